import { ProblemError } from '@aftercare/client/sdk';
import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { formatCount } from '../components/format-count.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { saveFile } from '../components/save-file.ts';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import { FileChoice } from './file-choice.tsx';
import { LabelPreview } from './label-preview.tsx';
import type { Label } from './product.ts';
import { ProductList } from './product-list.tsx';
import type { ViewProps } from './products-screen.tsx';
import { readSerials } from './read-serials.ts';
import { SHEETS, type SheetName } from './sheets.ts';

/** More are too many to draw at once: they come as a page to save. */
const MOST_SHOWN = 1000;
const MOST_SAVED = 5000;

/** Units are named, the sheet is chosen, and the labels are looked at before they are printed. */
export function LabelsOfNetwork({ network, shown }: ViewProps) {
  const say = useSay();
  const may = useMay();
  const [made, setMade] = useState<readonly Label[] | null>(null);
  const [sheet, setSheet] = useState<SheetName>('a4_24');
  return (
    <ProductList network={network} shown={{ ...shown, id: null }} view="labels" order={[]} panel={null}>
      {may('products:write') ? (
        <div class="label-desk">
          <LabelForm network={network.slug} sheet={sheet} setSheet={setSheet} made={setMade} />
          {made === null || made.length === 0 ? (
            <p class="soft label-none">{say('labels.none')}</p>
          ) : (
            <LabelPreview labels={made} sheet={sheet} brand={network.name} />
          )}
        </div>
      ) : (
        <BlankState title={say('labels.forbidden')} detail={say('labels.forbidden.detail')} />
      )}
    </ProductList>
  );
}

interface LabelFormProps {
  network: string;
  sheet: SheetName;
  setSheet: (sheet: SheetName) => void;
  made: (labels: readonly Label[]) => void;
}

function LabelForm({ network, sheet, setSheet, made }: LabelFormProps) {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState<'show' | 'save' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const serials = readSerials(text);
  const params = { path: { network } };
  const go = async (what: 'show' | 'save', work: () => Promise<void>) => {
    setBusy(what);
    setError(null);
    try {
      await work();
    } catch (caught) {
      setError(caught);
    }
    setBusy(null);
  };
  const show = () =>
    go('show', async () => {
      const query = { svg: 'true' } as const;
      const body = { serials: [...serials] };
      const { items } = await api.post('/v1/networks/{network}/labels', { params: { ...params, query }, body });
      made(items);
    });
  const save = () =>
    go('save', async () => {
      const query = { sheet, lang: language };
      const page = await api.post('/v1/networks/{network}/label-sheets', {
        params: { ...params, query },
        body: { serials: [...serials] },
        parseAs: 'text',
      });
      saveFile('labels.html', 'text/html;charset=utf-8', page);
    });
  const tooMany = serials.length > MOST_SAVED;
  return (
    <form
      class="tile label-form"
      onSubmit={(event) => {
        event.preventDefault();
        return show();
      }}
    >
      <div class="verb-field">
        <label for="label-serials">{say('labels.serials')}</label>
        <textarea
          id="label-serials"
          rows={6}
          value={text}
          aria-describedby="label-count"
          aria-invalid={tooMany || error !== null ? 'true' : undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p class="field-hint" id="label-count">
          {say('labels.count', { count: formatCount(serials.length, language) })}{' '}
          {tooMany && say('labels.too_many', { most: formatCount(MOST_SAVED, language) })}
        </p>
      </div>
      <FileChoice
        text={say('labels.file')}
        choose={async (file) => setText(readSerials(await file.text()).join('\n'))}
      />
      <div class="verb-field">
        <label for="label-sheet">{say('labels.sheet')}</label>
        <select
          id="label-sheet"
          value={sheet}
          onChange={({ currentTarget }) => setSheet(SHEETS.find((name) => name === currentTarget.value) ?? 'a4_24')}
        >
          {SHEETS.map((name) => (
            <option key={name} value={name}>
              {say(`sheet.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="soft">{say('labels.once')}</p>
      {error !== null && <ProblemNotice error={error} />}
      {error !== null && <UnknownSerials error={error} serials={serials} />}
      <div class="verb-buttons">
        <button
          type="submit"
          class="button primary"
          disabled={busy !== null || serials.length === 0 || serials.length > MOST_SHOWN}
        >
          {say(busy === 'show' ? 'verb.busy' : 'labels.make')}
        </button>
        <button type="button" class="button" disabled={busy !== null || serials.length === 0 || tooMany} onClick={save}>
          {say(busy === 'save' ? 'verb.busy' : 'labels.save')}
        </button>
      </div>
      {serials.length > MOST_SHOWN && !tooMany && (
        <p class="soft">{say('labels.only_save', { most: formatCount(MOST_SHOWN, language) })}</p>
      )}
    </form>
  );
}

const NAMED = 20;

/** Which of them nobody knows, by the place that the answer points at. */
function UnknownSerials({ error, serials }: { error: unknown; serials: readonly string[] }) {
  const say = useSay();
  if (!(error instanceof ProblemError)) return null;
  const unknown = error.errors.flatMap(({ pointer }) => {
    const place = /^\/serials\/(\d+)$/.exec(pointer)?.[1];
    return place === undefined ? [] : (serials[Number(place)] ?? []);
  });
  if (unknown.length === 0) return null;
  return (
    <p class="field-problem">
      {unknown.slice(0, NAMED).join(say('list.comma'))}
      {unknown.length > NAMED && ' …'}
    </p>
  );
}
