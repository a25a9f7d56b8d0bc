import type { DigitalLink, Label } from '../words.ts';
import { isGs1Text } from './read-digital-link.ts';

export interface LabelFacts {
  /** Scheme and host under which the label leads to us for ever. */
  readonly origin: string;
  readonly serial: string;
  readonly batch: string | null;
  /** Of the model; null where it has none that leads to this manufacturer. */
  readonly gtin: string | null;
  readonly code: string;
}

/** Characters of a code that stand together, and groups of a line: a person reads it aloud, or types it. */
const GROUP = 4;
const GROUPS_OF_A_LINE = 3;

/**
 * What a label says. The code is the check of the GS1 link as well (`k`): without it a link shows the model and never a unit, so
 * that nobody walks through the serials; and whoever types it alone comes to the same page.
 */
export function writeLabel({ origin, serial, batch, gtin, code }: LabelFacts): Label {
  const link = gtin === null || !fitsPath(serial) ? null : { gtin, variant: null, lot: toLot(batch), serial };
  const readable = [`${new URL(origin).host}/q/`, ...toLines(code)];
  return {
    serial,
    code,
    kind: link === null ? 'short' : 'gs1',
    url: link === null ? `${origin}/q/${code}` : `${writeDigitalLink(origin, link)}?k=${code}`,
    readable: link === null ? readable : [`(01)${link.gtin}`, ...readable],
  };
}

/** Keys in the order of GS1; every sign that means something in an address is encoded. */
export function writeDigitalLink(origin: string, { gtin, variant, lot, serial }: DigitalLink): string {
  const part = (key: string, value: string | null) => (value === null ? '' : `/${key}/${encode(value)}`);
  return `${origin}/01/${gtin}${part('22', variant)}${part('10', lot)}${part('21', serial)}`;
}

/** A path of dots is one that browsers take away, encoded or not. */
function fitsPath(value: string): boolean {
  return isGs1Text(value) && !/^\.{1,2}$/.test(value);
}

function toLot(batch: string | null): string | null {
  return batch !== null && fitsPath(batch) ? batch : null;
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function toLines(code: string): string[] {
  const groups = code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  const lines: string[] = [];
  for (let at = 0; at < groups.length; at += GROUPS_OF_A_LINE)
    lines.push(groups.slice(at, at + GROUPS_OF_A_LINE).join(' '));
  return lines;
}
