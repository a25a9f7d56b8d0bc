/** A customer in front of the pages behind a code, as a browser without script acts. */
import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { Network } from './network.ts';

/** One grey pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture that no other is equal to: a row of so many pixels, each of a colour of its own. */
export function newPicture(pixels = 8): Buffer<ArrayBuffer> {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(pixels, 0);
  size.writeUInt32BE(1, 4);
  // Eight bits a channel, red, green and blue (PNG §11.2.1).
  size.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.alloc(1), randomBytes(pixels * 3)]);
  return Buffer.concat([
    PIXEL.subarray(0, 8),
    toChunk('IHDR', size),
    toChunk('IDAT', deflateSync(row)),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export const ANSWERS = {
  symptomText: '没有热水',
  name: '张示例',
  phone: '13800004471',
  address: '示例路 1 号',
  divisionCode: '370102',
  consent: 'yes',
} as const;

/** Paths of the pages of these units, in their order. */
export async function printLabels({ path, maker }: Network, serials: readonly string[]): Promise<string[]> {
  const { items } = await maker.owner.make<{ items: { code: string }[] }>(`${path}/labels`, { serials });
  return items.map(({ code }) => `/q/${code}`);
}

/** The page behind a path, in the language that it is given without asking. */
export async function open(baseUrl: string, path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${baseUrl}${path}`, { headers: { accept: 'text/html', ...headers } });
  return response.text();
}

/** A form as a browser sends it: what the page holds hidden, and what is filled in. */
export function fillIn(page: string, values: Readonly<Record<string, string | Blob>>, action = ''): FormData {
  const form = new FormData();
  const found = (page.match(/<form[\s\S]*?<\/form>/g) ?? []).find((each) => each.includes(action)) ?? '';
  for (const [hidden] of found.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(hidden)?.[1];
    if (name !== undefined) form.set(name, /value="([^"]*)"/.exec(hidden)?.[1] ?? '');
  }
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

export function send(
  baseUrl: string,
  path: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${baseUrl}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html', ...headers },
    body,
  });
}

/** From the code to the path of the private page. */
export async function askForService(
  baseUrl: string,
  code: string,
  changed: Readonly<Record<string, string | Blob>> = {},
): Promise<string> {
  const form = fillIn(await open(baseUrl, `${code}/request`), { ...ANSWERS, ...changed });
  const response = await send(baseUrl, `${code}/requests`, form);
  const location = response.headers.get('location');
  if (location === null) throw new Error(`no link: ${response.status} ${await response.text()}`);
  return new URL(location, baseUrl).pathname;
}
