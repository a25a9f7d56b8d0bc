import { Day } from '../components/day.tsx';
import { Money } from '../components/money.tsx';
import { useSay } from '../language.ts';
import { type ClaimFilters, formatClaims } from '../route.ts';
import type { ListedClaim, WaitingClaim } from './claim.ts';
import type { Choice } from './claim-table.tsx';
import { useComponentName } from './component-names.ts';
import { StateChip } from './state-chip.tsx';
import { WaitingMark } from './waiting-mark.tsx';

interface ClaimRowProps {
  claim: ListedClaim | WaitingClaim;
  filters: ClaimFilters;
  isOpen: boolean;
  hasMember: boolean;
  choice: Choice | null;
}

/** The link of the first cell stretches over the whole row. */
export function ClaimRow({ claim, filters, isOpen, hasMember, choice }: ClaimRowProps) {
  const say = useSay();
  const nameComponent = useComponentName();
  const isUndecided = claim.state === 'needs_info' || claim.state === 'in_review';
  return (
    <tr class={isOpen ? 'open' : undefined}>
      {choice !== null && (
        <td class="of-choice">
          <input
            type="checkbox"
            aria-label={say('claims.choose.one', { reference: claim.reference })}
            checked={choice.chosen.has(claim.id)}
            onChange={() => choice.choose(claim.id)}
          />
        </td>
      )}
      <th scope="row" class="of-claim">
        <a
          class="row-link"
          href={formatClaims(filters, claim.id)}
          data-claim={claim.id}
          aria-current={isOpen ? 'true' : undefined}
        >
          {claim.reference}
        </a>
        {hasMember && <span class="quiet member-beneath">{claim.member}</span>}
        {claim.mode === 'test' && <span class="tag neutral">{say('claims.test')}</span>}
      </th>
      {hasMember && <td class="of-member">{claim.member}</td>}
      <td class="of-unit">
        <span class="unit-fault">
          {claim.model} · {nameComponent(claim.model, claim.component)}
        </span>
        <span class="quiet">{say('claims.serial', { serial: claim.serial })}</span>
      </td>
      <td class="of-repair">
        <Day of={claim.repairedOn} />
      </td>
      <td class="amount of-claimed">
        <Money of={claim.amounts.claimed} />
      </td>
      <td class="amount of-approved">
        {'proposed' in claim && <Money of={claim.proposed} />}
        {!('proposed' in claim) && (isUndecided ? <span class="quiet">—</span> : <Money of={claim.amounts.approved} />)}
      </td>
      <td class="of-state">
        {'proposed' in claim ? <WaitingMark claim={claim} /> : <StateChip state={claim.state} />}
      </td>
    </tr>
  );
}
