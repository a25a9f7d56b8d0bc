import * as z from 'zod';

export const noticeWire = z.strictObject({
  id: z.string(),
  kind: z.string(),
  network: z.string(),
  subject: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  at: z.iso.datetime(),
});
