import { api } from '../session.ts';
import type { Statement } from './statement.ts';

/** The signed document as a file: it can be checked without us, by the manufacturer's published keys. */
export async function downloadDocument(network: string, { id, number }: Statement): Promise<void> {
  const signed = await api.get('/v1/networks/{network}/statements/{statement}/document', {
    params: { path: { network, statement: id } },
  });
  const url = URL.createObjectURL(new Blob([JSON.stringify(signed, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${number}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
