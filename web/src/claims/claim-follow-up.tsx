import { keepFile } from '../components/keep-file.ts';
import { Moment } from '../components/moment.tsx';
import { Money } from '../components/money.tsx';
import { Verb } from '../components/verb.tsx';
import { type FollowUp, findFollowUp } from '../follow-ups/sample.ts';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import type { Claim } from './claim.ts';
import { describeLine } from './describe-line.ts';

interface ClaimFollowUpProps {
  network: ShownNetwork;
  claim: Claim;
  changed: () => void;
}

const DECIDED: readonly Claim['state'][] = ['approved', 'partly_approved', 'rejected', 'reversed'];

/** What was found when the claim was looked at again, or the way to say it. Its shop sees what was false. */
export function ClaimFollowUp({ network, claim, changed }: ClaimFollowUpProps) {
  const say = useSay();
  const may = useMay();
  const isVerifier = network.isOwn && may('claims:verify');
  const wasFalse = claim.decision.findings.some(({ code }) => code === 'claims.shown_false');
  const isAsked = wasFalse || (isVerifier && DECIDED.includes(claim.state));
  const found = useLoaded(`follow-up of ${network.slug} ${claim.id} ${claim.version} ${isAsked}`, () =>
    isAsked ? findFollowUp(network.slug, claim.id) : Promise.resolve(null),
  );
  if (!isAsked || found.status !== 'ready') return null;
  if (found.value === null && !isVerifier) return null;
  return (
    <section>
      <h3>{say('follow_up')}</h3>
      {found.value === null ? (
        <VerifyVerb network={network} claim={claim} changed={changed} />
      ) : (
        <Found found={found.value} network={network} claim={claim} changed={changed} />
      )}
    </section>
  );
}

function Found({ found, network, claim, changed }: ClaimFollowUpProps & { found: FollowUp }) {
  const say = useSay();
  const may = useMay();
  const { reason, lines, evidence, charged, multiple, at, withdrawnAt } = found;
  return (
    <>
      <ol class="story">
        <li class="story-step">
          <p class="story-what">
            <b>{say('follow_up.done')}</b> <Moment of={at} />
          </p>
          <p class="story-why">{reason}</p>
          {lines.map(({ line, result, note }) => (
            <p key={line}>
              <span class={`tag ${result === 'false' ? 'refused' : result === 'true' ? 'passed' : 'neutral'}`}>
                {say('follow_up.line', { line })} {say(`follow_up.${result}`)}
              </span>{' '}
              {note}
            </p>
          ))}
          {evidence.length > 0 && <p class="quiet">{say('follow_up.evidence', { count: evidence.length })}</p>}
          {charged.amount > 0 && withdrawnAt === null && (
            <p>
              {say('follow_up.charged', { multiple })} <Money of={charged} />
            </p>
          )}
        </li>
        {withdrawnAt !== null && (
          <li class="story-step">
            <p class="story-what">
              <b>{say('follow_up.withdrawn')}</b> <Moment of={withdrawnAt} />
            </p>
          </li>
        )}
      </ol>
      {withdrawnAt === null &&
        network.isOwn &&
        may('claims:review') &&
        lines.some(({ result }) => result === 'false') && (
          <Verb
            text={say('follow_up.withdraw')}
            detail={say('follow_up.withdraw.detail')}
            fields={[{ name: 'reason', label: say('verb.reason'), type: 'long' }]}
            run={async (answers) => {
              await api.post('/v1/networks/{network}/claims/{claim}/verification/withdraw', {
                params: { path: { network: network.slug, claim: claim.id } },
                body: { reason: answers.reason ?? '' },
              });
              changed();
            }}
          />
        )}
    </>
  );
}

/** Said once and for good: what is false needs a photo or a paper. */
function VerifyVerb({ network, claim, changed }: ClaimFollowUpProps) {
  const say = useSay();
  const results = [
    { value: '', text: say('follow_up.not_asked') },
    { value: 'true', text: say('follow_up.true') },
    { value: 'false', text: say('follow_up.false') },
    { value: 'unclear', text: say('follow_up.unclear') },
  ];
  return (
    <Verb
      text={say('follow_up.record')}
      detail={say('follow_up.record.detail')}
      fields={[
        ...claim.lines.map((line, index) => ({
          name: `line-${index + 1}`,
          label: `${index + 1} · ${describeLine(line, say)}`,
          type: 'choice' as const,
          choices: results,
        })),
        { name: 'files', label: say('follow_up.files'), type: 'files' },
        { name: 'reason', label: say('follow_up.reason'), type: 'long' },
      ]}
      run={async ({ reason = '', ...answers }, files) => {
        const evidence: string[] = [];
        for (const file of files) evidence.push(await keepFile(file));
        const lines = claim.lines.flatMap((_line, index) => {
          const result = LINE_RESULTS.find((known) => known === answers[`line-${index + 1}`]);
          return result === undefined ? [] : [{ line: index + 1, result }];
        });
        await api.post('/v1/networks/{network}/claims/{claim}/verification', {
          params: { path: { network: network.slug, claim: claim.id } },
          headers: { 'If-Match': `"${claim.version}"` },
          body: { reason, lines, evidence },
        });
        changed();
      }}
    />
  );
}

const LINE_RESULTS = ['true', 'false', 'unclear'] as const;
