import { definePolicy } from '@aftercare/policies';
import { validateSlaPolicy } from './rules/validate-sla-policy.ts';
import { slaPolicyContent } from './wire.ts';

/** How soon a manufacturer's network answers, arrives and mends. */
export const slaPolicies = definePolicy({
  kind: 'service.sla_policy',
  segment: 'sla-policies',
  title: 'an SLA policy',
  content: slaPolicyContent,
  validate: validateSlaPolicy,
  example: {
    timeZone: 'Asia/Shanghai',
    levels: [{ severity: 1, name: { en: 'grave: whole system down', zh: '一级：系统瘫痪' } }],
    calendars: [
      { name: 'desk', week: [{ days: [1, 2, 3, 4, 5], hours: [{ from: '08:30', until: '17:30' }] }], holidays: [] },
    ],
    zones: [
      { name: 'city', divisions: ['3701'] },
      { name: 'province', divisions: ['37'] },
    ],
    customerTiers: [],
    targets: [
      { clock: 'respond', severity: 1, startsAt: 'reported', amount: { minutes: 5 }, calendar: '24x7' },
      { clock: 'on_site', severity: 1, zone: 'city', startsAt: 'reported', amount: { minutes: 40 }, calendar: '24x7' },
      {
        clock: 'on_site',
        severity: 1,
        zone: 'province',
        startsAt: 'reported',
        amount: { workingDays: 1 },
        calendar: 'desk',
        pausedBy: ['waiting_for_customer'],
      },
    ],
    breachChain: [
      { to: 'partner_lead', afterMinutes: 0 },
      { to: 'manufacturer_desk', afterMinutes: 60 },
    ],
  },
});
