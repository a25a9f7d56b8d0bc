import { useState } from 'preact/hooks';
import { formatBytes } from '../components/format-bytes.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { FileChoice } from './file-choice.tsx';
import { guessEncoding, guessFormat, HEAD_BYTES } from './guess-file.ts';
import type { UnitFile } from './product.ts';
import { beginUpload } from './upload.ts';

interface Chosen {
  readonly content: File;
  readonly format: UnitFile['format'];
  readonly encoding: UnitFile['encoding'];
}

/** A file is chosen, how it is written is guessed and can be put right, then it goes up. */
export function NewImport({ network, shown }: { network: string; shown: PlaceRoute }) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const choose = async (content: File) => {
    const head = new Uint8Array(await content.slice(0, HEAD_BYTES).arrayBuffer());
    setError(null);
    setChosen({ content, format: guessFormat(content.name, head), encoding: guessEncoding(head) });
  };
  const begin = async ({ content, format, encoding }: Chosen) => {
    setBusy(true);
    setError(null);
    try {
      const id = await beginUpload({ network, content }, { format, encoding });
      setChosen(null);
      goTo(formatPlace('products', { show: 'imports', id, network: shown.network }));
    } catch (caught) {
      setError(caught);
    }
    setBusy(false);
  };
  if (chosen === null) {
    return (
      <section class="tile import-new">
        <p>{say('imports.lead')}</p>
        <p class="soft">{say('imports.columns')}</p>
        <FileChoice text={say('imports.choose')} choose={choose} />
      </section>
    );
  }
  const { content, format, encoding } = chosen;
  const isEmpty = content.size === 0;
  return (
    <form
      class="tile import-new"
      onSubmit={(event) => {
        event.preventDefault();
        return begin(chosen);
      }}
    >
      <p>
        <b class="import-name">{content.name}</b> · {formatBytes(content.size, language)}
      </p>
      <div class="import-how">
        <div class="verb-field">
          <label for="import-format">{say('imports.format')}</label>
          <select
            id="import-format"
            value={format}
            onChange={({ currentTarget }) =>
              setChosen({ ...chosen, format: currentTarget.value === 'ndjson' ? 'ndjson' : 'csv' })
            }
          >
            <option value="csv">CSV</option>
            <option value="ndjson">NDJSON</option>
          </select>
        </div>
        <div class="verb-field">
          <label for="import-encoding">{say('imports.encoding')}</label>
          <select
            id="import-encoding"
            value={encoding}
            onChange={({ currentTarget }) =>
              setChosen({ ...chosen, encoding: currentTarget.value === 'gb18030' ? 'gb18030' : 'utf-8' })
            }
          >
            <option value="utf-8">UTF-8</option>
            <option value="gb18030">GB18030</option>
          </select>
        </div>
      </div>
      {isEmpty && (
        <p class="field-problem" role="alert">
          {say('imports.file_empty')}
        </p>
      )}
      {error !== null && <ProblemNotice error={error} />}
      <div class="verb-buttons">
        <button type="submit" class="button primary" disabled={isBusy || isEmpty}>
          {say(isBusy ? 'verb.busy' : 'imports.begin')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => setChosen(null)}>
          {say('verb.leave')}
        </button>
      </div>
    </form>
  );
}
