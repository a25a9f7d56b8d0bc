import type { Answer } from '@aftercare/client/sdk';
import { Day } from '../components/day.tsx';
import { formatMoney, formatTyped, parseTyped } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import type { WorkOrder } from '../desk/request.ts';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';

type Receipt = Answer<'get', '/v1/networks/{network}/work-orders/{order}/receipts'>['items'][number];

interface OrderReceiptProps {
  network: string;
  order: WorkOrder;
  /** The manufacturer looks on; papers are the shop's. */
  canWrite: boolean;
  changed: () => void;
}

/** What the customer paid with their signature, and what was given back of it. */
export function OrderReceipt({ network, order, canWrite, changed }: OrderReceiptProps) {
  const path = { network, order: order.id };
  const loaded = useLoaded(`receipts of ${order.id} ${order.version}`, () =>
    order.signedAt === null
      ? Promise.resolve({ items: [] })
      : api.get('/v1/networks/{network}/work-orders/{order}/receipts', { params: { path } }),
  );
  // A kindness: the work does not wait for it.
  if (loaded.status !== 'ready') return null;
  return (
    <>
      {loaded.value.items.map((receipt) => (
        <ReceiptTile
          key={receipt.id}
          network={network}
          order={order}
          receipt={receipt}
          canWrite={canWrite}
          changed={changed}
        />
      ))}
    </>
  );
}

function ReceiptTile({ network, order, receipt, canWrite, changed }: OrderReceiptProps & { receipt: Receipt }) {
  const say = useSay();
  const language = useLanguage();
  const { currency } = receipt;
  const write = (amount: number) => formatMoney({ amount, currency }, language);
  const left = receipt.lines.filter(({ rest }) => rest > 0);
  return (
    <section class="tile">
      <h2 class="tile-head">
        {say('order.receipt', { number: receipt.number })} <span class="tile-aside">{write(receipt.total)}</span>
      </h2>
      <p class="soft">
        <Day of={receipt.issuedOn} /> · {receipt.issuer}
      </p>
      <ul class="covers">
        {receipt.lines.map(({ line, name, quantity, amount }) => (
          <li key={line}>
            <span>{quantity === 1 ? name[language] : `${name[language]} × ${quantity}`}</span>
            <span class="cover">{write(amount)}</span>
          </li>
        ))}
        {receipt.creditNotes.map(({ id, number, reason, total }) => (
          <li key={id}>
            <span>
              {say('order.credit_note', { number })} · {reason}
            </span>
            <span class="cover">{write(-total)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{say('order.receipt.tax')}</p>
      {canWrite && left.length > 0 && (
        <Verb
          text={say('order.credit')}
          detail={say('order.credit.detail', { rest: write(receipt.rest) })}
          fields={[
            ...left.map(({ line, name, rest }) => ({
              name: `line-${line}`,
              label: `${name[language]} (${write(rest)})`,
              type: 'amount' as const,
              initial: formatTyped({ amount: rest, currency }),
              isOptional: true,
            })),
            { name: 'reason', label: say('verb.reason'), type: 'long' },
          ]}
          run={async ({ reason = '', ...answers }) => {
            const lines = left.flatMap(({ line }) => {
              const amount = parseTyped(answers[`line-${line}`] ?? '', currency);
              return amount === null || amount === 0 ? [] : [{ line, amount }];
            });
            await api.post('/v1/networks/{network}/work-orders/{order}/credit-notes', {
              params: { path: { network, order: order.id } },
              headers: { 'If-Match': `"${order.version}"` },
              body: { reason, lines },
            });
            changed();
          }}
        />
      )}
    </section>
  );
}
