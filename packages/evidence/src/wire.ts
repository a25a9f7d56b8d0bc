import * as z from 'zod';
import { MEDIA_TYPES } from './words.ts';

export const fileParams = z.strictObject({ file: z.string().regex(/^fil_[0-9a-z]{26}$/) });
export const fileWire = z.strictObject({
  id: z.string(),
  mediaType: z.enum(MEDIA_TYPES),
  sizeBytes: z.int(),
  sha256: z.string().meta({ description: 'Lower-case hex over the bytes as they were sent' }),
});
