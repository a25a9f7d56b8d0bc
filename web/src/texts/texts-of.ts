import type { Language } from '@aftercare/client/sdk';

export type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;
