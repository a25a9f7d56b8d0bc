import { mayRead, networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { readClauses } from '../reading.ts';
import { compareClauses } from '../rules/compare-clauses.ts';
import {
  findAgreement,
  findBaseOf,
  findBaseOfEarlier,
  findCheckerOf,
  findCheckerOfEarlier,
  findEarlier,
  listNamedPolicies,
  listNamedPoliciesOfEarlier,
} from '../store.ts';
import { agreementParams, differencesWire, toDifferenceWire } from '../wire.ts';
import type { AgreementId } from '../words.ts';

/** What is otherwise than in the version that was offered before, in the words of the clauses. Of the first one everything is new. */
export const compareVersions = defineAction({
  name: 'agreements.compare_versions',
  method: 'GET',
  path: '/v1/networks/{network}/agreements/{agreement}/differences',
  summary: 'What an agreement says otherwise than the version before it',
  permission: 'agreements:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: agreementParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: differencesWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const id = params.agreement as AgreementId;
    const { admitted, agreement, earlier, ...names } = await load({
      agreement: findAgreement({ id }),
      earlier: findEarlier({ id }),
      named: listNamedPolicies({ id }),
      checker: findCheckerOf({ id }),
      base: findBaseOf({ id }),
      namedBefore: listNamedPoliciesOfEarlier({ id }),
      checkerBefore: findCheckerOfEarlier({ id }),
      baseBefore: findBaseOfEarlier({ id }),
    });
    if (agreement === undefined || !mayRead(admitted, agreement.memberTenantId)) throw new Refusal('request.not_found');
    if (agreement.state === 'draft' && admitted.kind === 'member') throw new Refusal('request.not_found');
    const { named, checker, base, namedBefore, checkerBefore, baseBefore } = names;
    const old =
      earlier === undefined
        ? []
        : readClauses(earlier, { named: namedBefore, checker: checkerBefore, base: baseBefore });
    return {
      status: 200,
      body: {
        from: earlier?.number ?? null,
        to: agreement.number,
        items: compareClauses(old, readClauses(agreement, { named, checker, base })).map(toDifferenceWire),
      },
    };
  },
});
