import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import type { CodeAlarm, SerialAlarm } from './product.ts';
import { ProductList } from './product-list.tsx';
import type { ViewProps } from './products-screen.tsx';

/** Of copied codes: more are none that somebody looks at one by one. */
const MOST = 500;

/** Codes that may have been copied, and serials that showed up where they cannot be. */
export function AlarmsOfNetwork({ network, shown }: ViewProps) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((count) => count + 1);
  const loaded = useLoaded(
    `alarms ${network.slug} ${shown.cursor} ${useLanguage()}`,
    () => loadAlarms(network.slug, shown.cursor),
    turn,
  );
  const isEmpty = loaded.status === 'ready' && loaded.value.codes.length === 0 && loaded.value.serials.length === 0;
  return (
    <ProductList network={network} shown={{ ...shown, id: null }} view="alarms" order={[]} panel={null}>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {isEmpty && <BlankState title={say('alarms.empty')} detail={say('alarms.empty.detail')} />}
      {loaded.status === 'ready' && loaded.value.codes.length > 0 && (
        <section class="partners-part">
          <h2 class="part-head">{say('alarms.codes')}</h2>
          <ul class="alarms">
            {loaded.value.codes.map((alarm) => (
              <CodeAlarmRow key={alarm.id} network={network.slug} alarm={alarm} changed={again} />
            ))}
          </ul>
        </section>
      )}
      {loaded.status === 'ready' && loaded.value.serials.length > 0 && (
        <section class="partners-part">
          <h2 class="part-head">{say('alarms.serials')}</h2>
          <ul class="alarms">
            {loaded.value.serials.map((alarm) => (
              <SerialAlarmRow key={alarm.id} network={network.slug} alarm={alarm} changed={again} />
            ))}
          </ul>
        </section>
      )}
      {loaded.status === 'ready' && <MorePages shown={shown} nextCursor={loaded.value.nextCursor} />}
    </ProductList>
  );
}

interface Alarms {
  readonly codes: readonly CodeAlarm[];
  readonly serials: readonly SerialAlarm[];
  readonly nextCursor: string | null;
}

/** What waits for somebody comes first. Copied codes come oldest first, so all of them are asked for, page by page. */
async function loadAlarms(network: string, cursor: string | null): Promise<Alarms> {
  const path = { network };
  const query = cursor === null ? {} : { cursor };
  const [codes, serials] = await Promise.all([
    cursor === null ? takeSome(api.list('/v1/networks/{network}/code-alarms', { params: { path } })) : [],
    api.get('/v1/networks/{network}/serial-alarms', { params: { path, query } }),
  ]);
  return {
    codes: codes.sort(
      (one, other) =>
        Number(one.dismissedAt !== null) - Number(other.dismissedAt !== null) ||
        other.raisedAt.localeCompare(one.raisedAt),
    ),
    serials: [...serials.items].sort((one, other) => Number(one.seenAt !== null) - Number(other.seenAt !== null)),
    nextCursor: serials.nextCursor,
  };
}

async function takeSome<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length === MOST) break;
  }
  return taken;
}

interface RowProps<Alarm> {
  network: string;
  alarm: Alarm;
  changed: () => void;
}

function CodeAlarmRow({ network, alarm, changed }: RowProps<CodeAlarm>) {
  const say = useSay();
  const may = useMay();
  const isOpen = alarm.dismissedAt === null;
  return (
    <li class="alarm" data-alarm={alarm.id}>
      <p class="alarm-what">
        <SerialLink serial={alarm.serial} />
        <span class={`tag ${isOpen ? 'refused' : 'neutral'}`}>{say(isOpen ? 'alarm.open' : 'alarm.dismissed')}</span>
        <Moment of={alarm.raisedAt} />
      </p>
      <p class="soft">
        {say(`alarm.${alarm.reason}`)} · {say('alarm.counted', { scans: alarm.scans, places: alarm.places })}
      </p>
      {isOpen && may('products:write') && (
        <Verb
          text={say('alarm.dismiss')}
          detail={say('alarm.dismiss.detail')}
          fields={[{ name: 'reason', label: say('verb.reason') }]}
          run={async ({ reason = '' }) => {
            await api.post('/v1/networks/{network}/code-alarms/{alarm}/dismiss', {
              params: { path: { network, alarm: alarm.id } },
              headers: { 'If-Match': `"${alarm.version}"` },
              body: { reason },
            });
            changed();
          }}
        />
      )}
    </li>
  );
}

function SerialAlarmRow({ network, alarm, changed }: RowProps<SerialAlarm>) {
  const say = useSay();
  const may = useMay();
  const isOpen = alarm.seenAt === null;
  return (
    <li class="alarm" data-alarm={alarm.id}>
      <p class="alarm-what">
        <SerialLink serial={alarm.serial} />
        <span class={`tag ${isOpen ? 'refused' : 'neutral'}`}>{say(isOpen ? 'alarm.open' : 'alarm.seen')}</span>
        <Moment of={alarm.raisedAt} />
      </p>
      <p class="soft">
        {say(`alarm.${alarm.kind}`)} · {say(`alarm.at.${alarm.place}`)}
      </p>
      {isOpen && may('products:write') && (
        <Verb
          text={say('alarm.see')}
          run={async () => {
            const params = { path: { network, alarm: alarm.id } };
            await api.post('/v1/networks/{network}/serial-alarms/{alarm}/see', { params });
            changed();
          }}
        />
      )}
    </li>
  );
}

function SerialLink({ serial }: { serial: string }) {
  return (
    <a class="link" href={formatPlace('products', { show: 'units', id: serial })}>
      {serial}
    </a>
  );
}
