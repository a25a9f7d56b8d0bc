import type { MediaType } from '../words.ts';

/*
 * What a telephone writes into a photo beside the picture says where somebody lives: GPS in Exif, XMP and IPTC, previews of what
 * was cut away, films behind the last byte. A picture is therefore rebuilt from the parts that draw it and from nothing else: what
 * is not on the list below is left out, known or not. The picture itself is not decoded, so no pixel changes.
 *
 * The libraries that we found read Exif, or need Node's streams, or compress the picture anew; none keeps the way up.
 */

/** The same picture without its metadata; the very same bytes where there was none. Null: its parts cannot be told apart. */
export function stripMetadata(bytes: Uint8Array<ArrayBuffer>, mediaType: MediaType): Uint8Array<ArrayBuffer> | null {
  switch (mediaType) {
    case 'image/jpeg':
      return join(bytes, keptOfJpeg(bytes));
    case 'image/png':
      return join(bytes, keptOfPng(bytes));
    case 'image/webp':
      return join(bytes, keptOfWebp(bytes));
    case 'application/pdf':
    case 'video/mp4':
      return bytes;
  }
}

type Parts = readonly Uint8Array<ArrayBuffer>[];
const sizeOf = (parts: Parts): number => parts.reduce((sum, part) => sum + part.length, 0);

function join(bytes: Uint8Array<ArrayBuffer>, parts: Parts | null): Uint8Array<ArrayBuffer> | null {
  if (parts === null) return null;
  const size = sizeOf(parts);
  const isWhole = size === bytes.length && parts.every((part) => part.buffer === bytes.buffer);
  if (isWhole) return bytes;
  const joined = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Names inside a file are ASCII. */
const hasText = (bytes: Uint8Array, at: number, text: string): boolean =>
  Array.from(text).every((sign, index) => bytes[at + index] === sign.charCodeAt(0));
const readText = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// ── JPEG (ITU-T T.81 Annex B) ───────────────────────────────────────────────────────────────────

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APP_0 = 0xe0;
const APP_1 = 0xe1;
const APP_2 = 0xe2;
const APP_14 = 0xee;
const COMMENT = 0xfe;

function keptOfJpeg(bytes: Uint8Array<ArrayBuffer>): Parts | null {
  const kept = [bytes.subarray(0, 2)];
  let wayUp = UPRIGHT;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    // What follows is another picture, or a film: each with metadata of its own.
    if (marker === END_OF_IMAGE) return withWayUp([...kept, bytes.subarray(at, at + 2)], wayUp);
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (end < at + 4 || end > bytes.length) return null;
    if (drawsJpeg(bytes, marker, at + 4)) kept.push(bytes.subarray(at, end));
    else if (marker === APP_1 && hasText(bytes, at + 4, 'Exif\0')) wayUp = readWayUp(bytes.subarray(at + 10, end));
    at = end;
    if (marker !== START_OF_SCAN) continue;
    const next = findMarker(bytes, at);
    kept.push(bytes.subarray(at, next));
    at = next;
    // Cut off on its way here: what arrived is a picture all the same.
    if (at === bytes.length) return withWayUp(kept, wayUp);
  }
}

/** Of what applications add, only that without which the colours are wrong. */
function drawsJpeg(bytes: Uint8Array, marker: number, content: number): boolean {
  if (marker === APP_0) return hasText(bytes, content, 'JFIF\0');
  if (marker === APP_2) return hasText(bytes, content, 'ICC_PROFILE\0');
  if (marker === APP_14) return hasText(bytes, content, 'Adobe');
  return marker !== COMMENT && !(marker >= APP_0 && marker <= 0xef);
}

/** The end of a scan: inside it 0xff is followed by 0, or by one of the eight restart markers. */
function findMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function withWayUp(kept: Parts, wayUp: number): Parts {
  if (wayUp === UPRIGHT) return kept;
  const content = Uint8Array.of(...ASCII_EXIF, 0, 0, ...toTiff(wayUp));
  const segment = Uint8Array.of(0xff, APP_1, 0, content.length + 2, ...content);
  // JFIF wants to be first.
  const place = kept[1]?.[1] === APP_0 ? 2 : 1;
  return [...kept.slice(0, place), segment, ...kept.slice(place)];
}

