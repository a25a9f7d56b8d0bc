import { useState } from 'preact/hooks';
import { Day } from '../components/day.tsx';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { LANGUAGES, useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { AgreementChip } from '../partners/agreement-chip.tsx';
import { ProblemList } from '../policies/problem-list.tsx';
import type { Problems } from '../policies/read-problems.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { type ReadAgreement, readAgreement } from './agreement.ts';
import { AgreementVerbs } from './agreement-verbs.tsx';
import { ClauseList } from './clause-list.tsx';
import { DocumentTile } from './document-tile.tsx';
import { findClause } from './place-faults.ts';
import { VersionDifferences } from './version-differences.tsx';

/** One version as people read it: its clauses, what differs from the one before, the document, and what can be done. */
export function AgreementSheet({ network, id, shown }: { network: ShownNetwork; id: string; shown: PlaceRoute }) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const key = `agreement ${network.slug} ${id} ${useLanguage()}`;
  const loaded = useLoaded(key, () => readAgreement(network.slug, id), turn);
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') {
    return (
      <div class="alone">
        <h1 class="unseen">{say('agreement.title')}</h1>
        <ProblemNotice error={loaded.error} retry={loaded.retry} />
      </div>
    );
  }
  return (
    <OneAgreement network={network} read={loaded.value} shown={shown} changed={() => setTurn((count) => count + 1)} />
  );
}

interface OneAgreementProps {
  network: ShownNetwork;
  read: ReadAgreement;
  shown: PlaceRoute;
  changed: () => void;
}

function OneAgreement({ network, read, shown, changed }: OneAgreementProps) {
  const say = useSay();
  const language = useLanguage();
  const [isInBoth, setInBoth] = useState(false);
  const [problems, setProblems] = useState<Problems>([]);
  const { agreement, clauses, versions } = read;
  const languages = isInBoth ? [language, ...LANGUAGES.filter((other) => other !== language)] : [language];
  const pointers = clauses.items.map(({ pointer }) => pointer);
  const elsewhere = problems.filter(([pointer]) => findClause(pointer, pointers) === undefined);
  return (
    <div class="screen policy agreement-sheet">
      <header class="screen-head">
        <a class="icon-button" href={formatPlace('partners', network.isOwn ? { id: agreement.membership } : {})}>
          <Icon name="back" />
          <span class="unseen">{say('agreement.back')}</span>
        </a>
        <h1>
          {agreement.member} · {say('agreement.number', { number: agreement.number })}
        </h1>
        <AgreementChip state={agreement.state} />
        <p class="screen-summary">
          {say('agreement.from')} <Day of={agreement.validFrom} withYear />
          {agreement.endedOn !== null && (
            <>
              {' · '}
              {say('agreement.last_day')} <Day of={agreement.endedOn} withYear /> ({agreement.endReason})
            </>
          )}
        </p>
        <AgreementVerbs network={network} agreement={agreement} changed={changed} refused={setProblems} />
      </header>
      {versions.length > 1 && (
        <nav class="chips" aria-label={say('agreement.versions')}>
          {versions.map(({ id, number, state }) => (
            <a
              key={id}
              class="chip"
              href={formatPlace('agreements', { network: shown.network, id })}
              aria-current={id === agreement.id ? 'true' : undefined}
            >
              {say('agreement.number', { number })} · {say(`agreement.${state}`)}
            </a>
          ))}
        </nav>
      )}
      <div class="policy-parts">
        {problems.length > 0 && (
          <p class="unseen" role="status">
            {say('policies.problems', { count: problems.length })}
          </p>
        )}
        <ProblemList problems={elsewhere} />
        <fieldset class="choice policy-view">
          <legend class="unseen">{say('agreement.languages')}</legend>
          <button type="button" aria-pressed={!isInBoth} onClick={() => setInBoth(false)}>
            {say('agreement.languages.own')}
          </button>
          <button type="button" aria-pressed={isInBoth} onClick={() => setInBoth(true)}>
            {say('agreement.languages.both')}
          </button>
        </fieldset>
        <VersionDifferences network={network} read={read} shown={shown} languages={languages} />
        <ClauseList clauses={clauses} languages={languages} problems={problems} />
        <DocumentTile agreement={agreement} />
      </div>
    </div>
  );
}
