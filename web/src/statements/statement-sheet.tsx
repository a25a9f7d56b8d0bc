import { formatMonth } from '../components/format-month.ts';
import { Icon } from '../components/icon.tsx';
import type { Session } from '../kept-session.ts';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace } from '../route.ts';
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
  changed: () => void;
}

/** Where it stands, what it is for, what is paid, and the ledger that says the same. */
export function StatementSheet({ session, network, statement, lines, changed }: StatementSheetProps) {
  const say = useSay();
  const period = formatMonth(statement.period, useLanguage());
  return (
    <div class="screen statement">
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
        <StatementLines lines={lines} />
        <div class="statement-side">
          <StatementSum statement={statement} />
          <StatementLedger statement={statement} />
        </div>
      </div>
    </div>
  );
}
