import { Verb } from '../components/verb.tsx';
import type { WorkOrder } from '../desk/request.ts';
import { LOCALES, useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';

interface ScheduleVerbProps {
  network: string;
  order: WorkOrder;
  changed: () => void;
}

const SLOTS_OFFERED = 40;

/** Only free times can be chosen; a shop without hours is told so by what it cannot do. */
export function ScheduleVerb({ network, order, changed }: ScheduleVerbProps) {
  const say = useSay();
  const language = useLanguage();
  const path = { network, order: order.id };
  const slots = useLoaded(`slots of ${order.id} ${order.version}`, () =>
    api.get('/v1/networks/{network}/work-orders/{order}/slots', { params: { path } }),
  );
  const free = slots.status === 'ready' ? slots.value.items.filter((slot) => slot.free > 0) : [];
  if (free.length === 0) return null;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const choices = free
    .slice(0, SLOTS_OFFERED)
    .map(({ startsAt }) => ({ value: startsAt, text: format.format(new Date(startsAt)) }));
  return (
    <Verb
      text={say(order.slot === null ? 'order.schedule' : 'order.schedule.again')}
      tone={order.slot === null ? 'primary' : 'plain'}
      fields={[{ name: 'startsAt', label: say('order.slot'), type: 'choice', choices }]}
      run={async ({ startsAt = '' }) => {
        await api.post('/v1/networks/{network}/work-orders/{order}/schedule', { params: { path }, body: { startsAt } });
        changed();
      }}
    />
  );
}
