import type { Agreement, AgreementState, Signature } from '../words.ts';

export type Party = 'manufacturer' | 'member';

export type Signing =
  | { readonly kind: 'signed'; readonly state: AgreementState; readonly signatures: Signatures }
  | {
      readonly kind: 'refused';
      readonly code: 'agreements.state_forbids' | 'agreements.hash_differs' | 'agreements.signed_already';
    };

export type Signatures = Pick<Agreement, 'manufacturerSignature' | 'memberSignature'>;

/**
 * One party signs what was offered; it is in force with the second signature. Who names another hash signs another
 * document than the one that is offered, and is refused.
 */
export function signAgreement(
  agreement: Pick<Agreement, 'state' | 'documentHash'> & Signatures,
  party: Party,
  signature: Signature,
): Signing {
  if (agreement.state !== 'offered') return { kind: 'refused', code: 'agreements.state_forbids' };
  if (agreement.documentHash !== signature.documentHash) return { kind: 'refused', code: 'agreements.hash_differs' };
  const { manufacturerSignature, memberSignature } = agreement;
  const own = party === 'manufacturer' ? manufacturerSignature : memberSignature;
  if (own !== null) return { kind: 'refused', code: 'agreements.signed_already' };
  const signatures =
    party === 'manufacturer'
      ? { manufacturerSignature: signature, memberSignature }
      : { manufacturerSignature, memberSignature: signature };
  const isWhole = signatures.manufacturerSignature !== null && signatures.memberSignature !== null;
  return { kind: 'signed', state: isWhole ? 'in_force' : 'offered', signatures };
}
