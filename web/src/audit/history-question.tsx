import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { type AuditFilters, formatAudit, goTo } from '../route.ts';
import { actionTexts } from '../texts/actions.ts';
import type { HistoryLine } from './history.ts';
import { listActions, nameActors } from './name-things.ts';

interface HistoryQuestionProps {
  filters: AuditFilters;
  /** Those who acted in them can be chosen. */
  items: readonly HistoryLine[];
}

/** Who, what, on which thing, from when to when; the answer stands in the address. */
export function HistoryQuestion({ filters, items }: HistoryQuestionProps) {
  const say = useSay();
  const { actor, subject, action, from, until } = filters;
  const any = { value: '', text: say('audit.any') };
  const actors = [...nameActors(items, actor, say)].map(([value, text]) => ({ value, text }));
  return (
    <Verb
      text={say('audit.filter')}
      fields={[
        {
          name: 'actor',
          label: say('audit.column.who'),
          type: 'choice',
          initial: actor ?? '',
          choices: [any, ...actors],
        },
        {
          name: 'action',
          label: say('audit.kind'),
          type: 'choice',
          initial: action ?? '',
          choices: [any, ...listActions(say, Object.keys(actionTexts))],
        },
        { name: 'subject', label: say('audit.of.hint'), isOptional: true, initial: subject ?? '' },
        { name: 'from', label: say('audit.from'), type: 'date', isOptional: true, initial: from ?? '' },
        { name: 'until', label: say('audit.until'), type: 'date', isOptional: true, initial: until ?? '' },
      ]}
      run={async (answers) => {
        const asked = (['actor', 'action', 'subject', 'from', 'until'] as const).map((name) => [
          name,
          answers[name] || null,
        ]);
        goTo(formatAudit(Object.fromEntries(asked)));
      }}
    />
  );
}
