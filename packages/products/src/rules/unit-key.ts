import { isId } from '@aftercare/kernel';
import { toCanonicalSerial } from './canonical-serial.ts';

/** What to look a unit up by: its id as it is, anything else as a serial in its one spelling. */
export function toUnitKey(idOrSerial: string): string {
  return isId('unt', idOrSerial) ? idOrSerial : (toCanonicalSerial(idOrSerial) ?? '');
}
