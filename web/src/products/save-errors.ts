import { saveFile } from '../components/save-file.ts';
import { api } from '../session.ts';

/** Every refused row by line, with how to mend it. As bytes: there may be a million of them. */
export async function saveErrors(network: string, file: string): Promise<void> {
  const bytes: unknown = await api.get('/v1/networks/{network}/unit-files/{file}/errors', {
    params: { path: { network, file } },
    parseAs: 'blob',
  });
  if (!(bytes instanceof Blob)) throw new Error('the answer was no file');
  // With a byte order mark spreadsheets read Chinese.
  saveFile(`${file}-errors.csv`, 'text/csv;charset=utf-8', new Blob(['\uFEFF', bytes]));
}
