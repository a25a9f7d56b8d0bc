import { formatTyped, parseTyped } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatPlace, goTo } from '../route.ts';
import { api } from '../session.ts';
import { PlaceProblems } from './place-problems.tsx';
import type { ModelWithSheet } from './product.ts';
import {
  readComponents,
  readDocuments,
  readOperations,
  readParts,
  writeComponents,
  writeDocuments,
  writeOperations,
  writeParts,
} from './sheet-text.ts';

const CURRENCY = 'CNY';
const NO_AMOUNT = -1;

export function NewModelVerb({ network, changed }: { network: string; changed: () => void }) {
  const say = useSay();
  return (
    <Verb
      text={say('models.new')}
      explain={(error) => <PlaceProblems error={error} />}
      fields={[
        { name: 'code', label: say('models.column.code') },
        { name: 'zh', label: say('models.name.zh') },
        { name: 'en', label: say('models.name.en') },
        { name: 'category', label: say('models.category'), isOptional: true },
        { name: 'gtin', label: say('models.gtin'), isOptional: true },
      ]}
      run={async ({ code = '', zh = '', en = '', category = '', gtin = '' }) => {
        await api.post('/v1/networks/{network}/models', {
          params: { path: { network } },
          body: {
            code,
            name: { en, zh },
            components: [],
            ...(category === '' ? {} : { category }),
            ...(gtin === '' ? {} : { gtin }),
          },
        });
        changed();
        goTo(formatPlace('products', { show: 'models', id: code }));
      }}
    />
  );
}

interface ModelVerbsProps {
  network: string;
  model: ModelWithSheet;
  changed: () => void;
}

/** Each carries the version that was looked at; where somebody else was first the newer one is loaded at a press. */
export function ModelVerbs({ network, model, changed }: ModelVerbsProps) {
  const say = useSay();
  const to = {
    params: { path: { network, model: model.code } },
    headers: { 'If-Match': `"${model.version}"` },
  } as const;
  const stale = { compare: async () => [], load: changed };
  const { prices } = model;
  const price = (amount: number | null) =>
    amount === null ? '' : formatTyped({ amount, currency: prices?.currency ?? CURRENCY });
  return (
    <div class="verbs file-verbs">
      <Verb
        text={say('models.change')}
        stale={stale}
        explain={(error) => <PlaceProblems error={error} />}
        fields={[
          { name: 'zh', label: say('models.name.zh'), initial: model.name.zh },
          { name: 'en', label: say('models.name.en'), initial: model.name.en },
          { name: 'category', label: say('models.category'), initial: model.category ?? '', isOptional: true },
          {
            name: 'components',
            label: say('models.components.typed'),
            type: 'long',
            initial: writeComponents(model.components),
            isOptional: true,
          },
        ]}
        run={async ({ zh = '', en = '', category = '', components = '' }) => {
          await api.put('/v1/networks/{network}/models/{model}', {
            ...to,
            body: {
              name: { en, zh },
              components: readComponents(components),
              ...(category === '' ? {} : { category }),
            },
          });
          changed();
        }}
      />
      <Verb
        text={say('models.set_price')}
        stale={stale}
        explain={(error) => <PlaceProblems error={error} />}
        fields={[
          { name: 'list', label: say('models.price'), type: 'amount', initial: price(prices?.list ?? null) },
          {
            name: 'cap',
            label: say('models.cap'),
            type: 'amount',
            initial: price(prices?.cap ?? null),
            isOptional: true,
          },
        ]}
        run={async ({ list = '', cap = '' }) => {
          const currency = prices?.currency ?? CURRENCY;
          const { parts, operations, documents } = model;
          await api.put('/v1/networks/{network}/models/{model}/sheet', {
            ...to,
            body: {
              parts,
              operations,
              documents,
              prices: { list: read(list, currency), cap: readOr(cap, currency), currency },
            },
          });
          changed();
        }}
      />
      <Verb
        text={say('models.change_sheet')}
        stale={stale}
        explain={(error) => <PlaceProblems error={error} />}
        detail={say('models.change_sheet.detail')}
        fields={[
          {
            name: 'parts',
            label: say('models.parts.typed'),
            type: 'long',
            initial: writeParts(model.parts),
            isOptional: true,
          },
          {
            name: 'operations',
            label: say('models.operations.typed'),
            type: 'long',
            initial: writeOperations(model.operations),
            isOptional: true,
          },
          {
            name: 'documents',
            label: say('models.documents.typed'),
            type: 'long',
            initial: writeDocuments(model.documents),
            isOptional: true,
          },
        ]}
        run={async ({ parts = '', operations = '', documents = '' }) => {
          await api.put('/v1/networks/{network}/models/{model}/sheet', {
            ...to,
            body: {
              parts: readParts(parts),
              operations: readOperations(operations),
              documents: readDocuments(documents),
              prices,
            },
          });
          changed();
        }}
      />
      <Verb
        text={say('models.correct_gtin')}
        stale={stale}
        explain={(error) => <PlaceProblems error={error} />}
        detail={say('models.correct_gtin.detail')}
        fields={[{ name: 'gtin', label: say('models.gtin'), initial: model.gtin ?? '' }]}
        run={async ({ gtin = '' }) => {
          await api.post('/v1/networks/{network}/models/{model}/gtin', { ...to, body: { gtin } });
          changed();
        }}
      />
    </div>
  );
}

/** What is no amount of the currency is refused by the API, with the field that it is about. */
function read(text: string, currency: string): number {
  return parseTyped(text, currency) ?? NO_AMOUNT;
}

function readOr(text: string, currency: string): number | null {
  return text === '' ? null : read(text, currency);
}
