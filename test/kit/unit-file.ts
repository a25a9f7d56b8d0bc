/** A file of units over HTTP, as an ERP system sends it: in parts, then waited for. */
import { vi } from 'vitest';
import { type Caller, openCaller } from './network.ts';
import type { TestServer } from './server.ts';

export interface UnitFile {
  readonly id: string;
  readonly state: string;
  readonly partBytes: number;
  readonly sizeBytes: number;
  readonly doneBytes: number;
  readonly rows: number;
  readonly imported: number;
  readonly failed: number;
  readonly fault: { readonly code: string; readonly detail: string } | null;
  readonly job: string | null;
  readonly parts: readonly { readonly part: number; readonly sizeBytes: number }[];
}

interface Upload {
  /** Of the network. */
  readonly path: string;
  readonly maker: { readonly owner: Caller };
}

export function beginFile(network: Upload, format = 'csv', encoding = 'utf-8'): Promise<UnitFile> {
  return network.maker.owner.make<UnitFile>(`${network.path}/unit-files`, { format, encoding });
}

export function putPart(
  server: Pick<TestServer, 'baseUrl'>,
  { path, maker }: Upload,
  id: string,
  part: number,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${server.baseUrl}${path}/unit-files/${id}/parts/${part}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${maker.owner.token}`,
      'content-type': 'application/octet-stream',
      ...headers,
    },
    body,
  });
}

/** In one part, up to the beginning of the import. */
export async function sendFile(
  server: Pick<TestServer, 'baseUrl'>,
  network: Upload,
  body: string | Uint8Array<ArrayBuffer>,
  format = 'csv',
  encoding = 'utf-8',
): Promise<UnitFile> {
  const { id } = await beginFile(network, format, encoding);
  const put = await putPart(server, network, id, 1, body);
  if (put.status !== 200) throw new Error(`the part was answered ${put.status}: ${await put.text()}`);
  return network.maker.owner.make<UnitFile>(`${network.path}/unit-files/${id}/complete`, {});
}

/** Until the job has looked at all of it. */
export function untilImported(
  server: Pick<TestServer, 'baseUrl'>,
  { path, maker }: Upload,
  id: string,
  before: () => Promise<unknown> = async () => undefined,
): Promise<UnitFile> {
  const caller = openCaller(server.baseUrl, maker.owner.token);
  return vi.waitUntil(
    async () => {
      await before();
      const { body } = await caller.get<UnitFile>(`${path}/unit-files/${id}`);
      return body.state !== 'importing' && body;
    },
    { timeout: 120_000, interval: 100 },
  );
}
