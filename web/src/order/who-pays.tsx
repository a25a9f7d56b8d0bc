import { Day } from '../components/day.tsx';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';

/** Said before anything is unscrewed: what is covered, and until when. */
export function WhoPays({ network, serial }: { network: string; serial: string }) {
  const say = useSay();
  const loaded = useLoaded(`cover of ${network} ${serial} ${useLanguage()}`, () =>
    api.get('/v1/networks/{network}/units/{serial}/entitlement', { params: { path: { network, serial } } }),
  );
  // A kindness: the work does not wait for it.
  if (loaded.status === 'failed') return null;
  const components = loaded.status === 'ready' ? loaded.value.components : [];
  const covered = components.filter((component) => component.covered);
  return (
    <section class="tile" aria-busy={loaded.status === 'loading'}>
      <h2 class="tile-head">
        {say('order.who_pays')}
        {loaded.status === 'ready' && (
          <span class={`tag ${covered.length > 0 ? 'passed' : 'reduced'}`}>
            {say(covered.length > 0 ? 'coverage.in' : 'coverage.out')}
          </span>
        )}
      </h2>
      {loaded.status === 'ready' && (
        <ul class="covers">
          {components.map(({ component, name, covered: isCovered, lastDay }) => (
            <li key={component}>
              <span>{name}</span>
              <span class={isCovered ? 'cover passed' : 'cover quiet'}>
                {isCovered && lastDay !== null ? (
                  <>
                    {say('order.covered_until')} <Day of={lastDay} />
                  </>
                ) : (
                  say(isCovered ? 'coverage.in' : 'order.customer_pays')
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
