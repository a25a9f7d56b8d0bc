import { formatTyped, parseTyped } from '../components/format-money.ts';
import { type AskedField, Verb, type VerbProps } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import type { Claim } from './claim.ts';

interface CureVerbProps {
  network: string;
  claim: Claim;
  changed: () => void;
  stale: NonNullable<VerbProps['stale']>;
}

type Line = Claim['lines'][number];

/** What a finding with a cure speaks of is sent again, with a word on it; the other lines are not touched. */
export function CureVerb({ network, claim, changed, stale }: CureVerbProps) {
  const say = useSay();
  const today = new Date().toISOString().slice(0, 10);
  const open = claim.decision.findings.filter(({ cureUntil }) => cureUntil !== null && cureUntil >= today);
  if (open.length === 0) return null;
  const named = new Set(open.map(({ path }) => /^\/lines\/(\d+)/.exec(path ?? '')?.[1]));
  const lines = claim.lines.flatMap((line, index) => (named.has(String(index)) ? [{ line, number: index + 1 }] : []));
  const isUnsigned = claim.signedOn === null;
  return (
    <Verb
      stale={stale}
      text={say('claim.cure')}
      tone="primary"
      fields={[
        ...lines.flatMap(({ line, number }) => listFields(line, number, say)),
        ...(isUnsigned
          ? [{ name: 'signedOn', label: say('new_claim.signed_on'), type: 'date', isOptional: true } as const]
          : []),
        { name: 'comment', label: say('claim.cure.comment'), type: 'long' },
      ]}
      run={async ({ comment = '', signedOn = '', ...answers }) => {
        const sent = lines.map(({ line, number }) => ({ ...correct(line, number, answers), line: number }));
        await api.post('/v1/networks/{network}/claims/{claim}/resubmit', {
          params: { path: { network, claim: claim.id } },
          headers: { 'If-Match': `"${claim.version}"` },
          body: {
            comment,
            lines: sent.filter((line, index) => isChanged(line, lines[index]?.line)),
            ...(signedOn !== '' && { signedOn }),
          },
        });
        changed();
      }}
    />
  );
}

function listFields(line: Line, number: number, say: ReturnType<typeof useSay>): AskedField[] {
  const amount: AskedField = {
    name: `amount-${number}`,
    label: say('claim.cure.amount', { line: number, currency: line.claimed.currency }),
    type: 'amount',
    initial: formatTyped(line.claimed),
  };
  if (line.kind === 'labour') {
    const label = say('claim.cure.minutes', { line: number, operation: line.operation });
    return [{ name: `count-${number}`, label, initial: String(line.minutes) }, amount];
  }
  if (line.kind === 'part') {
    const label = say('claim.cure.quantity', { line: number, part: line.partNumber });
    return [{ name: `count-${number}`, label, initial: String(line.quantity) }, amount];
  }
  return [amount];
}

/** What was not asked for stays as it was sent. */
function correct(line: Line, number: number, answers: Readonly<Record<string, string>>): Line {
  const typed = parseTyped(answers[`amount-${number}`] ?? '', line.claimed.currency);
  const claimed = { ...line.claimed, amount: typed ?? line.claimed.amount };
  const count = Number(answers[`count-${number}`]);
  switch (line.kind) {
    case 'labour':
      return { ...line, minutes: count, claimed };
    case 'part':
      return { ...line, quantity: count, claimed };
    default:
      return { ...line, claimed };
  }
}

function isChanged({ line: _number, ...after }: Line & { readonly line: number }, before: Line | undefined): boolean {
  return JSON.stringify(after) !== JSON.stringify(before);
}
