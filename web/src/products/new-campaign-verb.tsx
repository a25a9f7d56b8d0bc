import { parseTyped } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatPlace, goTo } from '../route.ts';
import { api } from '../session.ts';
import { PlaceProblems } from './place-problems.tsx';
import { readBatches } from './read-batches.ts';
import { readSerials } from './read-serials.ts';

const KINDS = ['recall', 'free_service', 'rework'] as const;
const CURRENCY = 'CNY';
const NO_AMOUNT = -1;

/** Units are named by serial, by batch, or both. */
export function NewCampaignVerb({ network, changed }: { network: string; changed: () => void }) {
  const say = useSay();
  return (
    <Verb
      text={say('campaigns.new')}
      explain={(error) => <PlaceProblems error={error} />}
      fields={[
        {
          name: 'kind',
          label: say('campaigns.kind'),
          type: 'choice',
          choices: KINDS.map((value) => ({ value, text: say(`campaign.${value}`) })),
        },
        { name: 'nameZh', label: say('models.name.zh') },
        { name: 'nameEn', label: say('models.name.en') },
        { name: 'noticeZh', label: say('campaigns.notice.zh'), type: 'long' },
        { name: 'noticeEn', label: say('campaigns.notice.en'), type: 'long' },
        { name: 'startsOn', label: say('campaigns.starts'), type: 'date' },
        { name: 'endsOn', label: say('campaigns.ends'), type: 'date' },
        { name: 'operation', label: say('campaigns.operation') },
        { name: 'price', label: say('campaigns.price'), type: 'amount' },
        { name: 'serials', label: say('campaigns.serials'), type: 'long', isOptional: true },
        { name: 'batches', label: say('campaigns.batches'), type: 'long', isOptional: true },
      ]}
      run={async (given) => {
        const { kind, nameZh = '', nameEn = '', noticeZh = '', noticeEn = '', startsOn = '', endsOn = '' } = given;
        // What is no amount of the currency is refused by the API, with the field that it is about.
        const amount = parseTyped(given.price ?? '', CURRENCY) ?? NO_AMOUNT;
        const made = await api.post('/v1/networks/{network}/campaigns', {
          params: { path: { network } },
          body: {
            kind: KINDS.find((known) => known === kind) ?? 'recall',
            name: { en: nameEn, zh: nameZh },
            notice: { en: noticeEn, zh: noticeZh },
            startsOn,
            endsOn,
            operation: given.operation ?? '',
            price: { amount, currency: CURRENCY },
            serials: [...readSerials(given.serials ?? '')],
            batches: [...readBatches(given.batches ?? '')],
          },
        });
        changed();
        goTo(formatPlace('products', { show: 'campaigns', id: made.id }));
      }}
    />
  );
}
