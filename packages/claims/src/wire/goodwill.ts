import * as z from 'zod';

const currency = z.string().regex(/^[A-Z]{3}$/);
const granted = z.strictObject({ amount: z.int().min(1).max(100_000_000_000), currency });
const moved = z.strictObject({ amount: z.int().min(-100_000_000_000).max(100_000_000_000), currency });
const year = z.int().min(2000).max(2999);

export const goodwillBody = z.strictObject({
  reason: z.string().trim().min(1).max(500),
  lines: z
    .array(z.strictObject({ line: z.int().min(1).max(50), amount: granted }))
    .min(1)
    .max(50),
});
export const budgetBody = z.strictObject({
  year,
  amount: moved.meta({ description: 'Minor units; negative takes back' }),
  reason: z.string().trim().min(1).max(500),
});
export const budgetQuery = z.strictObject({ year: z.coerce.number().pipe(year) });
export const budgetWire = z
  .strictObject({ id: z.string(), year, amount: moved, reason: z.string(), at: z.iso.datetime() })
  .meta({ id: 'GoodwillBudget' });
export const budgetListWire = z.strictObject({
  sums: z.array(z.strictObject({ given: moved, granted: moved, left: moved })),
  items: z.array(budgetWire),
});
