import { useState } from 'preact/hooks';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Money } from '../components/money.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { ModelVerbs } from './model-verbs.tsx';
import type { ModelWithSheet } from './product.ts';
import { ProductPanel } from './product-panel.tsx';

interface ModelPanelProps {
  network: string;
  shown: PlaceRoute;
  code: string;
  mayWrite: boolean;
  changed: () => void;
}

/** One model with everything that whoever repairs it needs to know. */
export function ModelPanel({ network, shown, code, mayWrite, changed }: ModelPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(
    `model ${network} ${code}`,
    () => api.get('/v1/networks/{network}/models/{model}', { params: { path: { network, model: code } } }),
    turn,
  );
  const again = () => {
    setTurn((count) => count + 1);
    changed();
  };
  const model = loaded.status === 'ready' ? loaded.value : null;
  return (
    <ProductPanel shown={shown} view="models" title={model === null ? code : model.name[language]}>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {model !== null && (
        <>
          <dl class="facts">
            <dt>{say('models.column.code')}</dt>
            <dd>{model.code}</dd>
            <dt>GTIN</dt>
            <dd>{model.gtin ?? '—'}</dd>
            <dt>{say('models.category')}</dt>
            <dd>{model.category ?? '—'}</dd>
            {model.prices !== null && (
              <>
                <dt>{say('models.price')}</dt>
                <dd>
                  <Money of={{ amount: model.prices.list, currency: model.prices.currency }} />
                </dd>
                {model.prices.cap !== null && (
                  <>
                    <dt>{say('models.cap')}</dt>
                    <dd>
                      <Money of={{ amount: model.prices.cap, currency: model.prices.currency }} />
                    </dd>
                  </>
                )}
              </>
            )}
          </dl>
          {mayWrite && <ModelVerbs network={network} model={model} changed={again} />}
          <Sheet model={model} />
        </>
      )}
    </ProductPanel>
  );
}

function Sheet({ model }: { model: ModelWithSheet }) {
  const say = useSay();
  const language = useLanguage();
  const { components, parts, operations, documents } = model;
  return (
    <>
      <section>
        <h3>{say('models.components')}</h3>
        {components.length === 0 && <p class="quiet">{say('models.none')}</p>}
        <ul class="sheet-list">
          {components.map(({ code, name }) => (
            <li key={code}>
              <span>{name[language]}</span>
              <span class="soft">{code}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{say('models.parts')}</h3>
        {parts.length === 0 && <p class="quiet">{say('models.none')}</p>}
        <ul class="sheet-list">
          {parts.map(({ number, name, quantity, position }) => (
            <li key={position}>
              <span>
                {name[language]} <span class="soft">{number}</span>
              </span>
              <span class="soft">
                {position} · × {quantity}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{say('models.operations')}</h3>
        {operations.length === 0 && <p class="quiet">{say('models.none')}</p>}
        <ul class="sheet-list">
          {operations.map(({ code, name, minutes }) => (
            <li key={code}>
              <span>
                {name[language]} <span class="soft">{code}</span>
              </span>
              <span>{say('order.minutes', { minutes })}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{say('models.documents')}</h3>
        {documents.length === 0 && <p class="quiet">{say('models.none')}</p>}
        <ul class="sheet-list">
          {documents.map(({ kind, name, at }) => {
            const place = at[language] ?? at.zh ?? at.en;
            return (
              <li key={`${kind} ${name.en}`}>
                {place !== null && 'url' in place ? (
                  <a class="link" href={place.url} target="_blank" rel="noreferrer">
                    {name[language]}
                  </a>
                ) : (
                  <span>{name[language]}</span>
                )}
                <span class="soft">{say(`document.${kind}`)}</span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
