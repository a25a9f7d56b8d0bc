import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { PanelSteps } from '../components/panel-steps.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { type AuditFilters, formatAudit } from '../route.ts';
import { api } from '../session.ts';
import type { Neighbours } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import type { HistoryLine } from './history.ts';
import { HistoryChange } from './history-change.tsx';
import { findScreen, nameAction, nameActor, nameSubject } from './name-things.ts';

const MOST_LINES = 100;

interface SubjectStoryProps {
  subject: string;
  filters: AuditFilters;
  neighbours: Neighbours;
  open: (subject: string) => void;
  close: () => void;
}

/** Everything that was done to one thing: who, when, why, and what changed. */
export function SubjectStory({ subject, filters, neighbours, open, close }: SubjectStoryProps) {
  const say = useSay();
  const may = useMay();
  const title = useRef<HTMLHeadingElement>(null);
  const loaded = useLoaded(`story of ${subject}`, () =>
    api.get('/v1/audit', { params: { query: { limit: MOST_LINES, subject } } }),
  );
  useEffect(() => {
    title.current?.focus();
    title.current?.closest('.panel')?.scrollTo(0, 0);
  }, [subject]);
  const screen = findScreen(subject, may);
  return (
    <section class="panel" aria-labelledby="subject-title">
      <header class="panel-head">
        <button type="button" class="icon-button panel-back" onClick={close}>
          <Icon name="back" />
          <span class="unseen">{say('audit.title')}</span>
        </button>
        <h2 id="subject-title" ref={title} tabIndex={-1}>
          {nameSubject(subject, say)}
        </h2>
        {screen !== null && (
          <a class="button" href={screen}>
            {say('audit.story.open')}
          </a>
        )}
        <button type="button" class="icon-button panel-close" onClick={close}>
          <Icon name="cross" />
          <span class="unseen">{say('claim.close')}</span>
        </button>
      </header>
      <div class="panel-body">
        <p class="quiet story-id">{subject}</p>
        {loaded.status === 'loading' && <LoadingRows />}
        {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
        {loaded.status === 'ready' && (
          <section>
            <h3>{say('audit.story')}</h3>
            <ol class="story">
              {loaded.value.items.map((line) => (
                <StoryStep key={line.version} line={line} filters={filters} />
              ))}
            </ol>
            {loaded.value.nextCursor !== null && (
              <a class="button" href={formatAudit({ subject, cursor: loaded.value.nextCursor })}>
                {say('audit.story.more')}
              </a>
            )}
          </section>
        )}
      </div>
      <PanelSteps neighbours={neighbours} open={open} />
    </section>
  );
}

function StoryStep({ line, filters }: { line: HistoryLine; filters: AuditFilters }) {
  const say = useSay();
  const { actor, action, why, at, version, seal } = line;
  return (
    <li class="story-step">
      <p class="story-what">
        <b>{nameAction(action, say)}</b> <Moment of={at} />
      </p>
      <p class="soft">
        <a class="link" href={formatAudit({ ...filters, actor: actor.id, cursor: null })}>
          {nameActor(actor, say)}
        </a>
      </p>
      {why !== null && (
        <p class="story-why">
          {say('audit.why')}: {why}
        </p>
      )}
      <HistoryChange line={line} />
      <p class="quiet">
        {say('audit.version', { number: version })} ·{' '}
        {seal === null ? say('audit.unsealed') : say('audit.sealed', { number: seal })}
      </p>
    </li>
  );
}
