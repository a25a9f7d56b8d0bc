/** What the demonstration network consists of. Names and numbers are made up. */

const DAY_MS = 86_400_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
}

export const demoModel = {
  code: 'SH-200',
  name: { en: 'Solar heater 200 l', zh: '太阳能热水器 200 升' },
  // 952 is GS1's prefix for demonstrations and examples.
  gtin: '9521234543213',
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
      agreedRights: [{ right: 'repair', months: 24, clause: '§5' }],
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

/** What customers pay for work that no promise covers. */
export function demoTariff() {
  const operation = (code: string, en: string, zh: string, tariff: number) => ({
    code,
    name: { en, zh },
    prices: { tariff, cost: Math.round(tariff * 0.7) },
  });
  const part = (number: string, kind: 'own' | 'common', en: string, zh: string, tariff: number) => ({
    number,
    kind,
    name: { en, zh },
    prices: { tariff, list: tariff, market: tariff, cost: Math.round(tariff * 0.7) },
  });
  return {
    name: '用户收费标准 Customer tariff',
    effectiveFrom: daysAgo(2000),
    content: {
      currency: 'CNY',
      operations: [
        operation('replace-tank', 'Replace the tank', '更换水箱', 18_000),
        operation('replace-tube', 'Replace a tube', '更换集热管', 8000),
        operation('replace-valve', 'Replace a valve', '更换阀门', 6000),
        operation('replace-controller', 'Replace the controller', '更换控制器', 6000),
      ],
      parts: [
        part('TNK-200', 'own', 'Tank', '水箱', 39_900),
        part('TUB-058', 'own', 'Tube', '集热管', 5900),
        part('VLV-012', 'common', 'Valve', '阀门', 3900),
        part('CTL-016', 'common', 'Controller', '控制器', 17_900),
      ],
      travel: { tariff: 5000, cost: 3000 },
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
        { code: 'replace-controller', standardMinutes: 30 },
      ],
      parts: [
        { number: 'TNK-200', price: 28_600, kind: 'own', models: ['SH-200'] },
        { number: 'TUB-058', price: 3800, kind: 'own', models: ['*'] },
        { number: 'VLV-012', price: 2500, kind: 'common', models: ['*'] },
        { number: 'CTL-016', price: 12_600, kind: 'common', models: ['*'] },
      ],
      travelMaximum: 5000,
      freightMaximum: 10_000,
      submissionDays: 30,
      cureDays: 14,
      referAbove: 40_000,
      fourEyesAbove: 60_000,
    },
  };
}

/** What people call the kinds of goods. */
export function demoCategories() {
  return {
    name: '品类 Categories',
    effectiveFrom: daysAgo(2000),
    content: { categories: [{ code: 'solar-heater', name: { en: 'Solar water heater', zh: '太阳能热水器' } }] },
  };
}

/** Codes of what failed, where it can be and what was done. */
export function demoCodeSet() {
  const code = (word: string, en: string, zh: string, more: object = {}) => ({ code: word, name: { en, zh }, ...more });
  return {
    name: '故障代码 Codes',
    effectiveFrom: daysAgo(2000),
    content: {
      slots: {
        symptom: [
          code('no_hot_water', 'No hot water', '无热水'),
          code('tank_leaks', 'Tank leaks', '水箱漏水'),
          code('tube_cracked', 'Tube cracked', '集热管破裂'),
          code('controller_dark', 'Controller dark', '控制器不亮'),
          code('valve_drips', 'Valve drips', '阀门滴水'),
        ],
        section: [
          code('tank', 'Tank', '水箱'),
          code('tubes', 'Tubes', '集热管'),
          code('pipes', 'Pipes', '管路'),
          code('electrics', 'Electrics', '电器'),
          code('no_fault', 'No fault found', '未发现故障', { noFaultFound: true }),
        ],
        repair: [code('replaced', 'Replaced', '更换'), code('adjusted', 'Adjusted', '调整')],
      },
      required: [],
    },
  };
}

/** SLA table B: respond, hand on, be there, restore, by severity; on site by zone. All round the clock. */
export function demoSlaPolicy() {
  const target = (clock: string, severity: number, minutes: number | null, zone?: string) => ({
    clock,
    severity,
    ...(zone === undefined ? {} : { zone }),
    startsAt: 'reported',
    amount: minutes === null ? null : { minutes },
    calendar: '24x7',
    clause: '表 B',
  });
  const level = (severity: number, row: readonly [number, number, number | null, number, number]) => {
    const [respond, escalate, restore, city, province] = row;
    return [
      target('respond', severity, respond),
      target('escalate_if_unsolved', severity, escalate),
      target('restore', severity, restore),
      target('on_site', severity, city, 'city'),
      target('on_site', severity, province, 'province'),
    ];
  };
  return {
    name: '服务时限 表 B Service levels, table B',
    effectiveFrom: daysAgo(2000),
    content: {
      levels: [
        { severity: 1, name: { en: 'Grave: whole system down', zh: '严重：系统整体停用' } },
        { severity: 2, name: { en: 'Serious: normal running badly affected', zh: '较重：严重影响使用' } },
        { severity: 3, name: { en: 'Ordinary: part of the functions limited', zh: '一般：部分功能受限' } },
        { severity: 4, name: { en: 'Not a fault of the supplier', zh: '非供方故障' } },
      ],
      zones: [
        { name: 'city', divisions: ['3701', '3703', '3707'] },
        { name: 'province', divisions: ['37'] },
      ],
      targets: [
        ...level(1, [5, 0, 240, 40, 300]),
        ...level(2, [10, 30, 240, 60, 360]),
        ...level(3, [10, 60, 240, 60, 480]),
        ...level(4, [10, 60, null, 120, 600]),
      ],
      breachChain: [
        { to: 'partner_lead', afterMinutes: 0 },
        { to: 'manufacturer_desk', afterMinutes: 30 },
        { to: 'manager', afterMinutes: 120 },
      ],
      symptoms: [
        { code: 'tank_leaks', severity: 1 },
        { code: 'no_hot_water', severity: 2 },
        { code: 'tube_cracked', severity: 3 },
        { code: 'controller_dark', severity: 3 },
        { code: 'valve_drips', severity: 4 },
      ],
    },
  };
}

