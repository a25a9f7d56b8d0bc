import { type FileOwner, type MadeFile, type MediaType, makeFile } from '@aftercare/evidence';
import { LIMITS } from '@aftercare/kernel';
import { type Form, Refusal } from '@aftercare/runtime';
import type { FaultName } from './form-texts.ts';

/** Beside the file a form has a few fields and the lines between them. */
export const FORM_LIMIT_BYTES = LIMITS.fileBytes + 100_000;

/** Nothing chosen, a file that can be kept, or what is wrong with it. */
export type ChosenFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'made'; readonly made: MadeFile }
  | { readonly kind: 'fault'; readonly fault: FaultName };

/** A file of a form by what its bytes are; nothing of it is kept yet. */
export async function readChosenFile(
  form: Form,
  name: 'photo' | 'invoice',
  { allowed, owner }: { readonly allowed: readonly MediaType[]; readonly owner: FileOwner },
): Promise<ChosenFile> {
  const bytes = await form.file(name);
  if (bytes === null) return { kind: 'none' };
  if (bytes.length > LIMITS.fileBytes) return { kind: 'fault', fault: 'large' };
  try {
    return { kind: 'made', made: await makeFile({ bytes, allowed, declared: null }, owner) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'fault', fault: name === 'photo' ? 'picture' : 'invoice' };
  }
}

/** Its fault beside the field; a good one has to be chosen again when another field sends the form back. */
export function faultOf(chosen: ChosenFile, sendsBack: boolean): FaultName | undefined {
  if (chosen.kind === 'fault') return chosen.fault;
  return chosen.kind === 'made' && sendsBack ? 'again' : undefined;
}
