import { fillText, toInstant } from '@aftercare/kernel';
import { describe, expect, it } from 'vitest';
import { decideClocks } from './rules/decide-clocks.ts';
import { at, EMPTY, facts, pause, policyOf, slaCases, TARGET } from './rules/fixtures.ts';
import { validateSlaPolicy } from './rules/validate-sla-policy.ts';
import { ruleTexts, texts, toWords, wordTexts } from './texts.ts';
import { toClockWire, toServiceFindingWire } from './wire.ts';
import {
  CLOCK_STATES,
  CLOCKS,
  MANAGEMENT_ROLES,
  PAUSE_REASONS,
  PUBLISHING_CODES,
  RANK_RULES,
  SERVICE_CODES,
  SERVICE_EVENTS,
  SERVICE_RULES,
  type SlaPolicy,
  TECHNICAL_TIERS,
} from './words.ts';

const SHANGHAI = 'Asia/Shanghai';

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

describe('texts', () => {
  it('has every code, every rule and every word, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...SERVICE_CODES, ...PUBLISHING_CODES].sort());
    expect(Object.keys(ruleTexts).sort()).toEqual([...SERVICE_RULES, ...RANK_RULES].sort());
    const { clock, state, event, reason, role, technicalTier } = wordTexts;
    const lists = [CLOCKS, CLOCK_STATES, SERVICE_EVENTS, PAUSE_REASONS, MANAGEMENT_ROLES, TECHNICAL_TIERS];
    expect([clock, state, event, reason, role, technicalTier].map(Object.keys)).toEqual(lists.map((list) => [...list]));
  });

  it.each(Object.entries(texts))('%s says the same in both languages', (_, { en, zh }) => {
    expect(placeholders(zh.detail)).toEqual(placeholders(en.detail));
    expect(placeholders(zh.mend)).toEqual(placeholders(en.mend));
    expect(zh.title + zh.detail + zh.mend).toMatch(/\p{Script=Han}/u);
    expect(en.title + en.detail + en.mend).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(Object.entries(ruleTexts))('%s sees the same in both languages', (_, { en, zh }) => {
    expect(placeholders(zh)).toEqual(placeholders(en));
  });

  it('writes Chinese with Chinese punctuation', () => {
    const chinese = [
      ...Object.values(texts).flatMap(({ zh }) => [zh.title, zh.detail, zh.mend]),
      ...Object.values(ruleTexts).map(({ zh }) => zh),
    ];
    // a half-width mark beside a Chinese character or a placeholder
    for (const text of chinese) expect(text).not.toMatch(/[\p{Script=Han}}][,;:.?!()]|[,;:?!()][\p{Script=Han}{]/u);
  });
});

const catalogue = { findings: texts, rules: ruleTexts };

/** Every state that a clock of the tables goes through, and every refusal once. */
const answers = slaCases.clocks.flatMap(({ policy, severity, startedAt }) =>
  [undefined, 'arrived' as const, 'cancelled' as const].flatMap((event) =>
    [-1, 30, 100_000].map((minutes) => {
      const now = toInstant(at(startedAt) + minutes * 60_000);
      const lasting = minutes === 30 ? [pause(startedAt, null)] : [];
      const story = facts({ reported: startedAt, ...(event && { [event]: new Date(now - 1).toISOString() }) }, lasting);
      const question = { severity, division: '650100', customerTier: null, facts: story, now };
      return decideClocks(policyOf(policy), question);
    }),
  ),
);

const wrong: SlaPolicy = {
  timeZone: 'Mars/Olympus',
  levels: [...EMPTY.levels, ...EMPTY.levels, { severity: 2, name: { en: 'x', zh: 'x' } }],
  calendars: [
    {
      name: 'a',
      week: [{ days: [1], hours: ['08:00', '08:30', '09:00'].map((from) => ({ from, until: '08:45' })) }],
      holidays: ['2026-10-01', '2026-10-01'],
    },
    { name: 'b', week: [] },
  ],
  zones: [
    { name: 'x', divisions: ['37'] },
    { name: 'y', divisions: ['37'] },
  ],
  customerTiers: [],
  targets: [
    { ...TARGET, calendar: 'c', severity: 3, zone: 'z', customerTier: 'gold' },
    { ...TARGET, calendar: 'a', startsAt: 'arrived' },
    { ...TARGET, calendar: 'a', amount: { minutes: 1_000_000 } },
    { ...TARGET, clock: 'respond', calendar: 'a', pausedBy: ['force_majeure'] },
  ],
  breachChain: [
    { to: 'manager', afterMinutes: 2 },
    { to: 'manager', afterMinutes: 1 },
  ],
};

describe('filling', () => {
  it('leaves no placeholder open in any refusal or step', () => {
    const now = at('2026-03-09T00:00:00Z');
    const nobody = { severity: 9, division: null, customerTier: null, facts: facts({}), now };
    const unasked = decideClocks(policyOf('A'), nobody);
    const findings = [...answers, unasked].flatMap((answer) => answer.findings).concat(validateSlaPolicy(wrong));
    expect(new Set(findings.map(({ code }) => code)).size).toBe(PUBLISHING_CODES.length + SERVICE_CODES.length);
    const clocks = answers.flatMap((answer) => answer.clocks);
    expect(new Set(clocks.flatMap(({ trace }) => trace.map(({ rule }) => rule))).size).toBe(SERVICE_RULES.length);
    for (const language of ['en', 'zh'] as const) {
      const reader = { language, timeZone: SHANGHAI };
      for (const finding of findings) {
        const { message, cure } = toServiceFindingWire(finding, catalogue, reader);
        expect(message + cure).not.toMatch(/[{}]/);
      }
      for (const clock of clocks) {
        for (const { text } of toClockWire(clock, catalogue, reader).trace) expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  it('explains a clock to a person', () => {
    const story = facts({ reported: '2026-03-09T01:30:00Z', arrived: '2026-03-09T08:12:00Z' }, [
      pause('2026-03-09T06:00:00Z', '2026-03-09T07:10:00Z'),
    ]);
    const policy = { ...EMPTY, targets: [{ ...TARGET, amount: { minutes: 360 } }] };
    const question = { severity: 1, division: null, customerTier: null, facts: story, now: at('2026-03-10T00:00:00Z') };
    const [clock] = decideClocks(policy, question).clocks;
    const explain = (language: 'en' | 'zh') =>
      clock && toClockWire(clock, catalogue, { language, timeZone: SHANGHAI }).trace.map(({ text }) => text);
    expect(explain('en')).toEqual([
      'The row that speaks. on site; severity: 1; zone: none; customer tier: none.',
      'Started 2026-03-09 09:30 (reported).',
      'Paused 2026-03-09 14:00 – 2026-03-09 15:10 (waiting for customer).',
      'Due 2026-03-09 16:40: 360 min, counted by “desk”.',
      'Met 2026-03-09 16:12 (arrived).',
    ]);
    expect(explain('zh')).toEqual([
      '适用的行。到场；故障级别：1；区域：无；客户等级：无。',
      '2026-03-09 09:30 开始（报修）。',
      '2026-03-09 14:00 至 2026-03-09 15:10 暂停（等待客户）。',
      '2026-03-09 16:40 到期：360分钟，按“desk”计算。',
      '2026-03-09 16:12 达成（到达现场）。',
    ]);
    expect(clock && toClockWire(clock, catalogue, { language: 'en', timeZone: SHANGHAI })).toMatchObject({
      state: 'met',
      dueAt: '2026-03-09T08:40:00.000Z',
      allowedSeconds: 21_600,
      elapsedSeconds: 19_920,
    });
  });

  it('shows words, not codes, by the clock on the wall', () => {
    const saw = { dueAt: '2026-03-09T08:40:01.000Z', pausedUntil: null, reason: 'waiting_for_site', amount: 2 };
    expect(toWords(saw, 'en', 'Europe/Berlin')).toEqual({
      dueAt: '2026-03-09 09:40:01',
      pausedUntil: 'now',
      reason: 'waiting for site',
      amount: 2,
    });
    expect(toWords({ inside: false, zone: 'any', calendar: 'toString' }, 'zh', SHANGHAI)).toEqual({
      inside: '否',
      zone: '任意',
      calendar: 'toString',
    });
    expect(fillText('{event}', toWords({ event: 'arrived' }, 'zh', SHANGHAI))).toBe('到达现场');
  });
});
