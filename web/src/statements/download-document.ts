import { saveFile } from '../components/save-file.ts';
import { api } from '../session.ts';
import type { Statement } from './statement.ts';

/** The signed document as a file: it can be checked without us, by the manufacturer's published keys. */
export async function downloadDocument(network: string, { id, number }: Statement): Promise<void> {
  const signed = await api.get('/v1/networks/{network}/statements/{statement}/document', {
    params: { path: { network, statement: id } },
  });
  saveFile(`${number}.json`, 'application/json', JSON.stringify(signed, null, 2));
}
