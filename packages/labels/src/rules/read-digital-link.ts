import { toGtin14 } from '@aftercare/products';
import type { DigitalLink, LinkFault } from '../words.ts';

/** The 82 signs of GS1 that a serial, a lot or a variant is made of (General Specifications, figure 7.11-1). */
const GS1_TEXT = /^[!"%-?A-Z_a-z]{1,20}$/;
/** Keys that may stand behind a GTIN, in the only order that they may stand in. */
const KEYS = ['22', '10', '21'] as const;
const NAMES = { 22: 'variant', 10: 'lot', 21: 'serial' } as const;

export type ReadLink =
  | { readonly kind: 'link'; readonly link: DigitalLink }
  | { readonly kind: 'malformed'; readonly fault: LinkFault };

/**
 * The path of a GS1 Digital Link (URI Syntax 1.5): `/01/{gtin}`, then as many of `/22/{variant}`, `/10/{lot}` and `/21/{serial}` as
 * there are, in this order. It is read as it was sent: a value may hold an encoded slash. Example:
 * `/01/9521234543213/21/AB%2F7` is the GTIN 09521234543213 with the serial `AB/7`.
 */
export function readDigitalLink(pathname: string): ReadLink {
  const [, first, gtin = '', ...rest] = pathname.replace(/\/$/, '').split('/');
  const gtin14 = toGtin14(gtin);
  if (first !== '01') return malformed('link_key');
  if (gtin14 === null) return malformed('link_gtin');
  const found: { variant: string | null; lot: string | null; serial: string | null } = {
    variant: null,
    lot: null,
    serial: null,
  };
  let next = 0;
  for (let at = 0; at < rest.length; at += 2) {
    const key = KEYS.find((each) => each === rest[at]);
    if (key === undefined || rest[at + 1] === undefined) return malformed('link_key');
    const place = KEYS.indexOf(key);
    if (place < next) return malformed('link_order');
    next = place + 1;
    const value = decode(rest[at + 1] ?? '');
    if (value === null) return malformed('link_encoding');
    if (!isGs1Text(value)) return malformed('link_value');
    found[NAMES[key]] = value;
  }
  return { kind: 'link', link: { gtin: gtin14, ...found } };
}

export function isGs1Text(value: string): boolean {
  return GS1_TEXT.test(value);
}

function malformed(fault: LinkFault): ReadLink {
  return { kind: 'malformed', fault };
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
