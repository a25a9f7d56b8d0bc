import { useSay } from '../language.ts';
import type { ShownColumn } from './application.ts';
import { ApplicationCard } from './application-card.tsx';

interface ApplicationBoardProps {
  board: readonly ShownColumn[];
  openId: string | null;
  link: (id: string) => string;
}

/** Columns by state; on a phone one list under headings. */
export function ApplicationBoard({ board, openId, link }: ApplicationBoardProps) {
  const say = useSay();
  return (
    <div class="board">
      {board.map(({ column, members, isCut }) => (
        <section class={members.length === 0 ? 'board-column empty' : 'board-column'} key={column}>
          <h2 class="board-head">
            {say(`onboarding.column.${column}`)}{' '}
            <span class="board-count">{isCut ? `${members.length}+` : members.length}</span>
          </h2>
          {members.map((member) => (
            <ApplicationCard key={member.id} member={member} href={link(member.id)} isOpen={member.id === openId} />
          ))}
          {members.length === 0 && <p class="board-none">{say('onboarding.column.none')}</p>}
        </section>
      ))}
    </div>
  );
}
