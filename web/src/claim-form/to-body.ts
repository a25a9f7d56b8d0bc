import { parseTyped } from '../components/format-money.ts';
import { CAUSES, type ClaimBody } from './claim-body.ts';
import type { Draft, LineDraft } from './draft.ts';

/** A field by its pointer, and what is missing in it. */
export interface Fault {
  readonly pointer: string;
  readonly kind: 'missing' | 'amount' | 'number';
}

export type Written =
  | { readonly kind: 'complete'; readonly body: ClaimBody }
  | { readonly kind: 'incomplete'; readonly faults: readonly Fault[] };

type Line = ClaimBody['lines'][number];
type FileName = NonNullable<Line['evidence']>[number];

/** The request that the draft stands for, or what it still lacks. */
export function toBody(draft: Draft, currency: string): Written {
  const { reference, unit, component, causalPart, failedOn, repairedOn, signedOn } = draft;
  const cause = CAUSES.find((known) => known === draft.cause) ?? 'quality';
  const required = { unit, component, causalPart, failedOn, repairedOn, reference };
  const faults: Fault[] = Object.entries(required)
    .filter(([, text]) => text.trim() === '')
    .map(([name]) => ({ pointer: `/${name}`, kind: 'missing' }));
  const lines = draft.lines.map((line, index) => toLine(line, currency, `/lines/${index}`, faults));
  if (faults.length > 0) return { kind: 'incomplete', faults };
  const body: ClaimBody = {
    reference: reference.trim(),
    unit: unit.trim(),
    component,
    causalPart: causalPart.trim(),
    cause,
    failedOn,
    repairedOn,
    ...(signedOn !== '' && { signedOn }),
    lines,
  };
  return { kind: 'complete', body };
}

function toLine(line: LineDraft, currency: string, at: string, faults: Fault[]): Line {
  const amount = parseTyped(line.amount, currency);
  if (amount === null) faults.push({ pointer: `${at}/claimed`, kind: line.amount === '' ? 'missing' : 'amount' });
  // safe: the server that kept them named them so
  const files = line.evidence.map(({ id }) => id as FileName);
  const rest = { ...(files.length > 0 && { evidence: files }), claimed: { amount: amount ?? 0, currency } };
  const read = (name: 'operation' | 'partNumber' | 'reason') => {
    if (line[name].trim() === '') faults.push({ pointer: `${at}/${name}`, kind: 'missing' });
    return line[name].trim();
  };
  const count = (name: 'minutes' | 'quantity') => {
    const isCount = /^[1-9]\d{0,4}$/.test(line[name].trim());
    if (!isCount) faults.push({ pointer: `${at}/${name}`, kind: line[name] === '' ? 'missing' : 'number' });
    return Number(line[name]);
  };
  switch (line.kind) {
    case 'labour':
      return { kind: 'labour', operation: read('operation'), minutes: count('minutes'), ...rest };
    case 'part': {
      const coreTag = line.coreTag.trim();
      const part = { kind: 'part', partNumber: read('partNumber'), quantity: count('quantity'), ...rest } as const;
      return coreTag === '' ? part : { ...part, coreTag };
    }
    case 'other':
      return { kind: 'other', reason: read('reason'), ...rest };
    case 'travel':
    case 'freight':
      return { kind: line.kind, ...rest };
  }
}
