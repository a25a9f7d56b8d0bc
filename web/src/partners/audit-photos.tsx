import { saveFile } from '../components/save-file.ts';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';

/** Of the shorter side, in pixels of a sharp screen. */
const SMALL_PX = 240;

/** Pictures of a visit, small; pressed, one is saved as it was taken. */
export function AuditPhotos({ files, on }: { files: readonly string[]; on: string }) {
  return (
    <ul class="audit-photos">
      {files.map((file, index) => (
        <li key={file}>
          <AuditPhoto file={file} number={index + 1} on={on} />
        </li>
      ))}
    </ul>
  );
}

function AuditPhoto({ file, number, on }: { file: string; number: number; on: string }) {
  const say = useSay();
  const loaded = useLoaded(`photo ${file}`, async () => {
    const bytes = await fetchPhoto(file);
    return { bytes, small: await drawSmall(bytes) };
  });
  const name = say('audit.photo', { number });
  if (loaded.status === 'loading') return <span class="audit-photo" aria-busy="true" />;
  if (loaded.status === 'failed') {
    return (
      <button type="button" class="audit-photo" onClick={loaded.retry}>
        {say('audit.photo.failed', { number })}
      </button>
    );
  }
  const { bytes, small } = loaded.value;
  return (
    <button type="button" class="audit-photo" onClick={() => saveFile(`${on}-${number}`, bytes.type, bytes)}>
      {small === null ? name : <img src={small} alt={name} />}
    </button>
  );
}

async function fetchPhoto(file: string): Promise<Blob> {
  const { body } = await api.request('get', '/v1/files/{file}', { params: { path: { file } }, parseAs: 'blob' });
  const bytes: unknown = body;
  if (!(bytes instanceof Blob)) throw new TypeError('a file without bytes');
  return bytes;
}

/** Drawn anew: the policy lets in no address of the page's own memory, and a phone need not hold ten pictures whole. */
async function drawSmall(bytes: Blob): Promise<string | null> {
  const picture = await createImageBitmap(bytes).catch(() => null);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (picture === null || pen === null) return null;
  const scale = Math.min(1, SMALL_PX / Math.min(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.toDataURL('image/jpeg', 0.8);
}
