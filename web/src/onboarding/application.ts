import type { Answer } from '@aftercare/client/sdk';
import type { Member } from '../partners/member.ts';
import { api } from '../session.ts';

export type Application = Answer<'get', '/v1/networks/{network}/applications/{membership}'>;
export type ApplicationCheck = Application['checks']['items'][number];
export type OutletFacts = Application['submissions'][number]['facts'];

/** What a list of the API holds at most; a column that has more says so. */
const MOST = 100;

/** States that an application stands in, in the order in which it goes through them; what is over comes last. */
export const BOARD_COLUMNS = ['applied', 'in_review', 'changes_requested', 'approved', 'probation', 'over'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

const STATES_OF: Readonly<Record<BoardColumn, readonly Member['state'][]>> = {
  applied: ['applied'],
  in_review: ['in_review'],
  changes_requested: ['changes_requested'],
  approved: ['approved'],
  probation: ['probation'],
  over: ['declined', 'expired'],
};

export interface ShownColumn {
  readonly column: BoardColumn;
  readonly members: readonly Member[];
  /** There are more than are shown. */
  readonly isCut: boolean;
}

export function loadBoard(network: string): Promise<readonly ShownColumn[]> {
  return Promise.all(
    BOARD_COLUMNS.map(async (column) => {
      const pages = await Promise.all(
        STATES_OF[column].map((state) =>
          api.get('/v1/networks/{network}/memberships', {
            params: { path: { network }, query: { state, limit: MOST } },
          }),
        ),
      );
      const members = pages.flatMap(({ items }) => items).sort(byDueTime);
      return { column, members, isCut: pages.some(({ nextCursor }) => nextCursor !== null) };
    }),
  );
}

/** Nothing is due where the applicant has it. */
const NEVER = '9';

function byDueTime(one: Member, other: Member): number {
  const [first, second] = [one.reviewDueAt ?? NEVER, other.reviewDueAt ?? NEVER];
  return first < second ? -1 : first > second ? 1 : 0;
}

export function loadApplication(network: string, membership: string): Promise<Application> {
  return api.get('/v1/networks/{network}/applications/{membership}', { params: { path: { network, membership } } });
}
