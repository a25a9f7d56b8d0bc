import { useState } from 'preact/hooks';
import { Day } from '../components/day.tsx';
import { Money } from '../components/money.tsx';
import { SheetHead } from '../components/sheet-head.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { loadRemedy, type Remedy } from './remedy.ts';
import { RemedyChip } from './remedy-chip.tsx';
import { RemedyVerbs } from './remedy-verbs.tsx';

interface RemedySheetProps {
  network: string;
  id: string;
  shown: PlaceRoute;
}

/** By which right it was granted, until when it is due, what it costs whom, and what came of it. */
export function RemedySheet({ network, id, shown }: RemedySheetProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(`remedy ${network} ${id}`, () => loadRemedy(network, id), turn);
  const changed = () => setTurn((count) => count + 1);
  return (
    <WhenLoaded of={loaded}>
      {(remedy) => (
        <div class="screen policy">
          <SheetHead
            back={formatPlace('remedies', { ...shown, id: null })}
            backText={say('remedies.back')}
            title={`${say(`remedy.kind.${remedy.remedy}`)} · ${remedy.serial}`}
            chip={<RemedyChip of={remedy} />}
            verbs={may('claims:review') && <RemedyVerbs network={network} remedy={remedy} changed={changed} />}
          />
          <div class="policy-parts">
            {remedy.money !== null && <Sums money={remedy.money} />}
            <section class="tile">
              <Facts remedy={remedy} network={shown.network} />
            </section>
          </div>
        </div>
      )}
    </WhenLoaded>
  );
}

function Sums({ money }: { money: NonNullable<Remedy['money']> }) {
  const say = useSay();
  const { currency } = money;
  const rows = [
    { text: say('remedies.price'), amount: money.price },
    { text: say('remedies.depreciation', { days: money.countedDays }), amount: money.depreciation },
    { text: say('remedies.refurbishing'), amount: money.refurbishing },
  ];
  const total =
    money.toPay > 0
      ? { text: say('remedies.to_pay'), amount: money.toPay }
      : { text: say('remedies.refunded'), amount: money.refund };
  return (
    <section class="tile">
      <h2 class="tile-head">{say('remedies.sums')}</h2>
      <dl class="sums">
        {rows.map(({ text, amount }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              <Money of={{ amount, currency }} />
            </dd>
          </div>
        ))}
        <div class="sums-total">
          <dt>{total.text}</dt>
          <dd>
            <Money of={{ amount: total.amount, currency }} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Facts({ remedy, network }: { remedy: Remedy; network: string | null }) {
  const say = useSay();
  const unitAt = (serial: string) => formatPlace('products', { show: 'units', id: serial, network });
  return (
    <dl class="facts">
      <dt>{say('units.serial')}</dt>
      <dd>
        <a class="link" href={unitAt(remedy.serial)}>
          {remedy.serial}
        </a>
      </dd>
      <dt>{say('remedies.towards')}</dt>
      <dd>{say(`remedy.towards.${remedy.towards}`)}</dd>
      <dt>{say('remedies.rule')}</dt>
      <dd>{remedy.rule}</dd>
      <dt>{say('remedies.borne_by')}</dt>
      <dd>
        {say(`remedy.borne_by.${remedy.borneBy}`)}
        {remedy.tradeClause !== null && <span class="quiet"> {remedy.tradeClause}</span>}
      </dd>
      <dt>{say('verb.reason')}</dt>
      <dd>{remedy.reason}</dd>
      <dt>{say('remedies.granted_on')}</dt>
      <dd>
        <Day of={remedy.grantedOn} withYear />
      </dd>
      <dt>{say('remedies.due')}</dt>
      <dd>
        <Day of={remedy.dueOn} withYear />
      </dd>
      {remedy.doneOn !== null && (
        <>
          <dt>{say('remedies.done_on')}</dt>
          <dd>
            <Day of={remedy.doneOn} withYear />
          </dd>
        </>
      )}
      {remedy.replacement !== null && (
        <>
          <dt>{say('remedies.replacement')}</dt>
          <dd>
            <a class="link" href={unitAt(remedy.replacement)}>
              {remedy.replacement}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}
