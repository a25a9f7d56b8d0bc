import { newSecret } from '@aftercare/kernel';
import { findNetwork, type Place } from '@aftercare/network';
import { insertUnitCodes, listUnitsToLabel, toCanonicalSerial } from '@aftercare/products';
import { type Context, Refusal, sha256Hex, type TenantRoute, type Write } from '@aftercare/runtime';
import { claimGtins } from './claim-gtins.ts';
import { writeLabel } from './rules/write-label.ts';
import type { Label } from './words.ts';

/** 80 random bits behind the manufacturer's prefix: nobody can walk from one code to the next. */
const CODE_BITS = 80;

export interface MadeLabels {
  readonly labels: readonly Label[];
  /** Keeps the codes, hashed. */
  readonly write: Write;
  readonly maker: TenantRoute;
}

/** A new code for each of these units, in their order; nothing is kept before `write` is committed. */
export async function makeLabels(
  { load, platform, actor, now }: Pick<Context<Place>, 'load' | 'platform' | 'actor' | 'now'>,
  params: { readonly network: string },
  serials: readonly string[],
): Promise<MadeLabels> {
  const wanted = serials.map((serial) => toCanonicalSerial(serial) ?? '');
  const { units } = await load({ units: listUnitsToLabel({ canonicalSerials: JSON.stringify(wanted) }) });
  const maker = await findNetwork({ platform, actor, params });
  const { codePrefix } = maker;
  if (codePrefix === null) throw new Error('a manufacturer without a code prefix');
  const bySerial = new Map(units.map((unit) => [unit.canonicalSerial, unit]));
  requireKnown(serials, wanted, bySerial);
  const chosen = wanted.flatMap((canonical) => bySerial.get(canonical) ?? []);
  const gtins = [...new Set(chosen.flatMap(({ gtin }) => gtin ?? []))];
  const ours = await claimGtins(platform, maker.tenantId, gtins, now);
  const made = await Promise.all(
    chosen.map(async ({ id, serial, batch, gtin }) => {
      const code = `${codePrefix}${newSecret(CODE_BITS)}`;
      const leads = gtin !== null && ours.has(gtin) ? gtin : null;
      const label = writeLabel({ origin: platform.origin, serial, batch, gtin: leads, code });
      return { label, row: { codeHash: await sha256Hex(code), unitId: id, issuedAt: now } };
    }),
  );
  return { labels: made.map(({ label }) => label), write: insertUnitCodes(made.map(({ row }) => row)), maker };
}

function requireKnown(
  serials: readonly string[],
  wanted: readonly string[],
  bySerial: ReadonlyMap<string, unknown>,
): void {
  const unknown = serials.flatMap((serial, index) => (bySerial.has(wanted[index] ?? '') ? [] : [{ serial, index }]));
  if (unknown.length === 0) return;
  throw new Refusal(
    'products.serials_unknown',
    { count: unknown.length },
    {
      errors: unknown.map(({ index, serial }) => ({
        pointer: `/serials/${index}`,
        code: 'products.serials_unknown',
        params: { count: 1, serial },
      })),
    },
  );
}
