import { definePolicy } from '@aftercare/policies';
import * as z from 'zod';
import { SHIPPED_PERIODS } from './words.ts';

/** How long personal data is kept; what is shipped holds until a manufacturer publishes its own. */
export const retentionPeriods = definePolicy({
  kind: 'privacy.retention_periods',
  segment: 'retention-periods',
  title: 'retention periods',
  content: z.strictObject({
    signedReports: z
      .strictObject({ yearsAfterTerm: z.int().min(0).max(30) })
      .meta({ description: 'After the last day of the longest term of the unit' }),
    otherRequests: z
      .strictObject({ months: z.int().min(1).max(120) })
      .meta({ description: 'After a request was closed for which nobody signed' }),
  }),
  validate: () => [],
  isInternal: true,
  example: SHIPPED_PERIODS,
});
