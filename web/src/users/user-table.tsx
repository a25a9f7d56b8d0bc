import { useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import type { User } from './user.ts';
import { UserChip } from './user-chip.tsx';

interface UserTableProps {
  items: readonly User[];
  shown: PlaceRoute;
  /** Whoever looks. */
  me: string;
}

export function UserTable({ items, shown, me }: UserTableProps) {
  const say = useSay();
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('users.column.person')}</th>
          <th scope="col">{say('claims.column.state')}</th>
          <th scope="col">{say('users.column.roles')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, name, email, roles, state }) => (
          <tr key={id} class={id === shown.id ? 'open' : undefined}>
            <th scope="row">
              <a
                class="row-link"
                href={formatPlace('users', { ...shown, id })}
                data-item={id}
                aria-current={id === shown.id ? 'true' : undefined}
              >
                {name}
              </a>{' '}
              {id === me && <span class="quiet">{say('user.you')}</span>}
              <span class="quiet webhook-url">{email}</span>
            </th>
            <td>
              <UserChip state={state} />
            </td>
            <td class="setting-when">{roles.map((role) => say(`role.${role}`)).join(say('list.comma'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
