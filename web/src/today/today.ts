import type { Answer } from '@aftercare/client/sdk';

export type Today = Answer<'get', '/v1/networks/{network}/today'>;
export type Notice = Answer<'get', '/v1/inbox'>['items'][number];
