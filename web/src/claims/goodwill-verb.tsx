import { formatMoney, formatTyped, parseTyped } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import type { Claim } from './claim.ts';
import { describeLine } from './describe-line.ts';
import { useStale } from './use-stale.ts';

interface GoodwillVerbProps {
  network: ShownNetwork;
  claim: Claim;
  changed: () => void;
}

/** Lines that were refused because the term was over can be paid all the same, out of what the year has left. */
export function GoodwillVerb({ network, claim, changed }: GoodwillVerbProps) {
  const say = useSay();
  const stale = useStale({ network, claim, changed });
  const lines = listOutside(claim);
  const language = useLanguage();
  const may = useMay();
  const isOffered = lines.length > 0 && (claim.state === 'rejected' || claim.state === 'partly_approved');
  const left = useLoaded(`goodwill ${network.slug} ${isOffered}`, () =>
    isOffered && may('goodwill:read') ? loadLeft(network.slug) : Promise.resolve(null),
  );
  if (!isOffered) return null;
  const told = left.status === 'ready' && left.value !== null ? left.value : [];
  const detail =
    told.length === 0
      ? say('goodwill.detail')
      : `${say('goodwill.detail')} ${say('goodwill.left', {
          money: told.map((money) => formatMoney(money, language)).join(', '),
        })}`;
  return (
    <Verb
      text={say('goodwill.grant')}
      detail={detail}
      fields={[
        ...lines.map(({ line, sent, claimed }) => ({
          name: `line-${line}`,
          label: say('goodwill.line', {
            line,
            what: describeLine(sent, say),
            claimed: formatMoney(claimed, language),
          }),
          type: 'amount' as const,
          initial: formatTyped(claimed),
          isOptional: true,
        })),
        { name: 'reason', label: say('verb.reason'), type: 'long' },
      ]}
      stale={stale}
      run={async ({ reason = '', ...answers }) => {
        const granted = lines.flatMap(({ line, claimed: { currency } }) => {
          const amount = parseTyped(answers[`line-${line}`] ?? '', currency);
          return amount === null || amount === 0 ? [] : [{ line, amount: { amount, currency } }];
        });
        await api.post('/v1/networks/{network}/claims/{claim}/goodwill', {
          params: { path: { network: network.slug, claim: claim.id } },
          headers: { 'If-Match': `"${claim.version}"` },
          body: { reason, lines: granted },
        });
        changed();
      }}
    />
  );
}

/** The server decides; offered is what its trace says was asked of the matrix outside the term. */
function listOutside({ decision, lines }: Claim) {
  return decision.lines.flatMap(({ verdict, amounts }, index) => {
    const isOutside = decision.trace.some(
      ({ rule, saw }) => rule === 'claims.payer' && saw.line === index + 1 && saw.coverage === 'out',
    );
    const line = lines[index];
    if (verdict !== 'reject' || !isOutside || line === undefined) return [];
    return [{ line: index + 1, sent: line, claimed: amounts.claimed }];
  });
}

async function loadLeft(network: string) {
  const { sums } = await api.get('/v1/networks/{network}/goodwill-budgets', {
    params: { path: { network }, query: { year: new Date().getFullYear() } },
  });
  return sums.map(({ left }) => left);
}
