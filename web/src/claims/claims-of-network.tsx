import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { type ClaimFilters, formatClaims, formatNewClaim, formatPlace, goTo, type Route } from '../route.ts';
import { api } from '../session.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { AfterwardsLinks } from './afterwards-links.tsx';
import { ChosenClaims } from './chosen-claims.tsx';
import type { ClaimPage, ListedClaim, QueuePage, WaitingClaim } from './claim.ts';
import { ClaimFilterChips } from './claim-filter-chips.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { ClaimTable } from './claim-table.tsx';
import { ClaimTableLoading } from './claim-table-loading.tsx';
import { ClaimTotals } from './claim-totals.tsx';
import { ClaimsBlank } from './claims-blank.tsx';
import { loadModelNames, type ModelNames, ModelNamesContext } from './component-names.ts';
import { KeysHint } from './keys-hint.tsx';
import { NetworkChoice } from './network-choice.tsx';
import { PageLinks } from './page-links.tsx';
import { QueueOrder } from './queue-order.tsx';

const PAGE_SIZE = 50;
const NOTHING: ReadonlySet<string> = new Set();
const NO_NAMES: ModelNames = [];

interface ClaimsOfNetworkProps {
  networks: readonly ShownNetwork[];
  /** Null while it is not known yet. */
  network: ShownNetwork | null;
  shown: Extract<Route, { screen: 'claims' }>;
}

export function ClaimsOfNetwork({ networks, network, shown }: ClaimsOfNetworkProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NOTHING);
  const { filters, claim: openId } = shown;
  const list = useRef<HTMLElement>(null);
  const slug = network?.slug ?? null;
  // Those who decide see them as a queue.
  const isQueue =
    network?.isOwn === true && may('claims:review') && (filters.state === 'in_review' || filters.state === 'appealed');
  // A distributor has no claims of its own, and those of others only until it has looked at them.
  const isToCheck = network?.isOfDistributor === true;
  const models = useLoaded(`models of ${slug}`, async () => (slug === null ? NO_NAMES : loadModelNames(slug)));
  const loadedPage = useLoaded(
    ['claims of', slug, isQueue, isToCheck, filters.state, filters.sort, filters.cursor].join(' '),
    () => {
      if (slug === null) return new Promise<never>(() => {});
      if (isToCheck) return loadToCheck(slug, filters);
      return isQueue ? loadQueue(slug, filters) : loadPage(slug, filters);
    },
    turn,
  );
  // Names that came after the list would make it jump.
  const page = models.status === 'loading' ? models : loadedPage;
  const items: readonly (ListedClaim | WaitingClaim)[] = page.status === 'ready' ? page.value.items : [];

  const position = items.findIndex(({ id }) => id === openId);
  const neighbours = {
    previous: position > 0 ? (items[position - 1]?.id ?? null) : null,
    next: position >= 0 ? (items[position + 1]?.id ?? null) : null,
  };
  const open = (id: string) => goTo(formatClaims(filters, id));
  const close = () => goTo(formatClaims(filters));
  const lastOpen = useRef(openId);
  useEffect(() => {
    const closed = openId === null ? lastOpen.current : null;
    lastOpen.current = openId;
    // However it was closed, reading goes on at its row.
    if (closed !== null) list.current?.querySelector<HTMLElement>(`[data-claim="${closed}"]`)?.focus();
  }, [openId]);
  // Several at once where people decide, and only what is in sight.
  const canChoose = isQueue && filters.state === 'in_review';
  const shownChosen = canChoose ? items.filter(({ id }) => chosen.has(id)) : [];
  const choose = useCallback((id: string) => setChosen((before) => toggle(before, id)), []);
  const clear = useCallback(() => setChosen(NOTHING), []);
  useListKeys({ list, openId, neighbours, open, close, ...(canChoose && { choose, clear }) });
  const changed = () => setTurn((count) => count + 1);

  return (
    <ModelNamesContext.Provider value={models.status === 'ready' ? models.value : NO_NAMES}>
      <div class={openId === null ? 'claims' : 'claims with-panel'}>
        <section class="claims-list" ref={list} aria-label={say('claims.title')}>
          <header class="claims-head">
            <div class="claims-title">
              <h1>{say('claims.title')}</h1>
              {items.length > 0 && <ClaimTotals items={items} />}
              {network !== null && !network.isOwn && !isToCheck && may('claims:write') && (
                <a class="button primary" href={formatNewClaim(network.slug)}>
                  {say('new_claim.title')}
                </a>
              )}
              {network !== null && !isToCheck && (
                <nav class="verbs" aria-label={say('claims.besides')}>
                  <a class="button" href={formatPlace('approvals', { network: filters.network })}>
                    {say('approvals.title')}
                  </a>
                  {network.isOwn && <AfterwardsLinks network={filters.network} />}
                </nav>
              )}
              {network !== null && networks.length > 1 && (
                <NetworkChoice networks={networks} network={network} filters={filters} />
              )}
            </div>
            <div class="claims-filters">
              {isToCheck ? <p class="soft">{say('check.lead')}</p> : <ClaimFilterChips filters={filters} />}
              {isQueue && <QueueOrder filters={filters} />}
            </div>
          </header>
          <div class="claims-body">
            {page.status === 'loading' && <ClaimTableLoading />}
            {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
            {page.status === 'ready' && items.length === 0 && (
              <ClaimsBlank filters={filters} isOwn={network?.isOwn ?? false} isToCheck={isToCheck} />
            )}
            {items.length > 0 && (
              <ClaimTable
                items={items}
                filters={filters}
                openId={openId}
                hasMembers={isToCheck || (network?.isOwn ?? false)}
                isQueue={isQueue}
                choice={canChoose ? { chosen, choose } : null}
              />
            )}
            {page.status === 'ready' && <PageLinks filters={filters} nextCursor={page.value.nextCursor} />}
          </div>
          {canChoose && network !== null && (
            <ChosenClaims
              network={network.slug}
              chosen={shownChosen}
              decided={(left) => {
                setChosen(new Set(left));
                changed();
              }}
              clear={clear}
            />
          )}
          <KeysHint canChoose={canChoose} />
        </section>
        {openId !== null && network !== null && (
          <ClaimPanel
            network={network}
            id={openId}
            listed={items[position] ?? null}
            neighbours={neighbours}
            open={open}
            close={close}
            turn={turn}
            changed={changed}
          />
        )}
      </div>
    </ModelNamesContext.Provider>
  );
}

function toggle(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

function loadQueue(network: string, { state, sort, cursor }: ClaimFilters): Promise<QueuePage> {
  const query = {
    limit: PAGE_SIZE,
    state: state === 'appealed' ? state : 'in_review',
    ...(sort !== null && { sort }),
    ...(cursor !== null && { cursor }),
  } as const;
  return api.get('/v1/networks/{network}/claim-queue', { params: { path: { network }, query } });
}

function loadToCheck(network: string, { cursor }: ClaimFilters): Promise<ClaimPage> {
  const query = { limit: PAGE_SIZE, ...(cursor !== null && { cursor }) };
  return api.get('/v1/networks/{network}/claims-to-check', { params: { path: { network }, query } });
}

function loadPage(network: string, { state, cursor }: ClaimFilters): Promise<ClaimPage> {
  const query = { limit: PAGE_SIZE, ...(state !== null && { state }), ...(cursor !== null && { cursor }) };
  return api.get('/v1/networks/{network}/claims', { params: { path: { network }, query } });
}
