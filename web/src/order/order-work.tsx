import { Moment } from '../components/moment.tsx';
import { Money } from '../components/money.tsx';
import type { WorkOrder } from '../desk/request.ts';
import { useSay } from '../language.ts';
import { isTextKey } from '../texts.ts';
import { ReportForm } from './report-form.tsx';

interface OrderWorkProps {
  network: string;
  order: WorkOrder;
  canWrite: boolean;
  changed: () => void;
}

const WRITABLE: readonly WorkOrder['state'][] = [
  'on_site',
  'taken_in',
  'waiting_parts',
  'waiting_customer',
  'repaired',
];

/** The report as it stands, what is missing so that it can be settled, and the signature. */
export function OrderWork({ network, order, canWrite, changed }: OrderWorkProps) {
  const say = useSay();
  const { report, signature, missing } = order;
  const isWritable = canWrite && WRITABLE.includes(order.state);
  if (report === null && !isWritable) return null;
  return (
    <section class="tile">
      <h2 class="tile-head">{say('order.work')}</h2>
      {report !== null && (
        <ul class="work">
          {report.operations.map(({ code, minutes }) => (
            <li key={code}>
              <span>{code}</span>
              <b>{say('order.minutes', { minutes })}</b>
            </li>
          ))}
          {report.parts.map(({ number, quantity, coreTag }) => (
            <li key={number}>
              <span>{say('line.part.of', { number, quantity })}</span>
              <span class="soft">{coreTag !== null && say('order.core', { tag: coreTag })}</span>
            </li>
          ))}
          {report.travel.amount > 0 && (
            <li>
              <span>{say('line.travel')}</span>
              <Money of={report.travel} />
            </li>
          )}
          {report.note !== null && <li class="soft">{report.note}</li>}
        </ul>
      )}
      {signature?.kind === 'signed' && (
        <p class="signed">
          {say('order.signed_by', { name: signature.name })} · <Moment of={signature.at} />
        </p>
      )}
      {report !== null && missing.length > 0 && (
        <p class="cure reduced">
          {say('order.missing', { what: missing.map((path) => nameMissing(path, say)).join(say('list.comma')) })}
        </p>
      )}
      {isWritable && <ReportForm network={network} order={order} changed={changed} />}
    </section>
  );
}

function nameMissing(path: string, say: ReturnType<typeof useSay>): string {
  const key = `missing.${path.split('/').at(-1)}`;
  return isTextKey(key) && isMissingKey(key) ? say(key) : path;
}

function isMissingKey(
  key: string,
): key is 'missing.report' | 'missing.operations' | 'missing.repairedOn' | 'missing.signature' {
  return key.startsWith('missing.');
}
