import { useLanguage, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { nameDivision } from './division-names.ts';
import type { Agreement, Member } from './member.ts';
import { MemberChip } from './member-chip.tsx';

interface MemberTableProps {
  members: readonly Member[];
  agreements: readonly Agreement[];
  openId: string | null;
}

export function MemberTable({ members, agreements, openId }: MemberTableProps) {
  const say = useSay();
  const language = useLanguage();
  const inForce = new Map(
    agreements.filter(({ state }) => state === 'in_force').map(({ membership, number }) => [membership, number]),
  );
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('partners.column.member')}</th>
          <th scope="col">{say('partners.column.place')}</th>
          <th scope="col" class="wide-only">
            {say('partners.column.agreement')}
          </th>
          <th scope="col">{say('partners.column.grade')}</th>
          <th scope="col">{say('claims.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id} class={member.id === openId ? 'open' : undefined}>
            <th scope="row">
              <a
                class="row-link"
                href={formatPlace('partners', { id: member.id })}
                data-item={member.id}
                aria-current={member.id === openId ? 'true' : undefined}
              >
                {member.legalName}
              </a>
            </th>
            <td class="cell-name">
              {nameDivision(member.divisionCode, language)} · {say(`member_kind.${member.kind}`)}
            </td>
            <td class="wide-only">
              {inForce.has(member.id) ? say('agreement.number', { number: inForce.get(member.id) ?? 0 }) : '—'}
            </td>
            <td class="cell-strong">{member.grade ?? '—'}</td>
            <td>
              <MemberChip state={member.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
