import { Moment } from '../components/moment.tsx';
import { saveFile } from '../components/save-file.ts';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import type { Application } from './application.ts';
import { CertificateList } from './certificate-list.tsx';
import { namePaper } from './name-asked.ts';

/** What was handed in, to look at on one's own device, and what the technicians hold. */
export function ApplicationPapers({ application }: { application: Application }) {
  const say = useSay();
  const may = useMay();
  const { papers, certificates } = application;
  return (
    <>
      <h3>{say('onboarding.papers')}</h3>
      {papers.length === 0 && <p class="quiet">{say('onboarding.papers.none')}</p>}
      {papers.length > 0 && (
        <ul class="brief papers">
          {papers.map(({ kind, file, addedAt }) => (
            <li key={file}>
              <span>{namePaper(kind, say)}</span>
              <Moment of={addedAt} />
              {may('files:read') && (
                <Verb
                  text={
                    <>
                      {say('onboarding.paper.open')} <span class="unseen">{namePaper(kind, say)}</span>
                    </>
                  }
                  run={() => openPaper(kind, file)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <h3 class="next-part">{say('onboarding.certificates')}</h3>
      {certificates.length === 0 && <p class="quiet">{say('onboarding.certificates.none')}</p>}
      {certificates.length > 0 && <CertificateList certificates={certificates} />}
    </>
  );
}

async function openPaper(kind: string, file: string): Promise<void> {
  const { body } = await api.request('get', '/v1/files/{file}', { params: { path: { file } }, parseAs: 'blob' });
  const bytes: unknown = body;
  if (!(bytes instanceof Blob)) throw new TypeError('a file without bytes');
  const ending = bytes.type.split('/')[1]?.replace('jpeg', 'jpg') ?? '';
  saveFile(ending === '' ? kind : `${kind}.${ending}`, bytes.type, bytes);
}
