import { ProblemError } from '@aftercare/client/sdk';
import { api, patientApi } from '../session.ts';
import { createStore } from '../store.ts';
import { forgetFile, keepFile } from './known-file.ts';
import { type FilePart, listMissing, listParts } from './plan-parts.ts';
import type { UnitFile, UnitFileWithParts } from './product.ts';

/** An upload that this page works on. It goes on while somebody looks at something else. */
export interface Upload {
  readonly id: string;
  /** As long as the page lives, what is missing can follow without choosing it anew. */
  readonly content: File;
  readonly sizeBytes: number;
  readonly sentBytes: number;
  readonly parts: number;
  readonly sentParts: number;
  readonly state: 'sending' | 'stopped' | 'whole';
  /** Why it stopped; what has come stays there. */
  readonly error: unknown;
}

export const uploads = createStore<readonly Upload[]>([]);

/** Parts on their way at once: one is written while the next one travels. */
const AT_ONCE = 2;
/** How often one part is sent before the upload stops. */
const TRIES = 3;
const WAIT_MS = 1000;

interface Source {
  readonly network: string;
  readonly content: File;
}

/** Begins a file and sends it; the answer comes as soon as it has a name, the parts follow. */
export async function beginUpload(
  source: Source,
  written: { readonly format: UnitFile['format']; readonly encoding: UnitFile['encoding'] },
): Promise<string> {
  const file = await api.post('/v1/networks/{network}/unit-files', {
    params: { path: { network: source.network } },
    body: written,
  });
  const { name, size, lastModified } = source.content;
  keepFile(file.id, { name, sizeBytes: size, changedAt: lastModified });
  void goOn(source, file);
  return file.id;
}

/** Sends what has not come yet, then lets the import begin. What is refused stays in the upload for the screen. */
export async function goOn({ network, content }: Source, file: UnitFileWithParts): Promise<void> {
  const { id, partBytes } = file;
  if (uploads.get().some((upload) => upload.id === id && upload.state === 'sending')) return;
  const parts = listParts(content.size, partBytes);
  const missing = listMissing(parts, file.parts);
  const left = missing.reduce((sum, { from, until }) => sum + until - from, 0);
  note({
    id,
    content,
    sizeBytes: content.size,
    sentBytes: content.size - left,
    parts: parts.length,
    sentParts: parts.length - missing.length,
    state: 'sending',
    error: null,
  });
  const path = { network, file: id };
  try {
    await sendAll(missing, async (part) => {
      await sendPart(path, part, content.slice(part.from, part.until));
      change(id, ({ sentBytes, sentParts }) => ({
        sentBytes: sentBytes + part.until - part.from,
        sentParts: sentParts + 1,
      }));
    });
    await api.post('/v1/networks/{network}/unit-files/{file}/complete', { params: { path } });
    change(id, () => ({ state: 'whole' }));
    forgetFile(id);
  } catch (error) {
    change(id, () => ({ state: 'stopped', error }));
  }
}

/** A few at a time; the first that fails for good ends it, and the others are not begun. */
async function sendAll(parts: readonly FilePart[], sendOne: (part: FilePart) => Promise<void>): Promise<void> {
  const waiting = [...parts];
  const work = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      try {
        await sendOne(part);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  // Those that are on their way still are waited for: what has come is known when it stops.
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = ended.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** The same part again takes the place of the first, so a lost answer does no harm. */
async function sendPart(path: { network: string; file: string }, { number }: FilePart, bytes: Blob): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await patientApi.put('/v1/networks/{network}/unit-files/{file}/parts/{part}', {
        params: { path: { ...path, part: String(number) } },
        headers: { 'Content-Type': 'application/octet-stream' },
        // safe: the contract calls bytes a string; they are sent as they are
        body: bytes as never,
        bodySerializer: (sent: unknown) => sent,
      });
      return;
    } catch (error) {
      if (tried >= TRIES || isRefusal(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * tried));
    }
  }
}

/** What was refused is refused again; what did not answer, or was too much at once, may be tried. */
function isRefusal(error: unknown): boolean {
  return error instanceof ProblemError && error.status < 500 && error.status !== 429;
}

function note(upload: Upload): void {
  uploads.set([...uploads.get().filter(({ id }) => id !== upload.id), upload]);
}

function change(id: string, to: (upload: Upload) => Partial<Upload>): void {
  uploads.set(uploads.get().map((upload) => (upload.id === id ? { ...upload, ...to(upload) } : upload)));
}
