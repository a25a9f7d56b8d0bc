/** A claim as it is being typed: everything is text, and nothing has to be right yet. */
export interface Draft {
  readonly reference: string;
  readonly unit: string;
  readonly component: string;
  readonly causalPart: string;
  readonly cause: string;
  readonly failedOn: string;
  readonly repairedOn: string;
  readonly signedOn: string;
  readonly lines: readonly LineDraft[];
  /** What was sent under which key: the same words sent once more are the same claim, whatever became of the answer. */
  readonly sent: { readonly body: string; readonly key: string } | null;
}

export const LINE_KINDS = ['labour', 'part', 'travel', 'freight', 'other'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Members of every kind, so that nothing is lost when somebody changes the kind and back. */
export interface LineDraft {
  readonly kind: LineKind;
  readonly operation: string;
  readonly minutes: string;
  readonly partNumber: string;
  readonly quantity: string;
  readonly coreTag: string;
  readonly reason: string;
  readonly amount: string;
  readonly evidence: readonly KeptFile[];
}

/** A photo or paper that is kept already, with the name that it had on the device. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
}

export type DraftField = Exclude<keyof Draft, 'lines' | 'sent'>;

export function newLine(kind: LineKind): LineDraft {
  return {
    kind,
    operation: '',
    minutes: '',
    partNumber: '',
    quantity: '1',
    coreTag: '',
    reason: '',
    amount: '',
    evidence: [],
  };
}

export function newDraft(today: string): Draft {
  return {
    reference: '',
    unit: '',
    component: '',
    causalPart: '',
    cause: 'quality',
    failedOn: today,
    repairedOn: today,
    signedOn: today,
    lines: [newLine('labour')],
    sent: null,
  };
}

/** One draft for each network of a tenant: it survives a reload and an end of the session. */
export function keepDraft(place: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still has what is on the screen.
  }
}

export function dropDraft(place: string): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Nothing was kept.
  }
}

export function takeDraft(place: string, today: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return isDraft(kept) ? kept : newDraft(today);
  } catch {
    return newDraft(today);
  }
}

function keyOf(place: string): string {
  return `aftercare.claim.${place}`;
}

/** Whether it was written by a console that knew the same members. */
function isDraft(value: unknown): value is Draft {
  if (!hasAll(value, Object.keys(newDraft('')))) return false;
  const lines: unknown = Reflect.get(value, 'lines');
  return Array.isArray(lines) && lines.every((line: unknown) => hasAll(line, Object.keys(newLine('labour'))));
}

function hasAll(value: unknown, names: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && names.every((name) => Object.hasOwn(value, name));
}
