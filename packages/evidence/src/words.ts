import type { Id, Instant } from '@aftercare/kernel';

export type FileId = Id<'fil'>;

/** What evidence may be: photos, a signed paper, a short film. */
export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'video/mp4'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export interface EvidenceFile {
  readonly id: FileId;
  readonly uploadedBy: string;
  readonly mediaType: MediaType;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly objectKey: string;
  readonly createdAt: Instant;
  readonly version: number;
}
