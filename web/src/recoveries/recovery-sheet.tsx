import { useState } from 'preact/hooks';
import { Day } from '../components/day.tsx';
import { Money } from '../components/money.tsx';
import { SheetHead } from '../components/sheet-head.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { useSay } from '../language.ts';
import { ALL_CLAIMS, formatClaims, formatPlace, type PlaceRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { loadRecovery, type Recovery } from './recovery.ts';
import { RecoveryChip } from './recovery-chip.tsx';
import { RecoveryVerbs } from './recovery-verbs.tsx';

interface RecoverySheetProps {
  network: string;
  id: string;
  shown: PlaceRoute;
}

/** What the shop asked and is paid, what the supplier was asked and what came back, on one page. */
export function RecoverySheet({ network, id, shown }: RecoverySheetProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(`recovery ${network} ${id}`, () => loadRecovery(network, id), turn);
  const changed = () => setTurn((count) => count + 1);
  return (
    <WhenLoaded of={loaded}>
      {(recovery) => (
        <div class="screen policy">
          <SheetHead
            back={formatPlace('recoveries', { ...shown, id: null })}
            backText={say('recoveries.back')}
            title={recovery.reference}
            chip={<RecoveryChip state={recovery.state} />}
            summary={
              <>
                {recovery.supplier} · <Day of={recovery.askedOn} withYear />
              </>
            }
            verbs={may('recovery:write') && <RecoveryVerbs network={network} recovery={recovery} changed={changed} />}
          />
          <div class="policy-parts">
            <FourSums recovery={recovery} />
            <section class="tile">
              <Facts recovery={recovery} network={shown.network} />
            </section>
            {recovery.receipts.length > 0 && (
              <section class="tile">
                <h2 class="tile-head">{say('recoveries.receipts')}</h2>
                <table class="lines">
                  <thead>
                    <tr>
                      <th scope="col">{say('recoveries.bank_reference')}</th>
                      <th scope="col">{say('recoveries.received_on')}</th>
                      <th scope="col" class="amount">
                        {say('recoveries.amount')}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {recovery.receipts.map(({ amount, receivedOn, reference }, index) => (
                      // Its place is its number for ever.
                      <tr key={index}>
                        <td>{reference}</td>
                        <td>
                          <Day of={receivedOn} withYear />
                        </td>
                        <td class="amount">
                          <Money of={amount} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            )}
          </div>
        </div>
      )}
    </WhenLoaded>
  );
}

function FourSums({ recovery }: { recovery: Recovery }) {
  const say = useSay();
  const { shop, asked, got, open } = recovery;
  const rows = [
    { text: say('recoveries.shop_claimed'), of: shop.claimed },
    { text: say('recoveries.shop_paid'), of: shop.payable },
    { text: say('recoveries.asked'), of: asked },
    { text: say('recoveries.got'), of: got },
  ];
  return (
    <section class="tile">
      <h2 class="tile-head">{say('recoveries.sums')}</h2>
      <dl class="sums">
        {rows.map(({ text, of }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              <Money of={of} />
            </dd>
          </div>
        ))}
        <div class="sums-total">
          <dt>{say('recoveries.open')}</dt>
          <dd>
            <Money of={open} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Facts({ recovery, network }: { recovery: Recovery; network: string | null }) {
  const say = useSay();
  const { shop, causalPart, dueOn, closedOn, reason, claim } = recovery;
  return (
    <dl class="facts">
      <dt>{say('claims.column.claim')}</dt>
      <dd>
        <a class="link" href={formatClaims({ ...ALL_CLAIMS, network }, claim)}>
          {shop.reference}
        </a>
      </dd>
      <dt>{say('claims.column.member')}</dt>
      <dd>{shop.member}</dd>
      <dt>{say('claim.unit')}</dt>
      <dd>
        {shop.model} · {shop.serial}
      </dd>
      <dt>{say('claim.causal_part')}</dt>
      <dd>{causalPart}</dd>
      <dt>{say('recoveries.due')}</dt>
      <dd>
        <Day of={dueOn} withYear />
      </dd>
      {closedOn !== null && (
        <>
          <dt>{say('recoveries.closed')}</dt>
          <dd>
            <Day of={closedOn} withYear />
          </dd>
        </>
      )}
      {reason !== null && (
        <>
          <dt>{say('verb.reason')}</dt>
          <dd>{reason}</dd>
        </>
      )}
    </dl>
  );
}