// ── the way up (Exif 2.32, tag 274) ─────────────────────────────────────────────────────────────

const ASCII_EXIF = [0x45, 0x78, 0x69, 0x66];
const UPRIGHT = 1;
const ORIENTATION = 0x0112;
const LAST_ORIENTATION = 8;

/** Telephones store a photo as it was taken and note how to turn it: without this one number it would lie on its side. */
function readWayUp(tiff: Uint8Array): number {
  const isLittle = hasText(tiff, 0, 'II');
  const view = viewOf(tiff);
  if (tiff.length < 8 || (!isLittle && !hasText(tiff, 0, 'MM'))) return UPRIGHT;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return UPRIGHT;
  const entries = view.getUint16(directory, isLittle);
  for (let entry = directory + 2; entry < directory + 2 + entries * 12 && entry + 12 <= tiff.length; entry += 12) {
    if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const found = view.getUint16(entry + 8, isLittle);
    return found >= UPRIGHT && found <= LAST_ORIENTATION ? found : UPRIGHT;
  }
  return UPRIGHT;
}

/** One directory with one entry: a number of 16 bits. */
function toTiff(wayUp: number): readonly number[] {
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  return [...header, 0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, 3, 0, 0, 0, 1, 0, wayUp, 0, 0, 0, 0, 0, 0];
}

// ── PNG (ISO/IEC 15948) ─────────────────────────────────────────────────────────────────────────

const PNG_SIGNATURE_BYTES = 8;
const PNG_LAST = 'IEND';
const PNG_DRAWS = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT pHYs bKGD hIST acTL fcTL fdAT'.split(' '),
);

function keptOfPng(bytes: Uint8Array<ArrayBuffer>): Parts | null {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, PNG_SIGNATURE_BYTES)];
  for (let at = PNG_SIGNATURE_BYTES; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const type = readText(bytes, at + 4);
    if (PNG_DRAWS.has(type)) kept.push(bytes.subarray(at, end));
    if (type === PNG_LAST) return kept;
    at = end;
  }
  return null;
}

// ── WebP (RFC 9649) ─────────────────────────────────────────────────────────────────────────────

const RIFF_HEADER_BYTES = 12;
const WEBP_DRAWS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const FLAG_EXIF = 0x08;
const FLAG_XMP = 0x04;

function keptOfWebp(bytes: Uint8Array<ArrayBuffer>): Parts | null {
  if (bytes.length < RIFF_HEADER_BYTES) return null;
  const view = viewOf(bytes);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) return null;
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let wayUp = UPRIGHT;
  for (let at = RIFF_HEADER_BYTES; at + 8 <= whole; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (end > whole) return null;
    const type = readText(bytes, at);
    if (WEBP_DRAWS.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'EXIF') {
      const content = hasText(bytes, at + 8, 'Exif\0\0') ? at + 14 : at + 8;
      wayUp = readWayUp(bytes.subarray(content, at + 8 + size));
    }
    at = end;
  }
  if (kept.length === 0) return null;
  if (sizeOf(kept) + RIFF_HEADER_BYTES === bytes.length) return [bytes.subarray(0, RIFF_HEADER_BYTES), ...kept];
  const chunks = wayUp === UPRIGHT ? kept : [...kept, toChunk('EXIF', toTiff(wayUp))];
  return toRiff(chunks.map((chunk) => (hasText(chunk, 0, 'VP8X') ? withFlags(chunk, wayUp) : chunk)));
}

function toChunk(type: string, content: readonly number[]): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(8 + content.length);
  for (const [index, sign] of Array.from(type).entries()) chunk[index] = sign.charCodeAt(0);
  viewOf(chunk).setUint32(4, content.length, true);
  chunk.set(content, 8);
  return chunk;
}

/** The head says which chunks are there. */
function withFlags(head: Uint8Array<ArrayBuffer>, wayUp: number): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(head);
  changed[8] = ((changed[8] ?? 0) & ~(FLAG_EXIF | FLAG_XMP)) | (wayUp === UPRIGHT ? 0 : FLAG_EXIF);
  return changed;
}

function toRiff(chunks: Parts): Parts {
  const header = toChunk('RIFF', [0x57, 0x45, 0x42, 0x50]);
  viewOf(header).setUint32(4, sizeOf(chunks) + 4, true);
  return [header, ...chunks];
}
