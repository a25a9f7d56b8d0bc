import * as z from 'zod';

export const gtinParam = z.string().max(14).meta({ description: 'GTIN with its check digit, 8 to 14 digits' });
export const resolverQuery = z.object({
  lang: z.enum(['zh', 'en']).optional(),
  linkType: z.string().max(100).optional().meta({ description: '`gs1:pip` and the like, or `linkset`' }),
  k: z.string().max(64).optional().meta({ description: 'Code of the label; without it a link leads to the model' }),
});
export const resolverWire = z.strictObject({
  name: z.string(),
  resolverRoot: z.url(),
  supportedPrimaryKeys: z.array(z.string()),
  supportedLinkType: z.array(z.strictObject({ namespace: z.url(), prefix: z.string() })),
  linkTypes: z.array(z.string()),
  linkTypeDefaultCanBeLinkset: z.boolean(),
});

export const codeParams = z.strictObject({ code: z.string().max(64) });
export const tokenParams = z.strictObject({ token: z.string().max(64) });

/** Apps that share a link add parameters of their own. */
export const pageQuery = z.object({ lang: z.enum(['zh', 'en']).optional() });
