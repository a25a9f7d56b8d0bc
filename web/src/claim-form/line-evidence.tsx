import { useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import type { KeptFile } from './draft.ts';

interface LineEvidenceProps {
  network: string;
  /** Of the line, counted from 1. */
  number: number;
  kept: readonly KeptFile[];
  add: (file: KeptFile) => void;
  remove: (id: string) => void;
}

const MEDIA_TYPES = 'image/jpeg,image/png,image/webp,application/pdf,video/mp4';
const MOST_FILES = 10;

/** Photos and papers that prove a line. They are kept at once, so that a reload loses none of them. */
export function LineEvidence({ network, number, kept, add, remove }: LineEvidenceProps) {
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const keep = async (files: readonly File[]) => {
    setBusy(true);
    setError(null);
    try {
      for (const file of files.slice(0, MOST_FILES - kept.length)) add(await keepFile(network, file));
    } catch (caught) {
      setError(caught);
    }
    setBusy(false);
  };
  return (
    <div class="line-evidence">
      {kept.map(({ id, name }) => (
        <span class="tag neutral" key={id}>
          {name}
          <button type="button" class="tag-remove" onClick={() => remove(id)}>
            <Icon name="cross" />
            <span class="unseen">{say('new_claim.evidence.remove', { name })}</span>
          </button>
        </span>
      ))}
      {kept.length < MOST_FILES && (
        <label class="button file-button">
          <Icon name="plus" />
          {isBusy ? say('verb.busy') : say('new_claim.evidence')}
          <span class="unseen">{say('new_claim.line', { line: number })}</span>
          <input
            class="unseen"
            type="file"
            accept={MEDIA_TYPES}
            multiple
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = '';
              return keep(files);
            }}
          />
        </label>
      )}
      {error !== null && <ProblemNotice error={error} />}
    </div>
  );
}

async function keepFile(network: string, file: File): Promise<KeptFile> {
  const made = await api.post('/v1/networks/{network}/claim-evidence', {
    params: { path: { network } },
    headers: { 'Content-Type': file.type },
    // safe: the contract calls bytes a string; they are sent as they are
    body: file as never,
    bodySerializer: (bytes: unknown) => bytes,
  });
  return { id: made.id, name: file.name };
}
