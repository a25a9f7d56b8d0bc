import { useSay } from '../language.ts';
import type { ClaimFilters } from '../route.ts';
import type { ListedClaim, WaitingClaim } from './claim.ts';
import { ClaimRow } from './claim-row.tsx';

interface ClaimTableProps {
  items: readonly (ListedClaim | WaitingClaim)[];
  /** What waits for people: what a yes would pay stands there, and why it comes first. */
  isQueue: boolean;
  filters: ClaimFilters;
  openId: string | null;
  /** Claims of several shops; a shop sees only its own and needs no such column. */
  hasMembers: boolean;
  /** Where several can be decided at once. */
  choice: Choice | null;
}

export interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string) => void;
}

export function ClaimTable({ items, filters, openId, hasMembers, choice, isQueue }: ClaimTableProps) {
  const say = useSay();
  return (
    <table class="claim-table">
      <thead>
        <tr>
          {choice !== null && (
            <th scope="col" class="of-choice">
              <span class="unseen">{say('claims.choose')}</span>
            </th>
          )}
          <th scope="col">{say('claims.column.claim')}</th>
          {hasMembers && (
            <th scope="col" class="of-member">
              {say('claims.column.member')}
            </th>
          )}
          <th scope="col">{say('claims.column.unit')}</th>
          <th scope="col" class="of-repair">
            {say('claims.column.repaired')}
          </th>
          <th scope="col" class="amount">
            {say('claims.column.claimed')}
          </th>
          <th scope="col" class="amount">
            {say(isQueue ? 'claim.proposed' : 'claims.column.approved')}
          </th>
          <th scope="col">{say(isQueue ? 'queue.why' : 'claims.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((claim) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            filters={filters}
            isOpen={claim.id === openId}
            hasMember={hasMembers}
            choice={choice}
          />
        ))}
      </tbody>
    </table>
  );
}
