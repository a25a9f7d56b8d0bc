import { useEffect, useRef } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { ALL_HISTORY, formatAudit, goTo, type Route } from '../route.ts';
import { api } from '../session.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { type HistoryPage, toHistoryQuery } from './history.ts';
import { HistoryChips } from './history-chips.tsx';
import { HistoryExport } from './history-export.tsx';
import { HistoryQuestion } from './history-question.tsx';
import { HistoryTable } from './history-table.tsx';
import { SubjectStory } from './subject-story.tsx';

const PAGE_SIZE = 50;

/** What was done in the own tenant, newest first, and beside it the story of one thing. */
export function AuditScreen({ shown }: { shown: Extract<Route, { screen: 'audit' }> }) {
  const say = useSay();
  const { filters, subject: openId } = shown;
  const list = useRef<HTMLElement>(null);
  const page = useLoaded(`history ${formatAudit(filters)}`, () =>
    api.get('/v1/audit', { params: { query: { limit: PAGE_SIZE, ...toHistoryQuery(filters) } } }),
  );
  const items: HistoryPage['items'] = page.status === 'ready' ? page.value.items : [];
  // A thing may have several lines; from one to the next means another thing.
  const subjects = [...new Set(items.map(({ subject }) => subject))];
  const position = openId === null ? -1 : subjects.indexOf(openId);
  const neighbours = {
    previous: position > 0 ? (subjects[position - 1] ?? null) : null,
    next: position >= 0 ? (subjects[position + 1] ?? null) : null,
  };
  const open = (subject: string) => goTo(formatAudit(filters, subject));
  const close = () => goTo(formatAudit(filters));
  const lastOpen = useRef(openId);
  useEffect(() => {
    const closed = openId === null ? lastOpen.current : null;
    lastOpen.current = openId;
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-subject="${CSS.escape(closed)}"]`)?.focus();
  }, [openId]);
  useListKeys({ list, openId, neighbours, open, close });
  const isFiltered = formatAudit({ ...filters, cursor: null }) !== formatAudit(ALL_HISTORY);
  return (
    <div class={openId === null ? 'claims' : 'claims with-panel'}>
      <section class="claims-list" ref={list} aria-label={say('audit.title')}>
        <header class="screen-head">
          <h1>{say('audit.title')}</h1>
          {items.length > 0 && <p class="screen-summary">{say('audit.summary', { count: items.length })}</p>}
          <HistoryChips filters={filters} items={items} />
          <HistoryExport filters={filters} />
          <HistoryQuestion key={formatAudit(filters)} filters={filters} items={items} />
        </header>
        <div class="claims-body">
          {page.status === 'loading' && <LoadingRows />}
          {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
          {page.status === 'ready' && items.length === 0 && (
            <BlankState
              title={say(isFiltered ? 'audit.empty.filtered' : 'audit.empty')}
              detail={say(isFiltered ? 'audit.empty.filtered.detail' : 'audit.empty.detail')}
            >
              {isFiltered && (
                <a class="button" href={formatAudit(ALL_HISTORY)}>
                  {say('audit.filter.clear')}
                </a>
              )}
            </BlankState>
          )}
          {items.length > 0 && <HistoryTable items={items} filters={filters} openId={openId} />}
          {page.status === 'ready' && (filters.cursor !== null || page.value.nextCursor !== null) && (
            <p class="page-links">
              {filters.cursor !== null && (
                <a class="button" href={formatAudit({ ...filters, cursor: null })}>
                  <Icon name="back" />
                  {say('page.newest')}
                </a>
              )}
              {page.value.nextCursor !== null && (
                <a class="button" href={formatAudit({ ...filters, cursor: page.value.nextCursor })}>
                  {say('page.older')}
                  <Icon name="next" />
                </a>
              )}
            </p>
          )}
        </div>
      </section>
      {openId !== null && (
        <SubjectStory subject={openId} filters={filters} neighbours={neighbours} open={open} close={close} />
      )}
    </div>
  );
}
