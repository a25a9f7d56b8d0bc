import * as z from 'zod';

export const codeParams = z.strictObject({ code: z.string().max(64) });
export const tokenParams = z.strictObject({ token: z.string().max(64) });

/** Apps that share a link add parameters of their own. */
export const pageQuery = z.object({ lang: z.enum(['zh', 'en']).optional() });
