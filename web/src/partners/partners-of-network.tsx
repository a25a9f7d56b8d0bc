import { useEffect, useRef, useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { InviteVerb } from './invite-verb.tsx';
import { listTerritories } from './list-territories.ts';
import type { Agreement, Member } from './member.ts';
import { MemberFile } from './member-file.tsx';
import { MemberTable } from './member-table.tsx';
import { TerritoryTiles } from './territory-tiles.tsx';

const MOST = 100;

export function PartnersOfNetwork({ network, shown }: { network: ShownNetwork; shown: PlaceRoute }) {
  const say = useSay();
  const may = useMay();
  const list = useRef<HTMLElement>(null);
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(`partners of ${network.slug} ${useLanguage()}`, () => loadPartners(network.slug), turn);
  const { members, agreements } = loaded.status === 'ready' ? loaded.value : { members: [], agreements: [] };
  const waiting = members.filter(({ state }) => state === 'applied');
  const others = members.filter(({ state }) => state !== 'applied');
  const order = [...waiting, ...others].map(({ id }) => id);
  const position = shown.id === null ? -1 : order.indexOf(shown.id);
  const open = (id: string) => goTo(formatPlace('partners', { id }));
  const close = () => goTo(formatPlace('partners'));
  const neighbours = {
    previous: position > 0 ? (order[position - 1] ?? null) : null,
    next: position >= 0 ? (order[position + 1] ?? null) : null,
  };
  useListKeys({ list, openId: shown.id, neighbours, open, close });
  const lastOpen = useRef(shown.id);
  useEffect(() => {
    const closed = shown.id === null ? lastOpen.current : null;
    lastOpen.current = shown.id;
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-item="${closed}"]`)?.focus();
  }, [shown.id]);
  return (
    <div class={shown.id === null ? 'claims' : 'claims with-panel'}>
      <section class="claims-list partners" ref={list} aria-label={say('nav.network')}>
        <header class="screen-head">
          <h1>{say('nav.network')}</h1>
          {loaded.status === 'ready' && (
            <p class="screen-summary">
              {say('partners.summary', {
                active: members.filter(({ state }) => state === 'active').length,
                waiting: waiting.length,
              })}
            </p>
          )}
          <a class="button" href={formatPlace('onboarding')}>
            {say('onboarding.title')}
          </a>
          {may('agreements:read') && (
            <a class="button" href={formatPlace('agreements')}>
              {say('agreements.title')}
            </a>
          )}
          {may('network:invite') && <InviteVerb network={network.slug} />}
        </header>
        {loaded.status === 'loading' && <LoadingRows />}
        {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
        {loaded.status === 'ready' && members.length === 0 && (
          <BlankState title={say('partners.empty')} detail={say('partners.empty.detail')} />
        )}
        {members.length > 0 && (
          <>
            {waiting.length > 0 && (
              <section class="partners-part">
                <h2 class="part-head">{say('partners.to_review')}</h2>
                <MemberTable members={waiting} agreements={agreements} openId={shown.id} />
              </section>
            )}
            <TerritoryTiles territories={listTerritories(members, agreements)} openId={shown.id} />
            <section class="partners-part">
              <h2 class="part-head">{say('partners.members')}</h2>
              <MemberTable members={others} agreements={agreements} openId={shown.id} />
            </section>
          </>
        )}
      </section>
      {shown.id !== null && (
        <MemberFile
          key={shown.id}
          network={network}
          id={shown.id}
          changed={() => setTurn((count) => count + 1)}
          close={close}
        />
      )}
    </div>
  );
}

interface Partners {
  readonly members: readonly Member[];
  readonly agreements: readonly Agreement[];
}

async function loadPartners(network: string): Promise<Partners> {
  const params = { path: { network }, query: { limit: MOST } };
  const [members, agreements] = await Promise.all([
    api.get('/v1/networks/{network}/memberships', { params }),
    api.get('/v1/networks/{network}/agreements', { params }),
  ]);
  return { members: members.items, agreements: agreements.items };
}
