import * as z from 'zod';
import { MENDS } from '../words.ts';

/* The published catalogue of reasons. */

const saysWire = z.strictObject({
  title: z.string(),
  happened: z.string().meta({ description: 'With {names} that a finding fills from its parameters' }),
  mend: z.string(),
  until: z.string(),
});

export const catalogueWire = z.strictObject({
  items: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['blocks', 'reduces', 'notes']),
      mend: z
        .enum(MENDS)
        .meta({ description: 'resend: the same claim again; anew: another claim; none: nothing to do' }),
      days: z
        .int()
        .nullable()
        .meta({ description: 'Days that it can be mended in; null where there is nothing to mend' }),
      en: saysWire,
      zh: saysWire,
    }),
  ),
});
