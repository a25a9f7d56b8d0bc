import { useState } from 'preact/hooks';
import { formatBytes } from '../components/format-bytes.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import { useMay } from '../use-may.ts';
import { FileChoice } from './file-choice.tsx';
import { findKnownFile } from './known-file.ts';
import { listParts, mayContinue } from './plan-parts.ts';
import type { UnitFileWithParts } from './product.ts';
import { goOn, type Upload } from './upload.ts';

interface UploadProgressProps {
  network: string;
  file: UnitFileWithParts;
  /** Where this page sends it; null after a reload, or where somebody else does. */
  own: Upload | null;
}

/** Parts that go up; where they stopped, the same file is chosen again and what is missing follows. */
export function UploadProgress({ network, file, own }: UploadProgressProps) {
  const say = useSay();
  const language = useLanguage();
  if (own === null || own.state === 'stopped') {
    return (
      <section class="import-progress">
        {own === null ? (
          <GoOn network={network} file={file} />
        ) : (
          <>
            <p>{say('imports.stopped', { sent: own.sentParts, parts: own.parts })}</p>
            <ProblemNotice error={own.error} retry={() => void goOn({ network, content: own.content }, file)} />
          </>
        )}
      </section>
    );
  }
  const { sentBytes, sizeBytes, sentParts, parts } = own;
  const told = say('imports.upload', {
    sent: formatBytes(sentBytes, language),
    total: formatBytes(sizeBytes, language),
    part: sentParts,
    parts,
  });
  return (
    <section class="import-progress">
      <p role="status">{told}</p>
      <progress max={Math.max(1, sizeBytes)} value={sentBytes} aria-label={told} />
      <p class="soft">{say('imports.upload.detail')}</p>
    </section>
  );
}

/** The browser forgets a file with the page; it is chosen anew, and has to be the same. */
function GoOn({ network, file }: { network: string; file: UnitFileWithParts }) {
  const say = useSay();
  const may = useMay();
  const [isOther, setOther] = useState(false);
  const known = findKnownFile(file.id);
  const come = file.parts.length;
  const choose = (content: File) => {
    const isSame =
      mayContinue(listParts(content.size, file.partBytes), file.parts) &&
      (known === null || (known.name === content.name && known.sizeBytes === content.size)) &&
      content.size > 0;
    setOther(!isSame);
    if (isSame) void goOn({ network, content }, file);
  };
  return (
    <>
      <p>{say('imports.come', { come })}</p>
      {may('products:write') && (
        <>
          <p class="soft">
            {known === null ? say('imports.go_on.detail') : say('imports.go_on.named', { name: known.name })}
          </p>
          <FileChoice text={say('imports.go_on')} choose={choose} />
        </>
      )}
      {isOther && (
        <p class="field-problem" role="alert">
          {say('imports.other_file')}
        </p>
      )}
    </>
  );
}
