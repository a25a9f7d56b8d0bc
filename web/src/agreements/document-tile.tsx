import { Fragment } from 'preact';
import { Moment } from '../components/moment.tsx';
import { saveFile } from '../components/save-file.ts';
import { useSay } from '../language.ts';
import type { Agreement } from '../partners/member.ts';
import { useLoaded } from '../use-loaded.ts';
import { hashDocument } from './hash-document.ts';

/** The bytes that both sign, with the hash that this device computes of them, and who has signed. */
export function DocumentTile({ agreement }: { agreement: Agreement }) {
  const say = useSay();
  const { document, documentHash, signatures, number } = agreement;
  const own = useLoaded(`hash of ${agreement.id} ${documentHash}`, async () =>
    document === null ? null : hashDocument(document),
  );
  if (document === null) return <p class="quiet">{say('agreement.no_document')}</p>;
  const computed = own.status === 'ready' ? own.value : null;
  return (
    <section class="tile" aria-labelledby="document-title">
      <div class="tile-head">
        <h2 id="document-title">{say('agreement.document')}</h2>
        {computed !== null && (
          <span class={`tag ${computed === documentHash ? 'passed' : 'refused'}`}>
            {say(computed === documentHash ? 'agreement.hash.same' : 'agreement.hash.differs')}
          </span>
        )}
      </div>
      <p class="document-hash">{computed ?? documentHash}</p>
      <dl class="facts">
        {(['manufacturer', 'member'] as const).map((side) => {
          const signature = signatures[side];
          return (
            <Fragment key={side}>
              <dt>{say(`agreement.side.${side}`)}</dt>
              <dd>
                {signature === null ? say('agreement.unsigned') : signature.name}{' '}
                {signature !== null && <Moment of={signature.at} />}
                {signature?.address && <span class="quiet"> {signature.address}</span>}
              </dd>
            </Fragment>
          );
        })}
      </dl>
      <div class="verbs file-verbs">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`agreement-${number}.json`, 'application/json', document)}
        >
          {say('agreement.document.save')}
        </button>
      </div>
    </section>
  );
}
