import { Verb } from '../components/verb.tsx';
import type { WorkOrder } from '../desk/request.ts';
import { useSay } from '../language.ts';
import { localToday } from '../local-today.ts';
import { api } from '../session.ts';
import { useComponentChoices } from './use-component-choices.ts';

interface ReportFormProps {
  network: string;
  order: WorkOrder;
  changed: () => void;
}

const CAUSES = ['quality', 'user', 'force_majeure'] as const;

/** What was found and done, in one go: one operation and one part cover most jobs; partners' systems send more. */
export function ReportForm({ network, order, changed }: ReportFormProps) {
  const say = useSay();
  const components = useComponentChoices(network, order.unit.model);
  const { report } = order;
  const [operation, part] = [report?.operations[0], report?.parts[0]];
  return (
    <Verb
      text={say(report === null ? 'order.report' : 'order.report.again')}
      fields={[
        {
          name: 'component',
          label: say('claim.component'),
          type: 'choice',
          choices: components,
          initial: report?.component ?? '',
        },
        {
          name: 'cause',
          label: say('claim.cause'),
          type: 'choice',
          initial: report?.cause ?? 'quality',
          choices: CAUSES.map((value) => ({ value, text: say(`cause.${value}`) })),
        },
        {
          name: 'failedOn',
          label: say('claim.failed_on'),
          type: 'date',
          initial: String(report?.failedOn ?? localToday()),
        },
        { name: 'operation', label: say('order.operation'), initial: operation?.code ?? '' },
        {
          name: 'minutes',
          label: say('order.minutes.label'),
          initial: operation === undefined ? '' : String(operation.minutes),
        },
        { name: 'causalPart', label: say('claim.causal_part'), initial: report?.causalPart ?? '' },
        {
          name: 'quantity',
          label: say('order.quantity'),
          isOptional: true,
          initial: part === undefined ? '' : String(part.quantity),
        },
        { name: 'coreTag', label: say('order.core_tag'), isOptional: true, initial: part?.coreTag ?? '' },
        { name: 'technician', label: say('order.technician'), isOptional: true, initial: report?.technician ?? '' },
        { name: 'note', label: say('order.note'), type: 'long', isOptional: true, initial: report?.note ?? '' },
      ]}
      run={async (answers) => {
        await api.post('/v1/networks/{network}/work-orders/{order}/report', {
          params: { path: { network, order: order.id } },
          body: toReport(answers, order),
        });
        changed();
      }}
    />
  );
}

/** What the form does not ask stays as it was reported before. */
function toReport(answers: Readonly<Record<string, string>>, { report }: WorkOrder) {
  const { component = '', failedOn = '', operation = '', minutes = '', causalPart = '', note = '' } = answers;
  const quantity = Number(answers.quantity ?? '');
  const codes = report?.codes ?? { condition: null, symptom: null, section: null, defect: null, repair: null };
  const part = { number: causalPart, quantity, serialIn: null, serialOut: null, coreTag: answers.coreTag || null };
  return {
    component,
    failureMode: report?.failureMode ?? null,
    causalPart,
    cause: CAUSES.find((cause) => cause === answers.cause) ?? 'quality',
    failedOn,
    codes,
    operations: [{ code: operation, minutes: Number(minutes) }, ...(report?.operations.slice(1) ?? [])],
    parts: [...(quantity > 0 ? [part] : []), ...(report?.parts.slice(1) ?? [])],
    travel: report?.travel ?? { amount: 0, currency: 'CNY' },
    note: note || null,
    ...(answers.technician && { technician: answers.technician }),
    ...(report?.found !== undefined && { found: [...report.found] }),
  };
}
