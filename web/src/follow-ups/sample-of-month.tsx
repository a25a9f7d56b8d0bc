import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { ChoiceOfNetwork } from '../components/choice-of-network.tsx';
import { formatMonth } from '../components/format-month.ts';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { DrawnClaims } from './drawn-claims.tsx';
import { findSample, listMonths, type Sample } from './sample.ts';

interface SampleOfMonthProps {
  network: ShownNetwork;
  networks: readonly ShownNetwork[];
  shown: PlaceRoute;
}

const PERCENT_PPM = 10_000;
const SHARES = [5, 10, 25, 50, 100];
const SHARE = 25;

export function SampleOfMonth({ network, networks, shown }: SampleOfMonthProps) {
  const say = useSay();
  const language = useLanguage();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const months = listMonths(new Date());
  const [next = '', present = ''] = months;
  const month = months.find((one) => one === shown.show) ?? present;
  const loaded = useLoaded(`sample of ${network.slug} ${month}`, () => findSample(network.slug, month), turn);
  const sample = loaded.status === 'ready' ? loaded.value : null;
  const path = { network: network.slug, month };
  const changed = () => setTurn((count) => count + 1);
  const isVerifier = network.isOwn && may('claims:verify') && loaded.status === 'ready';
  return (
    <section class="screen" aria-label={say('follow_ups.title')}>
      <header class="screen-head">
        <h1>{say('follow_ups.title')}</h1>
        <p class="screen-summary">{say('follow_ups.lead')}</p>
        <ChoiceOfNetwork networks={networks} network={network} screen="follow-ups" />
        {isVerifier && (
          <div class="verbs head-last">
            {sample === null && month === next && (
              <Verb
                text={say('follow_ups.commit')}
                tone="primary"
                detail={say('follow_ups.commit.detail', { month: formatMonth(month, language) })}
                fields={[
                  {
                    name: 'share',
                    label: say('follow_ups.share'),
                    type: 'choice',
                    initial: String(SHARE),
                    choices: SHARES.map((percent) => ({ value: String(percent), text: `${percent} %` })),
                  },
                ]}
                run={async ({ share }) => {
                  await api.post('/v1/networks/{network}/samples/{month}/commit', {
                    params: { path },
                    body: { sharePpm: Number(share) * PERCENT_PPM },
                  });
                  changed();
                }}
              />
            )}
            {sample !== null && sample.seed === null && month < present && (
              <Verb
                text={say('follow_ups.draw')}
                tone="primary"
                run={async () => {
                  await api.post('/v1/networks/{network}/samples/{month}/draw', { params: { path } });
                  changed();
                }}
              />
            )}
          </div>
        )}
      </header>
      <nav class="chips" aria-label={say('follow_ups.months')}>
        {months.map((one) => (
          <a
            key={one}
            class="chip"
            href={formatPlace('follow-ups', { network: shown.network, show: one })}
            aria-current={one === month ? 'true' : undefined}
          >
            {formatMonth(one, language)}
          </a>
        ))}
      </nav>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && sample === null && (
        <BlankState
          title={say('follow_ups.none')}
          detail={say(month === next && network.isOwn ? 'follow_ups.none.commit' : 'follow_ups.none.detail')}
        />
      )}
      {sample !== null && (
        <div class="policy-parts">
          <section class="tile">
            <SampleFacts sample={sample} />
          </section>
        </div>
      )}
      {sample !== null && sample.seed !== null && (
        <DrawnClaims network={network} month={month} shown={{ ...shown, show: month }} />
      )}
    </section>
  );
}

function SampleFacts({ sample }: { sample: Sample }) {
  const say = useSay();
  const { sharePpm, seedHash, committedAt, seed, drawnAt, claims, drawn, lastKey } = sample;
  const told = [
    { text: say('follow_ups.share'), value: `${sharePpm / PERCENT_PPM} %` },
    { text: say('follow_ups.hash'), value: <code class="id">{seedHash}</code> },
    { text: say('follow_ups.committed'), value: <Moment of={committedAt} /> },
    {
      text: say('follow_ups.seed'),
      value: seed === null ? say('follow_ups.sealed') : <code class="id">{seed}</code>,
    },
    ...(drawnAt === null ? [] : [{ text: say('follow_ups.drawn_at'), value: <Moment of={drawnAt} /> }]),
    ...(claims === null || drawn === null
      ? []
      : [{ text: say('follow_ups.drawn'), value: say('follow_ups.drawn.of', { drawn, claims }) }]),
    ...(lastKey ? [{ text: say('follow_ups.last_key'), value: <code class="id">{lastKey}</code> }] : []),
  ];
  return (
    <dl class="facts">
      {told.map(({ text, value }) => (
        <Fragment key={text}>
          <dt>{text}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
