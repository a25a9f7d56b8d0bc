import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import type { Agreement } from '../partners/member.ts';
import { type Problems, readProblems } from '../policies/read-problems.ts';
import { formatPlace } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { endAgreement, listResting, offerAgreement, signAgreement } from './agreement.ts';
import { hashDocument } from './hash-document.ts';

interface AgreementVerbsProps {
  network: ShownNetwork;
  agreement: Agreement;
  changed: () => void;
  /** What an offer was refused for, place by place. */
  refused: (problems: Problems) => void;
}

/** Of a hash: enough to compare by eye. */
const HASH_SHOWN = 16;

/** Offer, sign, end, and the next version: what this one allows to whoever looks. */
export function AgreementVerbs({ network, agreement, changed, refused }: AgreementVerbsProps) {
  const say = useSay();
  const may = useMay();
  const { state, signatures } = agreement;
  const canWrite = network.isOwn && may('agreements:write');
  const own = network.isOwn ? signatures.manufacturer : signatures.member;
  return (
    <div class="verbs head-last">
      {canWrite && (
        <a class="button" href={formatPlace('agreements', { id: 'new', show: agreement.id })}>
          {say(state === 'draft' ? 'agreement.change' : 'agreement.next')}
        </a>
      )}
      {canWrite && state === 'draft' && (
        <Verb
          text={say('agreement.offer')}
          tone="primary"
          detail={say('agreement.offer.detail')}
          run={async () => {
            refused([]);
            try {
              await offerAgreement(network.slug, agreement);
              changed();
            } catch (error) {
              refused(readProblems(error));
              throw error;
            }
          }}
        />
      )}
      {state === 'offered' && own === null && may('agreements:sign') && (
        <SignVerb network={network.slug} agreement={agreement} changed={changed} />
      )}
      {canWrite && state === 'in_force' && agreement.endedOn === null && (
        <EndVerb network={network.slug} agreement={agreement} changed={changed} />
      )}
    </div>
  );
}

interface StepProps {
  network: string;
  agreement: Agreement;
  changed: () => void;
}

/** What is signed is the hash that this device computed over the bytes that it shows, never one that it was told. */
export function SignVerb({ network, agreement, changed }: StepProps) {
  const say = useSay();
  const { document, documentHash } = agreement;
  const own = useLoaded(`hash to sign ${agreement.id} ${documentHash}`, async () =>
    document === null ? null : hashDocument(document),
  );
  if (own.status !== 'ready' || document === null) return null;
  const hash = own.value;
  if (hash === null || hash !== documentHash)
    return <p class="field-problem">{say(hash === null ? 'agreement.sign.impossible' : 'agreement.sign.differs')}</p>;
  return (
    <Verb
      text={say('agreement.sign')}
      tone="primary"
      detail={say('agreement.sign.detail', { hash: hash.slice(0, HASH_SHOWN) })}
      fields={[{ name: 'name', label: say('agreement.sign.name') }]}
      run={({ name = '' }) => signAgreement(network, agreement, { name, documentHash: hash }).then(changed)}
    />
  );
}

/** Its last day; what rests on it ends with it, and is named before. */
function EndVerb({ network, agreement, changed }: StepProps) {
  const say = useSay();
  const resting = useLoaded(`resting on ${agreement.id} ${useLanguage()}`, () => listResting(network, agreement.id));
  const names =
    resting.status === 'ready'
      ? resting.value.map(({ member, number }) => `${member} (${say('agreement.number', { number })})`)
      : [];
  return (
    <Verb
      text={say('agreement.end')}
      tone="danger"
      detail={
        resting.status !== 'ready'
          ? say('agreement.end.unknown')
          : names.length === 0
            ? say('agreement.end.alone')
            : say('agreement.end.takes', { names: names.join(say('list.comma')) })
      }
      fields={[
        { name: 'on', label: say('agreement.last_day'), type: 'date' },
        { name: 'reason', label: say('verb.reason'), type: 'long' },
      ]}
      run={({ on = '', reason = '' }) => endAgreement(network, agreement, { on, reason }).then(changed)}
    />
  );
}
