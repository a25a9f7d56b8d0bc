import { toInstant } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import type { Training } from '../words.ts';
import { date } from './fixtures.ts';
import { issueCertificates } from './issue-certificates.ts';

const planned = (membershipId: `mem_${string}`, technician: string) => ({
  membershipId,
  technician,
  result: 'planned' as const,
  certificate: null,
});
const training: Training = {
  id: 'trn_0123456789abcdefghjkmnpqrs',
  title: 'Tanks',
  category: 'solar-heater',
  heldOn: date('2026-01-31'),
  certificateMonths: 1,
  state: 'planned',
  attendees: [planned('mem_a', 'Li'), planned('mem_b', 'Li'), planned('mem_b', 'Zhao')],
  createdAt: toInstant(0),
  version: 1,
};

test('who passed gets a certificate, who did not come was absent, who came unplanned is taken in', () => {
  const { attendees, certificates } = issueCertificates(training, [
    { membershipId: 'mem_a', technician: 'Li', result: 'passed' },
    { membershipId: 'mem_b', technician: 'Zhao', result: 'failed' },
    { membershipId: 'mem_c', technician: 'Sun', result: 'passed' },
  ]);
  expect(attendees.map(({ membershipId, technician, result }) => `${membershipId} ${technician} ${result}`)).toEqual([
    'mem_a Li passed',
    'mem_b Zhao failed',
    'mem_c Sun passed',
    'mem_b Li absent',
  ]);
  expect(certificates.map(({ membershipId, number, validUntil }) => [membershipId, number, validUntil])).toEqual([
    ['mem_a', 'TJKMNPQRS-001', '2026-02-28'],
    ['mem_c', 'TJKMNPQRS-003', '2026-02-28'],
  ]);
});
