import { loadRates } from '../claim-form/rates.ts';
import { parseTyped } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';

type Answers = Readonly<Record<string, string>>;

/** Work above a limit is asked for before it is done: labour, a part, or both; the answer has the number that the claim names. */
export function AskVerb({ network, asked }: { network: string; asked: () => void }) {
  const say = useSay();
  return (
    <Verb
      text={say('approvals.ask')}
      tone="primary"
      detail={say('approvals.ask.detail')}
      fields={[
        { name: 'unit', label: say('claim.unit') },
        { name: 'component', label: say('claim.component') },
        { name: 'operation', label: say('new_claim.line.operation'), isOptional: true },
        { name: 'minutes', label: say('new_claim.line.minutes'), isOptional: true },
        { name: 'labour', label: say('approvals.labour'), type: 'amount', isOptional: true },
        { name: 'part', label: say('new_claim.line.part'), isOptional: true },
        { name: 'quantity', label: say('new_claim.line.quantity'), isOptional: true },
        { name: 'price', label: say('approvals.part'), type: 'amount', isOptional: true },
        { name: 'reason', label: say('verb.reason'), type: 'long' },
      ]}
      run={async (answers) => {
        const { currency } = await loadRates(network, new Date().toISOString().slice(0, 10));
        const { unit = '', component = '', reason = '' } = answers;
        await api.post('/v1/networks/{network}/prior-approvals', {
          params: { path: { network } },
          // safe: the server holds it against its schema, and names what does not fit
          body: { unit, component, reason, lines: listLines(answers, currency) } as never,
        });
        asked();
      }}
    />
  );
}

/** What was left empty is no line; what is no number goes as it was typed, and the server says so. */
function listLines(
  { operation = '', minutes = '', labour = '', part = '', quantity = '', price = '' }: Answers,
  currency: string,
) {
  const money = (text: string) => ({ amount: parseTyped(text, currency) ?? text, currency });
  const count = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : text);
  return [
    ...(operation === '' && labour === ''
      ? []
      : [{ kind: 'labour', operation, ...(minutes !== '' && { minutes: count(minutes) }), claimed: money(labour) }]),
    ...(part === '' && price === ''
      ? []
      : [{ kind: 'part', partNumber: part, quantity: quantity === '' ? 1 : count(quantity), claimed: money(price) }]),
  ];
}
