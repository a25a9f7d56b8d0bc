import { newSecret } from '@aftercare/kernel';
import { findNetwork, networkParams, networkSpace } from '@aftercare/network';
import { defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import * as z from 'zod';
import { toCanonicalSerial } from '../rules/canonical-serial.ts';
import { insertUnitCodes, listKnownSerials } from '../store.ts';
import { labelBody, labelWire } from '../wire.ts';

/** 80 random bits behind the manufacturer's prefix: nobody can walk from one code to the next. */
const CODE_BITS = 80;

/**
 * Makes a printed code for each unit. Codes are stored hashed, so this answer is the only place where they can be
 * read; asking again makes further codes, and every code that was ever printed stays good.
 */
export const issueLabels = defineAction({
  name: 'products.issue_labels',
  method: 'POST',
  path: '/v1/networks/{network}/labels',
  summary: 'Make QR codes for units; each code is shown once',
  permission: 'products:write',
  space: networkSpace({ owner: true, members: [] }),
  // The stored answer would keep the codes readable.
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({}),
  body: labelBody,
  answers: { 201: labelWire },
  refusals: ['products.serials_unknown'],
  example: { serials: ['2408-117-0342'] },
  async run({ load, commit, platform, actor, now }, { params, body }) {
    const wanted = body.serials.map((serial) => ({ serial, canonical: toCanonicalSerial(serial) ?? '' }));
    const { known } = await load({
      known: listKnownSerials({ canonicalSerials: JSON.stringify(wanted.map((unit) => unit.canonical)) }),
    });
    const { codePrefix } = await findNetwork({ platform, actor, params });
    if (codePrefix === null) throw new Error('a manufacturer without a code prefix');
    const idByCanonical = new Map(known.map((unit) => [unit.canonicalSerial, unit.id]));
    const labels = await Promise.all(
      wanted.map(async ({ serial, canonical }, index) => {
        const unitId = idByCanonical.get(canonical);
        const code = `${codePrefix}${newSecret(CODE_BITS)}`;
        return { index, serial, unitId, code, codeHash: await sha256Hex(code) };
      }),
    );
    const unknown = labels.filter((label) => label.unitId === undefined);
    if (unknown.length > 0) {
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
    return commit({
      writes: [
        insertUnitCodes(
          labels.flatMap(({ unitId, codeHash }) => (unitId === undefined ? [] : [{ codeHash, unitId, issuedAt: now }])),
        ),
      ],
      history: [],
      answer: {
        status: 201,
        body: { items: labels.map(({ serial, code }) => ({ serial, code, url: `${platform.origin}/q/${code}` })) },
      },
    });
  },
});
