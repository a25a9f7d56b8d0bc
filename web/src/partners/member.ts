import type { Answer } from '@aftercare/client/sdk';

export type Member = Answer<'get', '/v1/networks/{network}/memberships/{membership}'>;
export type Agreement = Answer<'get', '/v1/networks/{network}/agreements/{agreement}'>;
