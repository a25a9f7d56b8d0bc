import { useSay } from '../language.ts';
import { COLUMNS, sortIntoColumns } from './columns.ts';
import { DeskCard } from './desk-card.tsx';
import type { ListedRequest } from './request.ts';

interface DeskBoardProps {
  requests: readonly ListedRequest[];
  openId: string | null;
  hasMembers: boolean;
  /** The address of a job. */
  link: (request: ListedRequest) => string;
}

/** Columns by where each job stands; on a phone one list under headings. */
export function DeskBoard({ requests, openId, hasMembers, link }: DeskBoardProps) {
  const say = useSay();
  const board = sortIntoColumns(requests);
  return (
    <div class="board">
      {COLUMNS.map((column) => (
        <section class={board[column].length === 0 ? 'board-column empty' : 'board-column'} key={column}>
          <h2 class="board-head">
            {say(`column.${column}`)} <span class="board-count">{board[column].length}</span>
          </h2>
          {board[column].map((request) => (
            <DeskCard
              key={request.id}
              request={request}
              href={link(request)}
              isOpen={request.id === openId}
              hasMember={hasMembers}
            />
          ))}
          {board[column].length === 0 && <p class="board-none">{say(`column.none.${column}`)}</p>}
        </section>
      ))}
    </div>
  );
}
