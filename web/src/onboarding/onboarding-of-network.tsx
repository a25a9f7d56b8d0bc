import { useEffect, useRef, useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { useNow } from '../use-now.ts';
import { loadBoard } from './application.ts';
import { ApplicationBoard } from './application-board.tsx';
import { ApplicationPanel } from './application-panel.tsx';
import { OnboardingTabs } from './onboarding-tabs.tsx';

/** All applications by where they stand; the one that is open explains itself below. */
export function OnboardingOfNetwork({ network, shown }: { network: ShownNetwork; shown: PlaceRoute }) {
  const say = useSay();
  const may = useMay();
  const now = useNow();
  const list = useRef<HTMLElement>(null);
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(`onboarding of ${network.slug} ${useLanguage()}`, () => loadBoard(network.slug), turn);
  const board = loaded.status === 'ready' ? loaded.value : null;
  const members = board === null ? [] : board.flatMap((column) => column.members);
  const position = members.findIndex(({ id }) => id === shown.id);
  const at = (id: string | null) => formatPlace('onboarding', { id, network: shown.network });
  const close = () => goTo(at(null));
  const neighbours = {
    previous: position > 0 ? (members[position - 1]?.id ?? null) : null,
    next: position >= 0 ? (members[position + 1]?.id ?? null) : null,
  };
  useListKeys({ list, openId: shown.id, neighbours, open: (id) => goTo(at(id)), close });
  const lastOpen = useRef(shown.id);
  useEffect(() => {
    const closed = shown.id === null ? lastOpen.current : null;
    lastOpen.current = shown.id;
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-item="${closed}"]`)?.focus();
  }, [shown.id]);
  const due = members.flatMap(({ reviewDueAt }) => reviewDueAt ?? []);
  return (
    <div class={shown.id === null ? 'desk' : 'desk with-detail'}>
      <section class="desk-list" ref={list} aria-label={say('onboarding.title')}>
        <header class="screen-head">
          <h1>{say('onboarding.title')}</h1>
          {board !== null && (
            <p class="screen-summary">
              {say('onboarding.summary', {
                waiting: due.length,
                overdue: due.filter((instant) => Date.parse(instant) <= now).length,
              })}
            </p>
          )}
          <OnboardingTabs shown="applications" />
        </header>
        {loaded.status === 'loading' && <LoadingRows />}
        {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
        {board !== null && members.length === 0 && (
          <BlankState title={say('onboarding.empty')} detail={say('onboarding.empty.detail')}>
            {may('network:invite') && (
              <a class="button" href={formatPlace('onboarding', { show: 'invitations' })}>
                {say('onboarding.empty.invite')}
              </a>
            )}
          </BlankState>
        )}
        {board !== null && members.length > 0 && <ApplicationBoard board={board} openId={shown.id} link={at} />}
      </section>
      {shown.id !== null && (
        <ApplicationPanel
          key={shown.id}
          network={network}
          id={shown.id}
          turn={turn}
          close={close}
          changed={() => setTurn((count) => count + 1)}
        />
      )}
    </div>
  );
}
