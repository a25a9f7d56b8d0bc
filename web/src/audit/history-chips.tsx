import { formatDay } from '../components/format-day.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage, useSay } from '../language.ts';
import { ALL_HISTORY, type AuditFilters, formatAudit } from '../route.ts';
import type { HistoryLine } from './history.ts';
import { nameAction, nameActors, nameSubject } from './name-things.ts';

/** What is asked for, a chip each that takes it away. */
export function HistoryChips({ filters, items }: { filters: AuditFilters; items: readonly HistoryLine[] }) {
  const say = useSay();
  const language = useLanguage();
  const readDay = (day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day, language) : day);
  const { actor, subject, action, from, until } = filters;
  const chips = [
    { name: 'actor', text: actor && `${say('audit.by')} · ${nameActors(items, actor, say).get(actor)}` },
    { name: 'subject', text: subject && `${say('audit.of')} · ${nameSubject(subject, say)}` },
    { name: 'action', text: action && nameAction(action, say) },
    { name: 'from', text: from && `${say('audit.from')} ${readDay(from)}` },
    { name: 'until', text: until && `${say('audit.until')} ${readDay(until)}` },
  ] as const;
  return (
    <nav class="chips" aria-label={say('audit.filters')}>
      {chips.every(({ text }) => text === null) && (
        <a class="chip" href={formatAudit(ALL_HISTORY)} aria-current="true">
          {say('audit.all')}
        </a>
      )}
      {chips.map(
        ({ name, text }) =>
          text !== null && (
            <a
              key={name}
              class="chip"
              aria-current="true"
              href={formatAudit({ ...filters, [name]: null, cursor: null })}
              aria-label={say('audit.filter.remove', { what: text })}
            >
              {text}
              <Icon name="cross" />
            </a>
          ),
      )}
    </nav>
  );
}
