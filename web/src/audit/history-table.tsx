import type { Language } from '@aftercare/client/sdk';
import { Moment } from '../components/moment.tsx';
import { type Say, useLanguage, useSay } from '../language.ts';
import { type AuditFilters, formatAudit } from '../route.ts';
import type { HistoryLine } from './history.ts';
import { listChanges } from './list-changes.ts';
import { nameAction, nameActor, nameField, nameState, nameSubject } from './name-things.ts';

interface HistoryTableProps {
  items: readonly HistoryLine[];
  filters: AuditFilters;
  openId: string | null;
}

export function HistoryTable({ items, filters, openId }: HistoryTableProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <table class="rows history">
      <thead>
        <tr>
          <th scope="col">{say('audit.column.what')}</th>
          <th scope="col">{say('audit.column.thing')}</th>
          <th scope="col">{say('audit.column.change')}</th>
          <th scope="col">{say('audit.column.who')}</th>
          <th scope="col" class="amount">
            {say('audit.column.when')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((line) => {
          const { actor, action, subject, version, why, at } = line;
          return (
            <tr key={`${subject} ${version}`} class={subject === openId ? 'open' : undefined}>
              <th scope="row" class="history-what">
                <a
                  class="row-link"
                  href={formatAudit(filters, subject)}
                  data-item={`${subject} ${version}`}
                  data-subject={subject}
                  aria-current={subject === openId ? 'true' : undefined}
                >
                  {nameAction(action, say)}
                </a>
                {why !== null && <span class="quiet history-why">{why}</span>}
              </th>
              <td class="history-thing">{nameSubject(subject, say)}</td>
              <td class="history-change">{tellChange(line, say, language)}</td>
              <td class="history-who">
                <a class="history-actor" href={formatAudit({ ...filters, actor: actor.id, cursor: null })}>
                  {nameActor(actor, say)}
                </a>
              </td>
              <td class="amount history-when">
                <Moment of={at} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The first field that changed, and how many more; the story beside tells all of them. */
function tellChange({ subject, before, after }: HistoryLine, say: Say, language: Language): string {
  const [first, ...more] = listChanges(before, after);
  if (first === undefined) return '';
  const moved = [first.before, first.after ?? say('audit.nothing')]
    .flatMap((value) => value ?? [])
    .map((value) => (first.field === 'state' ? nameState(subject, value, language) : value))
    .join(' → ');
  const rest = more.length === 0 ? '' : ` ${say('audit.more_changes', { count: more.length })}`;
  return `${nameField(first.field, say)}: ${moved}${rest}`;
}
