import { useEffect, useState } from 'preact/hooks';
import { formatBytes } from '../components/format-bytes.ts';
import { formatCount } from '../components/format-count.ts';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useStore } from '../store.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { FileChip } from './file-chip.tsx';
import { ImportProgress } from './import-progress.tsx';
import { forgetFile } from './known-file.ts';
import type { UnitFileWithParts } from './product.ts';
import { ProductPanel } from './product-panel.tsx';
import { saveErrors } from './save-errors.ts';
import { uploads } from './upload.ts';
import { UploadProgress } from './upload-progress.tsx';

const ASKED_AGAIN_AFTER_MS = 1000;

interface ImportSheetProps {
  network: string;
  shown: PlaceRoute;
  id: string;
  changed: () => void;
}

/** One file of units: going up, worked through, or what came of it. */
export function ImportSheet({ network, shown, id, changed }: ImportSheetProps) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const own = useStore(uploads).find((upload) => upload.id === id) ?? null;
  const path = { network, file: id };
  const loaded = useLoaded(
    `file ${network} ${id} ${useLanguage()}`,
    () => api.get('/v1/networks/{network}/unit-files/{file}', { params: { path } }),
    turn,
  );
  const again = () => setTurn((count) => count + 1);
  const file = loaded.status === 'ready' ? loaded.value : null;
  const isImporting = file?.state === 'importing';
  useEffect(() => {
    if (!isImporting) return;
    const waiting = setInterval(again, ASKED_AGAIN_AFTER_MS);
    return () => {
      clearInterval(waiting);
      changed();
    };
  }, [isImporting]);
  // When the last part is there, or one of them was refused, the file is another.
  useEffect(again, [own?.state]);
  return (
    <ProductPanel
      shown={shown}
      view="imports"
      title={say('imports.one')}
      mark={file !== null && <FileChip state={file.state} />}
    >
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {file !== null && (
        <>
          {file.state === 'uploading' && <UploadProgress network={network} file={file} own={own} />}
          {file.state !== 'uploading' && <ImportProgress file={file} />}
          <Outcome network={network} file={file} />
          <FileFacts file={file} />
          <AbortVerb
            path={path}
            file={file}
            changed={() => {
              again();
              changed();
            }}
          />
        </>
      )}
    </ProductPanel>
  );
}

/** Why it could not be read, and which rows were refused. */
function Outcome({ network, file }: { network: string; file: UnitFileWithParts }) {
  const say = useSay();
  const language = useLanguage();
  const { fault, failed, state } = file;
  return (
    <>
      {fault !== null && (
        <div class="notice refused" role="alert">
          <Icon name="alert" />
          <div class="notice-text">
            <p class="notice-title">{say('imports.fault', { line: fault.line })}</p>
            <p>{fault.detail}</p>
            <p>{fault.mend}</p>
          </div>
        </div>
      )}
      {failed > 0 && (
        <section>
          <h3>{say('imports.refused', { count: formatCount(failed, language) })}</h3>
          <p class="soft">{say('imports.refused.detail')}</p>
          <Verb text={say('imports.save_errors')} run={() => saveErrors(network, file.id)} />
        </section>
      )}
      {state === 'done' && failed === 0 && <p role="status">{say('imports.all_taken')}</p>}
    </>
  );
}

function FileFacts({ file }: { file: UnitFileWithParts }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section>
      <h3>{say('imports.file')}</h3>
      <dl class="facts">
        <dt>{say('imports.format')}</dt>
        <dd>
          {file.format === 'csv' ? 'CSV' : 'NDJSON'} · {file.encoding.toUpperCase()}
        </dd>
        {file.sizeBytes > 0 && (
          <>
            <dt>{say('imports.column.size')}</dt>
            <dd>{formatBytes(file.sizeBytes, language)}</dd>
          </>
        )}
        <dt>{say('imports.column.begun')}</dt>
        <dd>
          <Moment of={file.createdAt} />
        </dd>
        {file.endedAt !== null && (
          <>
            <dt>{say('imports.ended')}</dt>
            <dd>
              <Moment of={file.endedAt} />
            </dd>
          </>
        )}
        <dt>{say('imports.id')}</dt>
        <dd class="id">{file.id}</dd>
      </dl>
    </section>
  );
}

interface AbortVerbProps {
  path: { readonly network: string; readonly file: string };
  file: UnitFileWithParts;
  changed: () => void;
}

/** Asks once: what was taken by then stays. */
function AbortVerb({ path, file, changed }: AbortVerbProps) {
  const say = useSay();
  const may = useMay();
  const isOver = file.state !== 'uploading' && file.state !== 'importing';
  if (isOver || !may('products:write')) return null;
  return (
    <div class="verbs file-verbs">
      <Verb
        text={say('imports.abort')}
        tone="danger"
        detail={say(file.state === 'uploading' ? 'imports.abort.upload' : 'imports.abort.import')}
        run={async () => {
          await api.post('/v1/networks/{network}/unit-files/{file}/abort', { params: { path } });
          forgetFile(file.id);
          changed();
        }}
      />
    </div>
  );
}
