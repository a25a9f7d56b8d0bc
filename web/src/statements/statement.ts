import type { Answer } from '@aftercare/client/sdk';

export type StatementPage = Answer<'get', '/v1/networks/{network}/statements'>;
export type ListedStatement = StatementPage['items'][number];
export type Statement = Answer<'get', '/v1/networks/{network}/statements/{statement}'>;
export type StatementLine = Answer<'get', '/v1/networks/{network}/statements/{statement}/lines'>['items'][number];

export const STATEMENT_STATES = [
  'closed',
  'member_confirmed',
  'papers_received',
  'audited',
  'approved',
  'paid',
  'disputed',
] as const;
