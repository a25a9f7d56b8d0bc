import { useState } from 'preact/hooks';
import { StateChip } from '../claims/state-chip.tsx';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { MOST_ROWS, savePages } from '../components/save-pages.ts';
import { Told } from '../components/told.tsx';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import { ALL_CLAIMS, formatClaims, formatPlace, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { Moved } from './moved.tsx';
import { loadChanged, type SimulatedClaim } from './simulation.ts';

interface SimulatedClaimsProps {
  network: string;
  id: string;
  shown: PlaceRoute;
  /** Of one member alone: its name. */
  member: string | null;
}

/** Each claim that comes out differently: the decision as it was and as it would be, the money, and why. */
export function SimulatedClaims({ network, id, shown, member }: SimulatedClaimsProps) {
  const say = useSay();
  const [isCut, setCut] = useState(false);
  const page = useLoaded(['changed', network, id, shown.show, shown.cursor, useLanguage()].join(' '), () =>
    loadChanged(network, id, shown.show, shown.cursor),
  );
  const save = async () => {
    const query = shown.show === null ? {} : { membership: shown.show };
    const isWhole = await savePages('simulation.csv', (cursor) =>
      api.request('get', '/v1/networks/{network}/simulations/{simulation}/csv', {
        params: { path: { network, simulation: id }, query: cursor === null ? query : { ...query, cursor } },
        parseAs: 'text',
      }),
    );
    setCut(!isWhole);
  };
  return (
    <section class="tile simulated-claims">
      <header class="simulated-head">
        <h2 class="tile-head">{say('simulation.claims')}</h2>
        {shown.show !== null && (
          <a class="chip" href={formatPlace('simulations', { id, network: shown.network })} aria-current="true">
            {say('simulation.only', { member: member ?? shown.show })}
            <Icon name="cross" />
          </a>
        )}
        <Verb text={say('audit.csv')} run={save} />
      </header>
      {isCut && (
        <p class="quiet" role="status">
          {say('audit.csv.cut', { count: MOST_ROWS })}
        </p>
      )}
      {page.status === 'loading' && <LoadingRows />}
      {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
      {page.status === 'ready' && page.value.items.length === 0 && (
        <p class="soft">
          {say('simulation.same')} {say('simulation.same.agreements')}
        </p>
      )}
      {page.status === 'ready' && page.value.items.length > 0 && (
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{say('claims.column.claim')}</th>
              <th scope="col">{say('simulation.decision')}</th>
              <th scope="col" class="amount">
                {say('simulation.approved')}
              </th>
              <th scope="col" class="amount wide-only">
                {say('simulation.payable')}
              </th>
              <th scope="col">{say('simulation.why')}</th>
            </tr>
          </thead>
          <tbody>
            {page.value.items.map((row) => (
              <OneClaim key={row.claim} row={row} network={shown.network} />
            ))}
          </tbody>
        </table>
      )}
      {page.status === 'ready' && <MorePages shown={shown} nextCursor={page.value.nextCursor} />}
    </section>
  );
}

const MARKS = { appeared: 'plus', changed: 'reduced', gone: 'skipped' } as const;

function OneClaim({ row, network }: { row: SimulatedClaim; network: string | null }) {
  const say = useSay();
  const { claim, reference, serial, member, before, after, reasons } = row;
  return (
    <tr>
      <th scope="row">
        <a class="row-link" href={formatClaims({ ...ALL_CLAIMS, network }, claim)} data-item={claim}>
          {reference}
        </a>
        <span class="line-unit quiet">{say('claims.serial', { serial })}</span>
        <span class="line-unit quiet">{member}</span>
      </th>
      <td class="simulated-decision">
        <StateChip state={before.verdict} />
        {before.verdict !== after.verdict && (
          <>
            <Icon name="next" />
            <StateChip state={after.verdict} />
          </>
        )}
      </td>
      <td class="amount cell-strong">
        <Moved before={before.approved} after={after.approved} />
      </td>
      <td class="amount wide-only">
        <Moved before={before.payable} after={after.payable} />
      </td>
      <td class="simulated-why">
        <ul>
          {reasons.map(({ change, code, path, message }) => (
            <li key={`${change} ${code} ${path}`} class={change}>
              <Icon name={MARKS[change]} />
              <span>
                <span class="unseen">{say(`simulation.reason.${change}`)} </span>
                <Told text={message} />
              </span>
            </li>
          ))}
        </ul>
        {reasons.length === 0 && <span class="quiet">{say('simulation.reason.none')}</span>}
      </td>
    </tr>
  );
}
