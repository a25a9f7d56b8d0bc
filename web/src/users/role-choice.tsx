import { useSay } from '../language.ts';
import { ROLES, type Role } from './user.ts';

interface RoleChoiceProps {
  chosen: readonly Role[];
  problem: string | null;
  choose: (roles: readonly Role[]) => void;
}

/** Each role with what it is for; several add up. */
export function RoleChoice({ chosen, problem, choose }: RoleChoiceProps) {
  const say = useSay();
  return (
    <fieldset aria-describedby={problem === null ? 'roles-hint' : 'roles-hint roles-problem'}>
      <legend>{say('user.roles')}</legend>
      <p class="field-hint" id="roles-hint">
        {say('user.roles.hint')}
      </p>
      {problem !== null && (
        <p class="field-problem" id="roles-problem">
          {problem}
        </p>
      )}
      {ROLES.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            value={role}
            checked={chosen.includes(role)}
            aria-invalid={problem !== null && role === ROLES[0] ? 'true' : undefined}
            onChange={({ currentTarget }) =>
              choose(ROLES.filter((one) => (one === role ? currentTarget.checked : chosen.includes(one))))
            }
          />
          <span>
            {say(`role.${role}`)}
            <span class="quiet">{say(`role.${role}.does`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
