import { fillText, type Language } from '@aftercare/kernel';
import { networkParams } from '@aftercare/network';
import type { Catalogue } from '@aftercare/runtime';
import * as z from 'zod';
import { amountsWire, toAmounts } from '../wire.ts';
import { CLAIM_STATES, type FileAnswer } from '../words.ts';

/* Claims that come as a file. */

export const fileParams = networkParams.extend({ file: z.string().regex(/^job_[0-9a-z]{26}$/) });
export const fileResultsWire = z.strictObject({
  items: z.array(
    z
      .strictObject({
        position: z.int().meta({ description: 'Place in the file, from 0' }),
        line: z.int().meta({ description: 'Line of the file that it begins on' }),
        reference: z.string().nullable(),
        result: z.enum(['waiting', 'submitted', 'refused']),
        claim: z.string().nullable(),
        state: z.enum(CLAIM_STATES).nullable(),
        amounts: amountsWire.nullable(),
        problem: z
          .strictObject({
            code: z.string(),
            detail: z.string(),
            mend: z.string(),
            pointers: z.array(z.string()).meta({ description: 'Fields of this claim that are wrong' }),
          })
          .nullable(),
      })
      .meta({ id: 'FileResult' }),
  ),
  nextCursor: z.string().nullable(),
});

interface FileRow {
  readonly position: number;
  readonly line: number;
  readonly answer: FileAnswer | null;
}

export function toFileResult({ position, line, answer }: FileRow, catalogue: Catalogue, language: Language) {
  const place = { position, line };
  if (answer === null)
    return {
      ...place,
      reference: null,
      result: 'waiting' as const,
      claim: null,
      state: null,
      amounts: null,
      problem: null,
    };
  const { reference } = answer;
  if (answer.kind === 'claimed')
    return {
      ...place,
      reference,
      result: 'submitted' as const,
      claim: answer.claimId,
      state: answer.state,
      amounts: toAmounts(answer, answer.currency),
      problem: null,
    };
  const { code, params, pointers } = answer;
  const text = catalogue.problems[code]?.[language];
  const problem = {
    code,
    detail: text === undefined ? code : fillText(text.detail, params),
    mend: text === undefined ? '' : fillText(text.mend, params),
    pointers: [...pointers],
  };
  return { ...place, reference, result: 'refused' as const, claim: null, state: null, amounts: null, problem };
}
