import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatPlace, goTo } from '../route.ts';
import { api } from '../session.ts';

/** A customer on the telephone: taken down once, the right shop is asked at once. */
export function NewRequest({ network }: { network: string }) {
  const say = useSay();
  return (
    <Verb
      text={say('desk.new')}
      tone="primary"
      fields={[
        { name: 'unit', label: say('desk.new.unit') },
        { name: 'symptomText', label: say('desk.new.symptom'), type: 'long' },
        { name: 'name', label: say('desk.new.name') },
        { name: 'phone', label: say('desk.new.phone') },
        { name: 'address', label: say('desk.new.address') },
        { name: 'divisionCode', label: say('desk.new.division') },
      ]}
      run={async ({ unit = '', symptomText = '', name = '', phone = '', address = '', divisionCode = '' }) => {
        const body = {
          kind: 'repair' as const,
          unit,
          symptomText,
          customer: { name, phone, address, divisionCode },
        };
        const { id } = await api.post('/v1/networks/{network}/service-requests', {
          params: { path: { network } },
          body,
        });
        goTo(formatPlace('desk', { id }));
      }}
    />
  );
}
