import { SignVerb } from '../agreements/agreement-verbs.tsx';
import { Day } from '../components/day.tsx';
import { Moment } from '../components/moment.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace } from '../route.ts';
import { useMay } from '../use-may.ts';
import { AgreementChip } from './agreement-chip.tsx';
import { nameDivision } from './division-names.ts';
import type { Agreement } from './member.ts';
import { SettlementTerms } from './settlement-terms.tsx';

/** Of a hash: enough to compare by eye. */
const HASH_SHOWN = 16;

interface AgreementStoryProps {
  network: ShownNetwork;
  agreement: Agreement;
  changed: () => void;
}

/** One version of the agreement in words, who signed it, and the signature that is still missing. */
export function AgreementStory({ network, agreement, changed }: AgreementStoryProps) {
  const say = useSay();
  const language = useLanguage();
  const may = useMay();
  const { state, content, signatures, documentHash } = agreement;
  const own = network.isOwn ? signatures.manufacturer : signatures.member;
  const { territory } = content;
  return (
    <details class="explained" open={state === 'in_force' || state === 'offered'}>
      <summary>
        <span class="explained-name">
          {say('agreement.number', { number: agreement.number })} · {say('agreement.from')}{' '}
          <Day of={agreement.validFrom} />
        </span>
        <AgreementChip state={state} />
      </summary>
      <dl class="facts agreement">
        <dt>{say('partners.territory')}</dt>
        <dd>
          {territory.divisions.map((code) => nameDivision(code, language)).join(say('list.comma'))}
          {territory.isExclusive && ` · ${say('agreement.exclusive')}`}
        </dd>
        <dt>{say('agreement.accept')}</dt>
        <dd>{say('order.minutes', { minutes: content.dispatch.acceptWithinMinutes })}</dd>
        <dt>{say('agreement.settlement')}</dt>
        <dd>
          <SettlementTerms terms={content.settlement} />
        </dd>
        <dt>{say('agreement.signatures')}</dt>
        <dd>
          {(['manufacturer', 'member'] as const).map((side) => {
            const signature = signatures[side];
            return (
              <span class="order-line" key={side}>
                {say(`agreement.side.${side}`)}: {signature === null ? say('agreement.unsigned') : signature.name}{' '}
                {signature !== null && <Moment of={signature.at} />}
              </span>
            );
          })}
        </dd>
        {documentHash !== null && (
          <>
            <dt>{say('agreement.hash')}</dt>
            <dd class="id" title={documentHash}>
              {documentHash.slice(0, HASH_SHOWN)}…
            </dd>
          </>
        )}
      </dl>
      <div class="verbs file-verbs">
        <a
          class="button"
          href={formatPlace('agreements', { network: network.isOwn ? null : network.slug, id: agreement.id })}
        >
          {say('agreement.open')}
        </a>
        {state === 'offered' && own === null && may('agreements:sign') && (
          <SignVerb network={network.slug} agreement={agreement} changed={changed} />
        )}
      </div>
    </details>
  );
}
