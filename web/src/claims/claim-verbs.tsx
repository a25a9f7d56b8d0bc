import { formatMoney, formatTyped, parseTyped } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import { useMyName } from '../use-my-name.ts';
import { CheckVerbs } from './check-verbs.tsx';
import type { Claim } from './claim.ts';
import { CureVerb } from './cure-verb.tsx';
import { describeLine } from './describe-line.ts';
import { GoodwillVerb } from './goodwill-verb.tsx';
import { reviewClaim, type Word } from './review.ts';
import { useStale } from './use-stale.ts';

interface ClaimVerbsProps {
  network: ShownNetwork;
  claim: Claim;
  changed: () => void;
}

/** What can be done with this claim now, by whoever looks. */
export function ClaimVerbs(props: ClaimVerbsProps) {
  const may = useMay();
  if (props.network.isOfDistributor) return may('claims:write') ? <CheckVerbs {...props} /> : null;
  if (!props.network.isOwn) return may('claims:write') ? <VerbsOfShop {...props} /> : null;
  return (
    <>
      {may('claims:review') && <VerbsOfReviewer {...props} />}
      {may('goodwill:grant') && <GoodwillVerb {...props} />}
    </>
  );
}

function VerbsOfReviewer({ network, claim, changed }: ClaimVerbsProps) {
  const say = useSay();
  const language = useLanguage();
  const myName = useMyName();
  const { state, approvals, decision } = claim;
  // One person's yes counts once; a second one is somebody else's.
  const hasApproved = approvals.some(({ name }) => name === myName);
  const stale = useStale({ network, claim, changed });
  const decide = async (word: Word, reason: string) => {
    await reviewClaim(network.slug, claim, word, reason);
    changed();
  };
  if (state === 'appealed') return <AppealVerbs network={network} claim={claim} changed={changed} />;
  if (state === 'in_review') {
    return (
      <>
        {!hasApproved && (
          <Verb
            stale={stale}
            text={say('claim.approve', { money: formatMoney(decision.amounts.approved, language) })}
            tone="primary"
            keyName="a"
            fields={[{ name: 'reason', label: say('verb.reason'), type: 'long' }]}
            run={({ reason = '' }) => decide('approve', reason)}
          />
        )}
        <Verb
          stale={stale}
          text={say('claim.refuse')}
          tone="danger"
          keyName="r"
          fields={[{ name: 'reason', label: say('claim.refuse.reason'), type: 'long' }]}
          run={({ reason = '' }) => decide('reject', reason)}
        />
      </>
    );
  }
  if (state !== 'approved' && state !== 'partly_approved') return null;
  return (
    <Verb
      stale={stale}
      text={say('claim.reverse')}
      tone="danger"
      detail={say('claim.reverse.detail')}
      fields={[{ name: 'reason', label: say('claim.refuse.reason'), type: 'long' }]}
      run={async ({ reason = '' }) => {
        await api.post('/v1/networks/{network}/claims/{claim}/reverse', {
          ...toCall(network, claim),
          body: { reason },
        });
        changed();
      }}
    />
  );
}

/** What each line of the appeal is paid from now on, or that it stays as it was. */
function AppealVerbs({ network, claim, changed }: ClaimVerbsProps) {
  const say = useSay();
  const language = useLanguage();
  const stale = useStale({ network, claim, changed });
  const lines = claim.appeal?.lines ?? [];
  const amountsOf = (line: number) => claim.decision.lines[line - 1]?.amounts;
  const decide = async (answers: Readonly<Record<string, string>>) => {
    const grants = lines.flatMap((line) => {
      const amounts = amountsOf(line);
      if (amounts === undefined) return [];
      const { currency } = amounts.claimed;
      const amount = parseTyped(answers[`line-${line}`] ?? '', currency);
      return amount === null || amount === amounts.approved.amount ? [] : [{ line, approved: { amount, currency } }];
    });
    await api.post('/v1/networks/{network}/claims/{claim}/decide-appeal', {
      ...toCall(network, claim),
      body: { reason: answers.reason ?? '', grants },
    });
    changed();
  };
  const reason = { name: 'reason', label: say('claim.refuse.reason'), type: 'long' } as const;
  return (
    <>
      <Verb
        stale={stale}
        text={say('appeal.grant')}
        tone="primary"
        keyName="a"
        fields={[
          ...lines.flatMap((line) => {
            const amounts = amountsOf(line);
            if (amounts === undefined) return [];
            const [was, asked] = [formatMoney(amounts.approved, language), formatMoney(amounts.claimed, language)];
            return [
              {
                name: `line-${line}`,
                label: say('appeal.grant.line', { line, was, asked }),
                type: 'amount' as const,
                initial: formatTyped(amounts.claimed),
              },
            ];
          }),
          reason,
        ]}
        run={decide}
      />
      <Verb stale={stale} text={say('appeal.deny')} tone="danger" keyName="r" fields={[reason]} run={decide} />
    </>
  );
}

function VerbsOfShop({ network, claim, changed }: ClaimVerbsProps) {
  const say = useSay();
  const language = useLanguage();
  const { state, settlement, appeal, decision } = claim;
  const stale = useStale({ network, claim, changed });
  const isUndecided = state === 'in_review' || state === 'needs_info';
  const appealable = decision.lines.flatMap(({ verdict, amounts }, index) => {
    if (verdict !== 'adjust' && verdict !== 'reject') return [];
    const line = claim.lines[index];
    const what = line === undefined ? '' : describeLine(line, say);
    return [{ value: String(index + 1), text: `${index + 1} · ${what} · ${formatMoney(amounts.claimed, language)}` }];
  });
  return (
    <>
      {state !== 'in_review' && state !== 'appealed' && state !== 'withdrawn' && state !== 'reversed' && (
        <CureVerb network={network.slug} claim={claim} changed={changed} stale={stale} />
      )}
      {(state === 'partly_approved' || state === 'rejected') && appeal === null && appealable.length > 0 && (
        <Verb
          stale={stale}
          text={say('appeal.ask')}
          detail={say('appeal.ask.detail')}
          fields={[
            { name: 'lines', label: say('appeal.ask.lines'), type: 'several', choices: appealable },
            { name: 'reason', label: say('appeal.ask.reason'), type: 'long' },
          ]}
          run={async ({ lines = '', reason = '' }) => {
            await api.post('/v1/networks/{network}/claims/{claim}/appeal', {
              ...toCall(network, claim),
              body: { lines: lines.split(',').filter(Boolean).map(Number), reason, evidence: [] },
            });
            changed();
          }}
        />
      )}
      {isUndecided && settlement === null && (
        <Verb
          stale={stale}
          text={say('claim.withdraw')}
          tone="danger"
          detail={say('claim.withdraw.detail')}
          fields={[{ name: 'reason', label: say('verb.reason'), type: 'long' }]}
          run={async ({ reason = '' }) => {
            await api.post('/v1/networks/{network}/claims/{claim}/withdraw', {
              ...toCall(network, claim),
              body: { reason },
            });
            changed();
          }}
        />
      )}
    </>
  );
}

/** Meant for what is on the screen: with another version meanwhile it is refused. */
function toCall({ slug }: ShownNetwork, { id, version }: Claim) {
  return { params: { path: { network: slug, claim: id } }, headers: { 'If-Match': `"${version}"` } };
}
