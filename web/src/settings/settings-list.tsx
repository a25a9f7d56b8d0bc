import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { type Neighbours, useListKeys } from '../use-list-keys.ts';
import type { Loaded } from '../use-loaded.ts';
import type { Setting } from './settings.ts';
import { SettingsTabs } from './settings-tabs.tsx';

/** How a panel beside the list leads on. */
export interface BesideList {
  readonly neighbours: Neighbours;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

interface SettingsListProps<Item> {
  screen: Setting;
  shown: PlaceRoute;
  title: string;
  lead: string;
  /** What can be done here, at the end of the head. */
  head: ComponentChildren;
  loaded: Loaded<{ readonly items: readonly Item[]; readonly nextCursor?: string | null }>;
  idOf: (item: Item) => string;
  empty: ComponentChildren;
  table: (items: readonly Item[]) => ComponentChildren;
  panel: (id: string, beside: BesideList) => ComponentChildren;
}

/** One part of the settings: its list, and beside it the one that is open. */
export function SettingsList<Item>(props: SettingsListProps<Item>) {
  const { screen, shown, title, lead, head, loaded, idOf, empty, table, panel } = props;
  const say = useSay();
  const list = useRef<HTMLElement>(null);
  const items = loaded.status === 'ready' ? loaded.value.items : [];
  const ids = items.map(idOf);
  const position = shown.id === null ? -1 : ids.indexOf(shown.id);
  const neighbours = {
    previous: position > 0 ? (ids[position - 1] ?? null) : null,
    next: position >= 0 ? (ids[position + 1] ?? null) : null,
  };
  const at = (id: string | null) => formatPlace(screen, { id, show: shown.show, cursor: shown.cursor });
  const open = (id: string) => goTo(at(id));
  const close = () => goTo(at(null));
  useListKeys({ list, openId: shown.id, neighbours, open, close });
  const lastOpen = useRef(shown.id);
  useEffect(() => {
    const closed = shown.id === null ? lastOpen.current : null;
    lastOpen.current = shown.id;
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-item="${closed}"]`)?.focus();
  }, [shown.id]);
  const nextCursor = loaded.status === 'ready' ? (loaded.value.nextCursor ?? null) : null;
  return (
    <div class={shown.id === null ? 'claims' : 'claims with-panel'}>
      <section class="claims-list settings" ref={list} aria-label={title}>
        <header class="screen-head">
          <h1>{title}</h1>
          <p class="screen-summary">{lead}</p>
          {head}
        </header>
        <SettingsTabs shown={screen} />
        <div class="claims-body">
          {loaded.status === 'loading' && <LoadingRows />}
          {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
          {loaded.status === 'ready' && items.length === 0 && empty}
          {items.length > 0 && table(items)}
          {(shown.cursor !== null || nextCursor !== null) && (
            <p class="page-links">
              {shown.cursor !== null && (
                <a class="button" href={formatPlace(screen, { show: shown.show })}>
                  <Icon name="back" />
                  {say('page.first')}
                </a>
              )}
              {nextCursor !== null && (
                <a class="button" href={formatPlace(screen, { show: shown.show, cursor: nextCursor })}>
                  {say('page.further')}
                  <Icon name="next" />
                </a>
              )}
            </p>
          )}
        </div>
      </section>
      {shown.id !== null && panel(shown.id, { neighbours, open, close })}
    </div>
  );
}
