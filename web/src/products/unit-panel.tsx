import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { UnitRights } from '../remedies/unit-rights.tsx';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Campaign, Unit, Whereabouts } from './product.ts';
import { ProductPanel } from './product-panel.tsx';

interface UnitPanelProps {
  network: ShownNetwork;
  shown: PlaceRoute;
  /** In any spelling. */
  serial: string;
}

/** One unit: where it is and whose, what is inside, what is open for it, and its story. */
export function UnitPanel({ network, shown, serial }: UnitPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const loaded = useLoaded(`unit ${network.slug} ${serial} ${language}`, () => loadUnit(network, serial));
  const whole = loaded.status === 'ready' ? loaded.value : null;
  return (
    <ProductPanel shown={shown} view="units" title={whole?.unit.serial ?? serial}>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {whole !== null && (
        <>
          <dl class="facts">
            <dt>{say('units.model')}</dt>
            <dd>
              <a
                class="link"
                href={formatPlace('products', { show: 'models', id: whole.unit.model, network: shown.network })}
              >
                {whole.unit.modelName[language]}
              </a>{' '}
              {whole.unit.model}
            </dd>
            <dt>{say('units.batch')}</dt>
            <dd>{whole.unit.batch ?? '—'}</dd>
            {whole.where !== null && <WhereRows where={whole.where} names={whole.names} shown={shown} />}
          </dl>
          {whole.campaigns.length > 0 && (
            <section>
              <h3>{say('units.campaigns')}</h3>
              <ul class="sheet-list">
                {whole.campaigns.map((campaign) => (
                  <li key={campaign.id}>
                    <span>
                      {campaign.name[language]} <span class="soft">{say(`campaign.${campaign.kind}`)}</span>
                    </span>
                    <Day of={campaign.endsOn} withYear />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {whole.where !== null && whole.where.modules.length > 0 && (
            <section>
              <h3>{say('units.modules')}</h3>
              <ul class="sheet-list">
                {whole.where.modules.map((module) => (
                  <li key={module.id}>
                    <a
                      class="link"
                      href={formatPlace('products', { show: 'units', id: module.serial, network: shown.network })}
                    >
                      {module.serial}
                    </a>
                    <span class="soft">
                      {module.position} · <Day of={module.since} withYear />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {network.isOwn && <UnitRights network={network.slug} serial={whole.unit.serial} />}
          <section>
            <h3>{say('units.story')}</h3>
            {whole.unit.events.length === 0 && <p class="quiet">{say('units.story.none')}</p>}
            <ol class="sheet-list">
              {whole.unit.events.map(({ kind, on }, index) => (
                <li key={`${index} ${kind}`}>
                  <span>{say(`unit_event.${kind}`)}</span>
                  <Day of={on} withYear />
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </ProductPanel>
  );
}

interface WhereRowsProps {
  where: Whereabouts;
  names: ReadonlyMap<string, string>;
  shown: PlaceRoute;
}

function WhereRows({ where, names, shown }: WhereRowsProps) {
  const say = useSay();
  const nameKeeper = ({ kind, membership }: Whereabouts['heldBy']) =>
    (membership !== null && names.get(membership)) || say(`keeper.${kind}`);
  return (
    <>
      <dt>{say('units.status')}</dt>
      <dd>{say(`unit_status.${where.status}`)}</dd>
      <dt>{say('units.held_by')}</dt>
      <dd>
        {nameKeeper(where.heldBy)}
        {where.place !== null && ` · ${where.place}`}
      </dd>
      <dt>{say('units.owned_by')}</dt>
      <dd>{nameKeeper(where.ownedBy)}</dd>
      {where.insideOf !== null && (
        <>
          <dt>{say('units.inside_of')}</dt>
          <dd>
            <a
              class="link"
              href={formatPlace('products', { show: 'units', id: where.insideOf.serial, network: shown.network })}
            >
              {where.insideOf.serial}
            </a>
          </dd>
        </>
      )}
    </>
  );
}

interface WholeUnit {
  readonly unit: Unit;
  /** The manufacturer's alone to know. */
  readonly where: Whereabouts | null;
  readonly campaigns: readonly Campaign[];
  readonly names: ReadonlyMap<string, string>;
}

async function loadUnit({ slug, isOwn }: ShownNetwork, serial: string): Promise<WholeUnit> {
  const params = { path: { network: slug, serial } };
  const [unit, where, campaigns] = await Promise.all([
    api.get('/v1/networks/{network}/units/{serial}', { params }),
    isOwn ? api.get('/v1/networks/{network}/units/{serial}/whereabouts', { params }) : null,
    api.get('/v1/networks/{network}/units/{serial}/campaigns', { params }),
  ]);
  const keepers = new Set([where?.heldBy.membership, where?.ownedBy.membership].flatMap((id) => id ?? []));
  return { unit, where, campaigns: campaigns.items, names: await nameMembers(slug, keepers) };
}

/** Who may not read members reads that it is one. */
async function nameMembers(network: string, keepers: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const named = await Promise.all(
    [...keepers].map((membership) =>
      api.get('/v1/networks/{network}/memberships/{membership}', { params: { path: { network, membership } } }).then(
        ({ legalName }) => [membership, legalName] as const,
        () => null,
      ),
    ),
  );
  return new Map(named.flatMap((entry) => (entry === null ? [] : [entry])));
}
