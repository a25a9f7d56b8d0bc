import { createSigningKey, openSigningKey, SIGNING_ALGORITHM } from '@aftercare/identity';
import type { Instant, Json } from '@aftercare/kernel';
import { type TenantRoute, toCanonical, type Write } from '@aftercare/runtime';
import { CompactSign } from 'jose';
import { insertDocumentKey } from './store.ts';
import type { Statement, StatementLine } from './words.ts';

/** What the signature says it is about (RFC 7515 §4.1.9), so that it can never pass for a token. */
const TYPE = 'statement+jws';

/** Everything that a member is promised, in one piece; the console's figures are the same ones. */
export function toDocument(
  statement: Statement,
  lines: readonly StatementLine[],
  network: Pick<TenantRoute, 'slug' | 'name'>,
): Json {
  const { id, number, period, currency, goods, goodsTax, services, servicesTax, penalties, advances, total } =
    statement;
  return {
    id,
    number,
    period,
    manufacturer: { name: network.name, tenant: network.slug },
    member: { name: statement.memberName, membership: statement.membershipId },
    agreement: statement.agreementId,
    currency,
    lines: lines.map(({ position, kind, sourceId, sourceLine, round, category, amount, tax, facts }) => ({
      position,
      kind,
      source: { id: sourceId, line: sourceLine, round },
      category,
      amount,
      tax,
      facts: { ...facts },
    })),
    sums: { goods, goodsTax, services, servicesTax, penalties, advances, total },
    issuedOn: statement.issuedOn,
    papersReceivedOn: statement.papersReceivedOn,
    payBy: statement.payBy,
    approvedBy: statement.approvals.map(({ name }) => name),
  };
}

interface DocumentKey {
  readonly kid: string;
  readonly sealedPrivateKey: string;
}

/**
 * Compact JWS over the canonical document. The keys are the manufacturer's own and no token keys: they stand in its database and
 * their public halves are never withdrawn. The first document makes the first key.
 */
export async function signDocument(
  document: Json,
  known: DocumentKey | undefined,
  by: { readonly slug: string; readonly keyEncryptionKey: Uint8Array<ArrayBuffer>; readonly now: Instant },
): Promise<{ readonly jws: string; readonly writes: readonly Write[] }> {
  const made = known === undefined ? await createSigningKey(by.slug, by.keyEncryptionKey) : null;
  const key = known ?? made;
  if (key === undefined || key === null) throw new TypeError('either there is a key or one was made');
  const jws = await new CompactSign(new TextEncoder().encode(toCanonical(document)))
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, kid: key.kid, typ: TYPE })
    .sign(await openSigningKey(key, by.keyEncryptionKey));
  const writes =
    made === null
      ? []
      : [
          insertDocumentKey({
            kid: made.kid,
            publicJwk: made.publicJwk,
            sealedPrivateKey: made.sealedPrivateKey,
            createdAt: by.now,
          }),
        ];
  return { jws, writes };
}

/** The parts of a compact JWS that we made ourselves. */
export function readDocument(jws: string): { readonly kid: string; readonly document: Json } {
  const [head = '', body = ''] = jws.split('.');
  const read = (part: string) =>
    JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(part, { alphabet: 'base64url' })));
  return { kid: String(read(head).kid), document: read(body) };
}
