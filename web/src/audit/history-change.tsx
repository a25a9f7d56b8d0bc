import { Moment } from '../components/moment.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatAudit } from '../route.ts';
import type { HistoryLine } from './history.ts';
import { listChanges } from './list-changes.ts';
import { nameField, nameState } from './name-things.ts';

/** Before and after, a row for each field that is another now. */
export function HistoryChange({ line: { subject, before, after } }: { line: HistoryLine }) {
  const say = useSay();
  const language = useLanguage();
  const changes = listChanges(before, after);
  if (changes.length === 0) return <p class="quiet">{say('audit.unchanged')}</p>;
  const isNew = before === null;
  const tell = (field: string, value: string) =>
    field === 'state' ? nameState(subject, value, language) : tellValue(value);
  return (
    <table class="diff">
      <thead class="unseen">
        <tr>
          <th scope="col">{say('audit.field')}</th>
          {!isNew && <th scope="col">{say('audit.was')}</th>}
          <th scope="col">{say('audit.is')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field}>
            <th scope="row">{nameField(change.field, say)}</th>
            {!isNew && (
              <td class="diff-was">{change.before === null ? '—' : <del>{tell(change.field, change.before)}</del>}</td>
            )}
            <td class="diff-is">{change.after === null ? '—' : <ins>{tell(change.field, change.after)}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Another thing leads to its own story, an instant reads as everywhere else. */
function tellValue(value: string) {
  if (/^[a-z]{3}_[0-9a-z]{26}$/.test(value)) {
    return (
      <a class="link" href={formatAudit({}, value)}>
        {value}
      </a>
    );
  }
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) ? <Moment of={value} /> : value;
}
