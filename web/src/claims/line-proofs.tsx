import { saveFile } from '../components/save-file.ts';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import type { Claim } from './claim.ts';

interface LineProofsProps {
  network: string;
  claim: string;
  files: NonNullable<Claim['lines'][number]['evidence']>;
}

/** Photos and papers of a line, to look at on one's own device. */
export function LineProofs({ network, claim, files }: LineProofsProps) {
  const say = useSay();
  const fetchFile = async (file: string) => {
    const params = { path: { network, claim, file } };
    const reply = await api.request('get', '/v1/networks/{network}/claims/{claim}/evidence/{file}', {
      params,
      parseAs: 'blob',
    });
    const bytes: unknown = reply.body;
    if (bytes instanceof Blob) saveFile(file, bytes.type, bytes);
  };
  return (
    <span class="line-proofs">
      {files.map((file, index) => (
        <button type="button" class="link-button" key={file} onClick={() => fetchFile(file)}>
          {say('claim.proof', { number: index + 1 })}
        </button>
      ))}
    </span>
  );
}
