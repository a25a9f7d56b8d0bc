import { ProblemError } from '@aftercare/client/sdk';
import { Day } from '../components/day.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace, goTo } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { type Entitlement, REMEDY_KINDS } from './remedy.ts';

const WHOLE_UNIT = '*';

/** What a buyer could ask for today if this unit failed, by the law and by the terms; and one of them is granted. */
export function UnitRights({ network, serial }: { network: string; serial: string }) {
  const say = useSay();
  const may = useMay();
  const language = useLanguage();
  const loaded = useLoaded(`rights ${network} ${serial} ${language}`, () => loadEntitlement(network, serial));
  if (loaded.status === 'loading') return null;
  if (loaded.status === 'failed') return <ProblemNotice error={loaded.error} retry={loaded.retry} />;
  if (loaded.value === null) return null;
  const { rights, agreedRights, components } = loaded.value;
  const listed = [...(rights?.rights ?? []).map((right) => ({ ...right, by: right.pack })), ...agreedRights];
  const kinds = REMEDY_KINDS.map((value) => ({ value, text: say(`remedy.kind.${value}`) }));
  const parts = components
    .filter(({ component }) => component !== WHOLE_UNIT)
    .map(({ component, name }) => ({ value: component, text: name }));
  return (
    <section>
      <h3>{say('remedies.rights')}</h3>
      {listed.length === 0 && <p class="quiet">{say('remedies.rights.none')}</p>}
      <ul class="sheet-list">
        {listed.map(({ right, rule, lastDay, ...more }) => (
          <li key={`${right} ${rule}`}>
            <span>
              {say(`remedy.kind.${right}`)} <span class="soft">{'by' in more ? `${more.by}/${rule}` : rule}</span>
            </span>
            {lastDay === null ? say('remedies.rights.lasting') : <Day of={lastDay} withYear />}
          </li>
        ))}
      </ul>
      {may('claims:review') && (
        <Verb
          text={say('remedy.grant')}
          detail={say('remedy.grant.detail')}
          fields={[
            { name: 'remedy', label: say('remedies.what'), type: 'choice', choices: kinds },
            {
              name: 'component',
              label: say('remedies.fails'),
              type: 'choice',
              choices: [{ value: '', text: say('remedies.whole_unit') }, ...parts],
            },
            {
              name: 'towards',
              label: say('remedies.towards'),
              type: 'choice',
              choices: (['buyer', 'member'] as const).map((value) => ({ value, text: say(`remedy.towards.${value}`) })),
            },
            { name: 'reason', label: say('verb.reason'), type: 'long' },
          ]}
          run={async ({ remedy, component = '', towards, reason = '' }) => {
            const { id } = await api.post('/v1/networks/{network}/units/{serial}/remedies', {
              params: { path: { network, serial } },
              body: {
                remedy: REMEDY_KINDS.find((known) => known === remedy) ?? 'repair',
                ...(component !== '' && { component }),
                towards: towards === 'member' ? 'member' : 'buyer',
                reason,
              },
            });
            goTo(formatPlace('remedies', { network, id }));
          }}
        />
      )}
    </section>
  );
}

/** Null where no terms are in force: then there is nothing to grant by. */
async function loadEntitlement(network: string, serial: string): Promise<Entitlement | null> {
  try {
    return await api.get('/v1/networks/{network}/units/{serial}/entitlement', {
      params: { path: { network, serial } },
    });
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'warranty.no_terms_in_force') return null;
    throw error;
  }
}
