import { Icon } from '../components/icon.tsx';
import { useLanguage, useSay } from '../language.ts';
import { ALL_CLAIMS, formatClaims } from '../route.ts';
import { api } from '../session.ts';
import type { Explainable } from '../trace/decision.ts';
import { DecisionTrace } from '../trace/decision-trace.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { explainLine } from './explain-line.ts';
import type { StatementLine } from './statement.ts';

interface LineStoryProps {
  network: string;
  line: StatementLine;
  /** The address without it. */
  close: string;
}

/** Why a line is here: a sentence, and the rules of the claim that decided its money. */
export function LineStory({ network, line, close }: LineStoryProps) {
  const say = useSay();
  const may = useMay();
  const isOfClaim = line.kind === 'claim_line' || line.kind === 'supplement' || line.kind === 'reversal';
  return (
    <section class="tile line-story" aria-labelledby="line-story">
      <h2 class="tile-head" id="line-story">
        {say('statement.why', { number: line.position })}
        <a class="icon-button" href={close}>
          <Icon name="cross" />
          <span class="unseen">{say('statement.why.close')}</span>
        </a>
      </h2>
      <p class="soft">{explainLine(line, say)}</p>
      {isOfClaim && may('claims:read') && <LineDecision network={network} line={line} />}
      <p class="quiet">{say('statement.why.question')}</p>
    </section>
  );
}

function LineDecision({ network, line: { source } }: { network: string; line: StatementLine }) {
  const say = useSay();
  const loaded = useLoaded([network, source.id, useLanguage()].join(' '), () =>
    api.get('/v1/networks/{network}/claims/{claim}/decision', { params: { path: { network, claim: source.id } } }),
  );
  // The claim itself says what went wrong; the sentence above stands without it.
  if (loaded.status === 'failed') return null;
  return (
    <div aria-busy={loaded.status === 'loading'}>
      {loaded.status === 'ready' && <DecisionTrace decision={takeLine(loaded.value, source.line)} />}
      <p>
        <a class="link" href={formatClaims({ ...ALL_CLAIMS, network }, source.id)}>
          {say('statement.why.claim')}
        </a>
      </p>
    </div>
  );
}

/** The steps that speak of this line alone, with the findings that are its own. */
function takeLine(decision: Explainable, line: number): Explainable {
  return {
    ...decision,
    trace: decision.trace.filter(({ saw }) => saw.line === line),
    findings: decision.findings.filter(({ params }) => params.line === line),
  };
}
