import { Icon } from '../components/icon.tsx';
import { Moment } from '../components/moment.tsx';
import { maskPhone } from '../desk/mask-phone.ts';
import type { WorkOrder } from '../desk/request.ts';
import { useLanguage, useSay } from '../language.ts';
import { nameCity } from '../partners/division-names.ts';
import { formatPlace } from '../route.ts';
import { useMay } from '../use-may.ts';
import { OrderActions } from './order-actions.tsx';
import { OrderDue } from './order-due.tsx';
import { OrderProgress } from './order-progress.tsx';
import { OrderReceipt } from './order-receipt.tsx';
import { OrderWork } from './order-work.tsx';
import { WhoPays } from './who-pays.tsx';

interface OrderSheetProps {
  network: string;
  /** The manufacturer looks on; the work is the shop's. */
  isOwn: boolean;
  order: WorkOrder;
  changed: () => void;
}

export function OrderSheet({ network, isOwn, order, changed }: OrderSheetProps) {
  const say = useSay();
  const may = useMay();
  const language = useLanguage();
  const { customer } = order;
  const canCall = !customer.phone.includes('•');
  return (
    <div class="sheet">
      <header class="sheet-head">
        <div class="sheet-title">
          <a class="icon-button" href={formatPlace('desk', isOwn ? { id: order.request.id } : {})}>
            <Icon name="back" />
            <span class="unseen">{say('desk.back')}</span>
          </a>
          <h1>{order.number}</h1>
          <OrderDue network={network} order={order} />
        </div>
        <OrderProgress order={order} />
      </header>
      <div class="sheet-body">
        <section class="tile">
          <h2 class="tile-head">
            {order.symptom.text} <span class="tile-aside">{order.unit.model}</span>
          </h2>
          <p class="soft">
            {customer.name} · {maskPhone(customer.phone)}
          </p>
          <p class="soft">
            {nameCity(customer.divisionCode, language)} · {customer.address}
          </p>
          <p class="quiet">{say('claims.serial', { serial: order.unit.serial })}</p>
          {order.slot !== null && (
            <p class="soft">
              {say('order.slot')}: <Moment of={order.slot.startsAt} />
            </p>
          )}
          {customer.address !== '' && (
            <div class="halves">
              {canCall && (
                <a class="button" href={`tel:${customer.phone}`}>
                  {say('order.call')}
                </a>
              )}
              <a class="button" href={`geo:0,0?q=${encodeURIComponent(customer.address)}`}>
                {say('order.route')}
              </a>
            </div>
          )}
        </section>
        <WhoPays network={network} serial={order.unit.serial} />
        <OrderReceipt network={network} order={order} canWrite={!isOwn && may('service:work')} changed={changed} />
        <OrderWork network={network} order={order} canWrite={!isOwn && may('service:work')} changed={changed} />
      </div>
      {!isOwn && may('service:work') && <OrderActions network={network} order={order} changed={changed} />}
    </div>
  );
}
