import { listedRequestWire } from '@aftercare/service';
import { listedStatementWire } from '@aftercare/settlement';
import * as z from 'zod';

const money = z.strictObject({ amount: z.int(), currency: z.string() });

export const todayWire = z
  .strictObject({
    claims: z.strictObject({
      waiting: z.int().meta({ description: 'Claims that wait for a person' }),
      amount: money,
      oldestAt: z.iso.datetime().nullable(),
    }),
    requests: z.strictObject({
      triage: z.int(),
      open: z.int(),
      overdue: z.int(),
      atRisk: z.array(listedRequestWire).meta({ description: 'The ten whose clocks burn most' }),
    }),
    network: z.strictObject({ applications: z.int(), agreementsToSign: z.int() }),
    statements: z.strictObject({ toApprove: z.int(), toPay: z.array(listedStatementWire) }),
    month: z.strictObject({ period: z.string(), approved: money, claims: z.int(), reduced: money }),
    weeks: z.array(z.strictObject({ week: z.iso.date(), approved: money, claims: z.int() })),
  })
  .meta({ id: 'Today' });
