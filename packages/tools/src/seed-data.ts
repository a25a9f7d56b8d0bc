/** What the demonstration network consists of. Names and numbers are made up. */

const DAY_MS = 86_400_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
}

export const demoModel = {
  code: 'SH-200',
  name: { en: 'Solar heater 200 l', zh: '太阳能热水器 200 升' },
  components: [
    { code: 'tank', name: { en: 'Tank', zh: '水箱' } },
    { code: 'tubes', name: { en: 'Tubes', zh: '集热管' } },
    { code: 'bracket', name: { en: 'Bracket', zh: '支架' } },
    { code: 'pipes', name: { en: 'Pipes', zh: '管路' } },
    { code: 'electrics', name: { en: 'Electrics', zh: '电器' } },
  ],
};

export function demoTerms() {
  const start = ['invoice', { event: 'production', plusMonths: 3 }];
  const term = (component: string, months: number, clause: string) => ({ component, months, startsAt: start, clause });
  return {
    name: '家用保修条款 Household warranty',
    effectiveFrom: daysAgo(2000),
    content: {
      models: ['SH-200'],
      terms: [
        term('tank', 36, '§2'),
        term('tubes', 36, '§2'),
        term('bracket', 36, '§2'),
        term('pipes', 12, '§3'),
        term('electrics', 12, '§3'),
      ],
    },
  };
}

export function demoMatrix() {
  const row = (coverage: string, cause: string, payer: string, basis: string) => ({
    coverage,
    cause,
    cost: '*',
    payer,
    basis,
  });
  return {
    name: '费用承担表 Who pays',
    effectiveFrom: daysAgo(2000),
    content: {
      rows: [
        row('cost_price', '*', 'customer', 'cost'),
        row('stock', '*', 'manufacturer', 'free'),
        row('consumer_only', '*', 'member', 'cost'),
        row('in', '*', 'member', 'cost'),
        row('out', '*', 'customer', 'tariff'),
        row('in', 'force_majeure', 'customer', 'cost'),
        row('in', 'user', 'customer', 'cost'),
        row('in', 'quality', 'manufacturer', 'free'),
      ],
    },
  };
}

export function demoRateCard() {
  return {
    name: '费率表 Rates',
    effectiveFrom: daysAgo(2000),
    content: {
      currency: 'CNY',
      labourPerHour: 8000,
      tolerancePercent: 15,
      operations: [
        { code: 'replace-tank', standardMinutes: 90 },
        { code: 'replace-tube', standardMinutes: 40 },
        { code: 'replace-valve', standardMinutes: 30 },
      ],
      parts: [
        { number: 'TNK-200', price: 28_600, kind: 'own', models: ['SH-200'] },
        { number: 'TUB-058', price: 3800, kind: 'own', models: ['*'] },
        { number: 'VLV-012', price: 2500, kind: 'common', models: ['*'] },
      ],
      travelMaximum: 5000,
      freightMaximum: 10_000,
      submissionDays: 30,
      cureDays: 14,
      referAbove: 40_000,
    },
  };
}

const SOLD_DAYS_AGO = [620, 410, 300, 250, 200, 160, 120, 90, 60, 45, 30, 20];

export function demoUnitCsv(): { csv: string; serials: string[] } {
  const units = SOLD_DAYS_AGO.map((sold, index) => ({
    serial: `2408-117-${String(342 + index).padStart(4, '0')}`,
    productionOn: daysAgo(sold + 90),
    deliveryOn: daysAgo(sold + 30),
    invoiceOn: daysAgo(sold),
  }));
  const rows = units.map(
    (unit) => `${unit.serial},SH-200,B2408,${unit.productionOn},${unit.deliveryOn},${unit.invoiceOn}`,
  );
  const csv = `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${rows.join('\n')}\n`;
  return { csv, serials: units.map((unit) => unit.serial) };
}

interface DemoClaim {
  readonly by: 'first' | 'second';
  readonly claim: Record<string, unknown>;
}

/** One claim of each outcome: approved, reduced, refused, asked back, and one for a person. */
export function listDemoClaims(serials: readonly string[]): DemoClaim[] {
  const money = (amount: number) => ({ amount, currency: 'CNY' });
  const labour = (operation: string, minutes: number, amount: number) => ({
    kind: 'labour',
    operation,
    minutes,
    claimed: money(amount),
  });
  const part = (partNumber: string, quantity: number, amount: number) => ({
    kind: 'part',
    partNumber,
    quantity,
    claimed: money(amount),
  });
  const travel = { kind: 'travel', claimed: money(4000) };
  const make = (
    by: DemoClaim['by'],
    position: number,
    facts: { component: string; causalPart: string; cause?: string; signed?: boolean; lines: unknown[] },
  ): DemoClaim => ({
    by,
    claim: {
      reference: `WO-${String(4401 + position).padStart(5, '0')}`,
      unit: serials[position],
      component: facts.component,
      causalPart: facts.causalPart,
      cause: facts.cause ?? 'quality',
      failedOn: daysAgo(9 - (position % 4)),
      repairedOn: daysAgo(5 - (position % 4)),
      ...(facts.signed === false ? {} : { signedOn: daysAgo(5 - (position % 4)) }),
      lines: facts.lines,
    },
  });
  const valve = { component: 'pipes', causalPart: 'VLV-012' };
  const tube = { component: 'tubes', causalPart: 'TUB-058' };
  return [
    make('first', 0, { ...valve, lines: [labour('replace-valve', 30, 4000), part('VLV-012', 1, 2500)] }),
    make('first', 1, { ...tube, lines: [labour('replace-tube', 45, 6000), part('TUB-058', 2, 7600), travel] }),
    make('second', 2, { ...tube, lines: [labour('replace-tube', 90, 12_000), part('TUB-058', 1, 3800), travel] }),
    make('second', 3, {
      ...valve,
      cause: 'user',
      lines: [labour('replace-valve', 30, 4000), part('VLV-012', 1, 2500)],
    }),
    make('first', 4, { ...valve, signed: false, lines: [labour('replace-valve', 30, 4000), travel] }),
    make('second', 5, {
      component: 'tank',
      causalPart: 'TNK-200',
      lines: [labour('replace-tank', 95, 12_600), part('TNK-200', 1, 28_600), travel],
    }),
    make('first', 6, { ...tube, lines: [labour('replace-tube', 40, 5300), part('TUB-058', 3, 11_400), travel] }),
    make('second', 7, { ...valve, lines: [part('VLV-999', 1, 2500), labour('replace-valve', 30, 4000)] }),
  ];
}
