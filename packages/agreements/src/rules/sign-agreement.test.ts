import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { AgreementState, Signature } from '../words.ts';
import { type Signatures, signAgreement } from './sign-agreement.ts';

const HASH = 'a'.repeat(64);
const by = (name: string, documentHash = HASH): Signature => ({
  name,
  userId: `usr_${name}`,
  at: toInstant(0),
  address: '192.0.2.1',
  documentHash,
});
const offered = (signatures: Partial<Signatures> = {}, state: AgreementState = 'offered') => ({
  state,
  documentHash: HASH,
  manufacturerSignature: null,
  memberSignature: null,
  ...signatures,
});

test('the first signature leaves it offered, whoever gives it', () => {
  expect(signAgreement(offered(), 'member', by('li'))).toEqual({
    kind: 'signed',
    state: 'offered',
    signatures: { manufacturerSignature: null, memberSignature: by('li') },
  });
  expect(signAgreement(offered(), 'manufacturer', by('wang'))).toMatchObject({ state: 'offered' });
});

test('the second one brings it into force', () => {
  const once = offered({ memberSignature: by('li') });
  expect(signAgreement(once, 'manufacturer', by('wang'))).toEqual({
    kind: 'signed',
    state: 'in_force',
    signatures: { manufacturerSignature: by('wang'), memberSignature: by('li') },
  });
});

test.each<[string, Signing, string]>([
  ['signs another document', { signature: by('li', 'b'.repeat(64)) }, 'agreements.hash_differs'],
  ['signs twice', { already: { memberSignature: by('li') } }, 'agreements.signed_already'],
  ['signs a draft', { state: 'draft' }, 'agreements.state_forbids'],
  ['signs what is in force', { state: 'in_force' }, 'agreements.state_forbids'],
  ['signs what was superseded', { state: 'superseded' }, 'agreements.state_forbids'],
])('who %s is refused', (_about, { signature = by('li'), already = {}, state = 'offered' }, code) => {
  expect(signAgreement(offered(already, state), 'member', signature)).toEqual({ kind: 'refused', code });
});

interface Signing {
  readonly signature?: Signature;
  readonly already?: Partial<Signatures>;
  readonly state?: AgreementState;
}
