import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MediaType } from '../words.ts';
import { stripMetadata } from './strip-metadata.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const fromBase64 = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'base64'));
const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const concat = (...parts: readonly (Uint8Array | readonly number[])[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A grey square of one pixel in each format, with nothing beside the picture. */
const JPEG = concat(
  fromBase64(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  ),
  [0xff, 0xd9],
);
const PNG = fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==');
/** The head of a WebP with metadata says so in its flags; without any of them it is the plain one. */
const webpHead = (flags: number) => chunk('VP8X', [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const PICTURE = chunk('VP8L', [0x2f, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07]);
const WEBP = riff(webpHead(0), PICTURE);

const CANARY = 'GPS-OF-MY-HOUSE';

function uint32(value: number, isLittle: boolean): number[] {
  const digits = [24, 16, 8, 0].map((bits) => (value >>> bits) & 0xff);
  return isLittle ? digits.reverse() : digits;
}

/** An Exif directory as a telephone writes it: the way up, and a GPS directory with latitude and longitude. */
function exif({ isLittle = false, wayUp = 1 } = {}): number[] {
  const short = (value: number) => (isLittle ? [value & 0xff, value >> 8] : [value >> 8, value & 0xff]);
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...short(tag),
    ...short(type),
    ...uint32(count, isLittle),
    ...value,
  ];
  const rational = (value: number) => [...uint32(value, isLittle), ...uint32(1, isLittle)];
  const gpsAt = 8 + 2 + 2 * 12 + 4;
  const valuesAt = gpsAt + 2 + 3 * 12 + 4;
  return [
    ...ascii(isLittle ? 'II' : 'MM'),
    ...short(42),
    ...uint32(8, isLittle),
    ...short(2),
    ...entry(0x0112, 3, 1, [...short(wayUp), 0, 0]),
    ...entry(0x8825, 4, 1, uint32(gpsAt, isLittle)),
    ...uint32(0, isLittle),
    ...short(3),
    ...entry(1, 2, 2, [...ascii('N'), 0, 0, 0]),
    ...entry(2, 5, 3, uint32(valuesAt, isLittle)),
    ...entry(29, 2, CANARY.length, uint32(valuesAt + 24, isLittle)),
    ...uint32(0, isLittle),
    ...[36, 40, 12].flatMap(rational),
    ...ascii(CANARY),
  ];
}

const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 0xff,
  ...content,
];
const exifSegment = (more?: Parameters<typeof exif>[0]) => segment(0xe1, [...ascii('Exif\0\0'), ...exif(more)]);
/** What is written into a photo behind its first twenty bytes: start and JFIF. */
const into = (parts: readonly (readonly number[])[], after: readonly number[] = []): Bytes =>
  concat(JPEG.subarray(0, 20), ...parts, JPEG.subarray(20), after);

function pngChunk(type: string, content: readonly number[]): number[] {
  // The check sum of what is left out is nobody's concern.
  return [...uint32(content.length, false), ...ascii(type), ...content, 0, 0, 0, 0];
}

function chunk(type: string, content: readonly number[]): number[] {
  return [...ascii(type), ...uint32(content.length, true), ...content, ...(content.length % 2 === 1 ? [0] : [])];
}

function riff(...chunks: readonly (readonly number[])[]): Bytes {
  const content = chunks.flat();
  return concat(ascii('RIFF'), uint32(content.length + 4, true), ascii('WEBP'), content);
}

describe('a photo that says where it was taken comes out without it, pixel by pixel the same', () => {
  test.each<[what: string, photo: Bytes, type: MediaType, clean: Bytes]>([
    ['Exif, big end first', into([exifSegment()]), 'image/jpeg', JPEG],
    ['Exif, little end first', into([exifSegment({ isLittle: true })]), 'image/jpeg', JPEG],
    ['XMP', into([segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x ${CANARY}>`))]), 'image/jpeg', JPEG],
    ['IPTC', into([segment(0xed, ascii(`Photoshop 3.0\0 ${CANARY}`))]), 'image/jpeg', JPEG],
    ['a comment', into([segment(0xfe, ascii(CANARY))]), 'image/jpeg', JPEG],
    ['a preview', into([segment(0xe0, ascii(`JFXX\0 ${CANARY}`))]), 'image/jpeg', JPEG],
    ['a maker’s own segment', into([segment(0xe7, ascii(CANARY))]), 'image/jpeg', JPEG],
    ['a second picture behind the first', into([], [...into([exifSegment()])]), 'image/jpeg', JPEG],
    ['a film behind the picture', into([], ascii(`....ftypmp42 ${CANARY}`)), 'image/jpeg', JPEG],
    ['PNG: Exif', concat(PNG.subarray(0, 33), pngChunk('eXIf', exif()), PNG.subarray(33)), 'image/png', PNG],
    ['PNG: text', concat(PNG.subarray(0, 33), pngChunk('iTXt', ascii(CANARY)), PNG.subarray(33)), 'image/png', PNG],
    ['PNG: unknown', concat(PNG.subarray(0, 33), pngChunk('gpSx', ascii(CANARY)), PNG.subarray(33)), 'image/png', PNG],
    ['PNG: behind its end', concat(PNG, ascii(CANARY)), 'image/png', PNG],
    ['WebP: Exif', riff(webpHead(0x08), PICTURE, chunk('EXIF', exif())), 'image/webp', WEBP],
    ['WebP: XMP', riff(webpHead(0x04), PICTURE, chunk('XMP ', ascii(CANARY))), 'image/webp', WEBP],
    ['WebP: behind its end', concat(WEBP, ascii(CANARY)), 'image/webp', WEBP],
  ])('%s', (_what, photo, type, clean) => {
    expect(textOf(photo)).not.toBe(textOf(clean));
    expect(stripMetadata(photo, type)).toEqual(clean);
  });

  test('the colours stay: a profile and what Adobe says of them', () => {
    const photo = into([segment(0xe2, ascii('ICC_PROFILE\0...')), segment(0xee, ascii('Adobe.....'))]);
    expect(stripMetadata(photo, 'image/jpeg')).toBe(photo);
    const multi = segment(0xe2, ascii(`MPF\0${CANARY}`));
    expect(stripMetadata(into([multi]), 'image/jpeg')).toEqual(JPEG);
  });

  test.each([3, 6, 8])('a photo that has to be turned (%i) still is', (wayUp) => {
    for (const isLittle of [false, true]) {
      const stripped = stripMetadata(into([exifSegment({ wayUp, isLittle })]), 'image/jpeg');
      const tiff = [...ascii('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, wayUp, 0, 0, 0, 0, 0, 0];
      expect(stripped).toEqual(into([segment(0xe1, [...ascii('Exif\0\0'), ...tiff])]));
      // Cleaned again it is what it was.
      expect(stripMetadata(stripped ?? JPEG, 'image/jpeg')).toEqual(stripped);
      const webp = stripMetadata(riff(webpHead(0x08), PICTURE, chunk('EXIF', exif({ wayUp, isLittle }))), 'image/webp');
      expect(webp).toEqual(riff(webpHead(0x08), PICTURE, chunk('EXIF', tiff)));
    }
  });
});

test('a clean picture stays the very bytes that were sent', () => {
  for (const [bytes, type] of [
    [JPEG, 'image/jpeg'],
    [PNG, 'image/png'],
    [WEBP, 'image/webp'],
  ] as const)
    expect(stripMetadata(bytes, type)).toBe(bytes);
});

test('a photo that was cut off inside its picture is taken, one that was cut off before it is not', () => {
  expect(stripMetadata(JPEG.slice(0, -2), 'image/jpeg')).toEqual(JPEG.slice(0, -2));
  expect(stripMetadata(JPEG.slice(0, 40), 'image/jpeg')).toBeNull();
  expect(stripMetadata(PNG.slice(0, -4), 'image/png')).toBeNull();
  expect(stripMetadata(WEBP.slice(0, -4), 'image/webp')).toBeNull();
});

test('whatever is sent, it is answered', () => {
  const photo = into([exifSegment({ wayUp: 6 }), segment(0xed, ascii(CANARY))]);
  fc.assert(
    fc.property(fc.nat(photo.length - 1), fc.nat(255), fc.nat(photo.length), (at, value, length) => {
      const changed = photo.slice(0, length);
      if (at >= 2 && at < changed.length) changed[at] = value;
      for (const type of ['image/jpeg', 'image/png', 'image/webp'] as const) stripMetadata(changed, type);
    }),
    { seed: 20261127, numRuns: 3000 },
  );
});