/** Agreement B: per claim, papers from the 15th to the 20th, paid within 20 days, no audit. */
export function demoAgreement(
  validFrom: string,
  divisions: readonly string[],
  policies: Record<string, string | null>,
) {
  return {
    validFrom,
    validUntil: null,
    renewal: 'yearly',
    jurisdiction: '济南 Jinan',
    territory: { divisions, isExclusive: false },
    categories: ['solar-heater'],
    outletClass: 'county',
    policies: { warrantyTerms: null, chargeMatrix: null, rateCard: null, slaPolicy: null, ...policies },
    duties: { followUpSharePpm: 250_000, qualityReportDay: 15, signedWorkOrder: true },
    dispatch: { acceptWithinMinutes: 30 },
    settlement: {
      mode: 'per_claim',
      gradeCoefficientPpm: { A: 1_050_000, C: 950_000 },
      skips: ['audit'],
    },
  };
}

/** Two hundred units that were sold before, and a hundred that go to the distributor. */
export function demoUnits(): {
  readonly csv: string;
  readonly sold: readonly string[];
  readonly fresh: readonly string[];
} {
  const serial = (index: number) => `2408-117-${String(342 + index).padStart(4, '0')}`;
  const sold = Array.from({ length: 200 }, (_, index) => serial(index));
  const fresh = Array.from({ length: 100 }, (_, index) => serial(200 + index));
  // The first ones in warranty with everything they have; of the others some are only in part, or no more.
  const rows = sold.map((one, index) => {
    const days = index < 60 ? 100 + ((index * 5) % 230) : 100 + ((index * 37) % 1100);
    return `${one},SH-200,B2408,${daysAgo(days + 90)},${daysAgo(days + 30)},${daysAgo(days)}`;
  });
  rows.push(...fresh.map((one) => `${one},SH-200,B2411,${daysAgo(120)},,`));
  return { csv: `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${rows.join('\n')}\n`, sold, fresh };
}

/** A second manufacturer, whose controllers one of the shops serves as well, paid by the unit. */
export const demoControllers = {
  model: {
    code: 'OC-16',
    name: { en: 'Controller 16', zh: '控制器 16' },
    gtin: '9521234543220',
    components: [{ code: 'electrics', name: { en: 'Electrics', zh: '电器' } }],
  },
  csv: () =>
    `serial,model,batch,productionOn,deliveryOn,invoiceOn\n${Array.from(
      { length: 5 },
      (_, index) => `OC-7700${index + 1},OC-16,C1,${daysAgo(300)},${daysAgo(200)},${daysAgo(190)}`,
    ).join('\n')}\n`,
  agreement: (validFrom: string) => ({
    ...demoAgreement(validFrom, ['3703'], {}),
    categories: ['controller'],
    settlement: { mode: 'flat_per_unit', flatPerUnit: 3500, gradeCoefficientPpm: { A: 1_050_000 } },
  }),
};

/** What is asked of an outlet, by class: a county outlet needs 150 m² and two technicians with certificates. */
export function demoRequirements() {
  const shared = { papers: [], equipment: [] };
  return {
    name: '网点要求 Outlet requirements',
    effectiveFrom: '2024-01-01',
    content: {
      reviewWorkingDays: 2,
      probationMonths: 0,
      warnings: { letters: 3, withinMonths: 12 },
      remoteDivisions: ['5424'],
      classes: [
        {
          ...shared,
          code: 'county',
          name: { en: 'County', zh: '县级网点' },
          required: ['taxRegistration', 'insurance', 'responsiblePerson', 'technicians'],
          minima: { premisesM2: 150, operators: 2 },
          remoteMinima: { premisesM2: 80, operators: 1 },
          certifiedCategories: ['solar-heater'],
          issuesInvoices: 'ordinary',
        },
        {
          ...shared,
          code: 'township',
          name: { en: 'Township', zh: '乡镇网点' },
          required: ['responsiblePerson'],
          minima: { premisesM2: 50, operators: 2 },
          remoteMinima: null,
          certifiedCategories: [],
          issuesInvoices: 'any',
        },
      ],
    },
  };
}

/** What is shipped, published as the manufacturer's own. */
export function demoRetentionPeriods() {
  return {
    name: 'Personal data',
    content: { signedReports: { yearsAfterTerm: 3 }, otherRequests: { months: 24 } },
  };
}

/** Where the demonstration means to be served. */
export function demoCoveragePlan() {
  return {
    name: '覆盖规划 Coverage',
    effectiveFrom: '2024-01-01',
    content: {
      divisions: [
        { code: '370102', name: { en: 'Lixia District', zh: '历下区' } },
        { code: '370102004', name: { en: 'Jiefang Road', zh: '解放路街道' } },
        { code: '371302', name: { en: 'Lanshan District', zh: '兰山区' } },
      ],
      categories: ['solar-heater'],
    },
  };
}
