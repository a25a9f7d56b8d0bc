import { useRef } from 'preact/hooks';
import { keepFile } from '../components/keep-file.ts';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { localToday } from '../local-today.ts';
import { PlaceProblems } from '../products/place-problems.tsx';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import { readActions } from './read-actions.ts';

const ITEMS = ['tools', 'order', 'signage', 'price_list', 'parts_room'] as const;
const HIGHEST = 10;
const SCORES = Array.from({ length: HIGHEST + 1 }, (_, score) => String(HIGHEST - score));

interface RecordAuditVerbProps {
  network: string;
  membership: string;
  changed: () => void;
}

/** What was seen on a visit, with pictures of it; what nobody looked at has no score. */
export function RecordAuditVerb({ network, membership, changed }: RecordAuditVerbProps) {
  const say = useSay();
  const may = useMay();
  // A picture that has come is not sent again when the rest is refused.
  const kept = useRef(new Map<File, string>());
  const keep = async (photo: File) => {
    const id = kept.current.get(photo) ?? (await keepFile(photo));
    kept.current.set(photo, id);
    return id;
  };
  const scores = [
    { value: '', text: say('audit.not_seen') },
    ...SCORES.map((score) => ({ value: score, text: `${score} / ${HIGHEST}` })),
  ];
  return (
    <Verb
      text={say('member.audit')}
      explain={(error) => <PlaceProblems error={error} />}
      fields={[
        { name: 'auditedOn', label: say('audit.day'), type: 'date', initial: localToday() },
        ...ITEMS.flatMap((item) => [
          { name: item, label: say(`audit_item.${item}`), type: 'choice' as const, choices: scores },
          { name: `${item}-note`, label: say('audit.note', { item: say(`audit_item.${item}`) }), isOptional: true },
        ]),
        ...(may('files:write') ? [{ name: 'photos', label: say('audit.photos'), type: 'photos' as const }] : []),
        { name: 'actions', label: say('audit.actions'), type: 'long', isOptional: true },
      ]}
      run={async (given, chosen) => {
        const items = ITEMS.flatMap((item) => {
          const [score = '', note = ''] = [given[item], given[`${item}-note`]];
          return score === '' ? [] : [{ item, score: Number(score), ...(note !== '' && { note }) }];
        });
        const photos: string[] = [];
        for (const photo of chosen) photos.push(await keep(photo));
        await api.post('/v1/networks/{network}/audits', {
          params: { path: { network } },
          body: {
            membership,
            auditedOn: given.auditedOn ?? '',
            items,
            photos,
            actions: [...readActions(given.actions ?? '')],
          },
        });
        changed();
      }}
    />
  );
}
