import { StateChip } from '../claims/state-chip.tsx';
import { formatMonth } from '../components/format-month.ts';
import { Money } from '../components/money.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace } from '../route.ts';
import { api } from '../session.ts';
import { StatementChip } from '../statements/statement-chip.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';

const SHOWN = 6;

/** The last claims and statements of one member. */
export function MemberMoney({ network, id }: { network: ShownNetwork; id: string }) {
  const say = useSay();
  const language = useLanguage();
  const may = useMay();
  const params = { path: { network: network.slug }, query: { limit: SHOWN, membership: id } };
  const statements = useLoaded(`statements of ${id} ${language}`, async () =>
    may('statements:read') ? (await api.get('/v1/networks/{network}/statements', { params })).items : [],
  );
  const claims = useLoaded(`claims of ${id} ${language}`, async () =>
    may('claims:read') ? (await api.get('/v1/networks/{network}/claims', { params })).items : [],
  );
  return (
    <>
      {statements.status === 'ready' && statements.value.length > 0 && (
        <section>
          <h3>{say('statements.title')}</h3>
          <ul class="brief">
            {statements.value.map((statement) => (
              <li key={statement.id}>
                <a class="link" href={formatPlace('statements', { id: statement.id })}>
                  {formatMonth(statement.period, language)}
                </a>
                <StatementChip state={statement.state} />
                <Money of={statement.total} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.status === 'ready' && claims.value.length > 0 && (
        <section>
          <h3>{say('claims.title')}</h3>
          <ul class="brief">
            {claims.value.map((claim) => (
              <li key={claim.id}>
                <a class="link" href={`#/claims/${claim.id}`}>
                  {claim.reference}
                </a>
                <StateChip state={claim.state} />
                <Money of={claim.amounts.claimed} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
