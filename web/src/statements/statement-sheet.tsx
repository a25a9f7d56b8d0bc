import { useEffect, useRef } from 'preact/hooks';
import { formatMonth } from '../components/format-month.ts';
import { Icon } from '../components/icon.tsx';
import type { Session } from '../kept-session.ts';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useListKeys } from '../use-list-keys.ts';
import { LineStory } from './line-story.tsx';
import type { Statement, StatementLine } from './statement.ts';
import { StatementChip } from './statement-chip.tsx';
import { StatementLedger } from './statement-ledger.tsx';
import { StatementLines } from './statement-lines.tsx';
import { StatementSteps } from './statement-steps.tsx';
import { StatementSum } from './statement-sum.tsx';
import { StatementVerbs } from './statement-verbs.tsx';

interface StatementSheetProps {
  session: Session;
  network: ShownNetwork;
  statement: Statement;
  lines: readonly StatementLine[];
  /** Its `show` is the line that is asked about. */
  shown: PlaceRoute;
  changed: () => void;
}

/** Where it stands, what it is for, what is paid, and the ledger that says the same. */
export function StatementSheet({ session, network, statement, lines, shown, changed }: StatementSheetProps) {
  const say = useSay();
  const period = formatMonth(statement.period, useLanguage());
  const list = useRef<HTMLDivElement>(null);
  const position = lines.findIndex((line) => String(line.position) === shown.show);
  const open = lines[position];
  const at = (line: string | null) =>
    formatPlace('statements', { id: statement.id, network: shown.network, show: line });
  const name = (line: StatementLine | undefined) => (line === undefined ? null : String(line.position));
  const neighbours = {
    previous: position < 0 ? null : name(lines[position - 1]),
    next: position < 0 ? null : name(lines[position + 1]),
  };
  const openId = name(open);
  useListKeys({ list, openId, neighbours, open: (line) => goTo(at(line)), close: () => goTo(at(null)) });
  const lastOpen = useRef(openId);
  useEffect(() => {
    const closed = openId === null ? lastOpen.current : null;
    lastOpen.current = openId;
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-item="${closed}"]`)?.focus();
  }, [openId]);
  return (
    <div class="screen statement" ref={list}>
      <header class="screen-head">
        <a class="icon-button" href={formatPlace('statements')}>
          <Icon name="back" />
          <span class="unseen">{say('statements.back')}</span>
        </a>
        <h1>
          {period} · {network.isOwn ? statement.member : network.name}
        </h1>
        <StatementChip state={statement.state} />
        <p class="screen-summary">{statement.number}</p>
        <StatementVerbs session={session} network={network} statement={statement} changed={changed} />
      </header>
      {statement.dispute !== null && statement.state === 'disputed' && (
        <p class="notice refused">
          <Icon name="alert" />
          <span>
            {say('statement.question')}: {statement.dispute}
          </span>
        </p>
      )}
      <StatementSteps statement={statement} />
      <div class="statement-parts">
        <StatementLines statement={statement} lines={lines} openId={openId} at={at} />
        <div class="statement-side">
          {open !== undefined && <LineStory key={open.position} network={network.slug} line={open} close={at(null)} />}
          <StatementSum statement={statement} />
          <StatementLedger statement={statement} />
        </div>
      </div>
    </div>
  );
}
