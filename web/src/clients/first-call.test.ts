import { expect, test } from 'vitest';
import { writeFirstCall } from './first-call.ts';

const client = { clientId: 'ac_live_lixia_01kbw8', scopes: ['claims:read', 'network:read'] as const };
const origin = 'https://aftercare.example';

test('a token, and a question that the client may ask', () => {
  expect(writeFirstCall(origin, { ...client, scopes: [...client.scopes] }, 'abc123').split('\n')).toEqual([
    `TOKEN=$(curl -sS -u 'ac_live_lixia_01kbw8:abc123' -d grant_type=client_credentials https://aftercare.example/oauth/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    'curl -sS -H "Authorization: Bearer $TOKEN" https://aftercare.example/v1/networks',
  ]);
  expect(writeFirstCall(origin, { ...client, scopes: ['inbox:read', 'jobs:read'] }, 'abc123')).toMatch(/\/v1\/inbox$/);
});

test('a client that may ask none of these gets the token alone; the secret comes from the environment', () => {
  expect(writeFirstCall(origin, { ...client, scopes: ['claims:write'] }, null)).toBe(
    'curl -sS -u "ac_live_lixia_01kbw8:$AFTERCARE_SECRET" -d grant_type=client_credentials https://aftercare.example/oauth/token',
  );
});
