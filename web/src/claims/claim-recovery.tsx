import { Day } from '../components/day.tsx';
import { formatTyped, parseTyped } from '../components/format-money.ts';
import { Money } from '../components/money.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { findRecoveryOf } from '../recoveries/recovery.ts';
import { RecoveryChip } from '../recoveries/recovery-chip.tsx';
import { formatPlace, goTo } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import type { Claim } from './claim.ts';

const DUE_IN_DAYS = 60;

/** What the maker of the causal part is asked for; nothing of a claim that costs nothing. */
export function ClaimRecovery({ network, claim }: { network: ShownNetwork; claim: Claim }) {
  const say = useSay();
  const may = useMay();
  const paid = claim.state === 'approved' || claim.state === 'partly_approved';
  const found = useLoaded(`recovery of ${network.slug} ${claim.id} ${paid}`, () =>
    paid ? findRecoveryOf(network.slug, claim.id) : Promise.resolve(null),
  );
  if (!paid || found.status !== 'ready') return null;
  const recovery = found.value;
  if (recovery === null && !may('recovery:write')) return null;
  return (
    <section>
      <h3>{say('recoveries.of_claim')}</h3>
      {recovery === null ? (
        <AskSupplier network={network} claim={claim} />
      ) : (
        <dl class="facts">
          <dt>{say('recoveries.reference')}</dt>
          <dd>
            <a class="link" href={formatPlace('recoveries', { network: network.slug, id: recovery.id })}>
              {recovery.reference}
            </a>
          </dd>
          <dt>{say('recoveries.supplier')}</dt>
          <dd>{recovery.supplier}</dd>
          <dt>{say('recoveries.open')}</dt>
          <dd>
            <Money of={recovery.open} />
          </dd>
          <dt>{say('recoveries.due')}</dt>
          <dd>
            <Day of={recovery.dueOn} withYear />
          </dd>
          <dt>{say('claims.column.state')}</dt>
          <dd>
            <RecoveryChip state={recovery.state} />
          </dd>
        </dl>
      )}
    </section>
  );
}

function AskSupplier({ network, claim }: { network: ShownNetwork; claim: Claim }) {
  const say = useSay();
  const { approved } = claim.decision.amounts;
  const dueOn = new Date(Date.now() + DUE_IN_DAYS * 86_400_000).toISOString().slice(0, 10);
  return (
    <Verb
      text={say('recovery.ask')}
      detail={say('recovery.ask.detail', { part: claim.causalPart })}
      fields={[
        { name: 'supplier', label: say('recoveries.supplier') },
        { name: 'reference', label: say('recoveries.reference') },
        { name: 'amount', label: say('recoveries.asked'), type: 'amount', initial: formatTyped(approved) },
        { name: 'dueOn', label: say('recoveries.due'), type: 'date', initial: dueOn },
      ]}
      run={async (answers) => {
        const { currency } = approved;
        const made = await api.post('/v1/networks/{network}/claims/{claim}/recovery', {
          params: { path: { network: network.slug, claim: claim.id } },
          body: {
            supplier: answers.supplier ?? '',
            reference: answers.reference ?? '',
            amount: { amount: parseTyped(answers.amount ?? '', currency) ?? 0, currency },
            dueOn: answers.dueOn ?? '',
          },
        });
        goTo(formatPlace('recoveries', { network: network.slug, id: made.id }));
      }}
    />
  );
}
