import type { Language } from '@aftercare/kernel';
import { agreementWordings as wordings } from '../clause-texts.ts';
import type { AgreementContent, BreachTerms, ServicePoint } from '../words.ts';

export type Bilingual = Readonly<Record<Language, string>>;

/** One sentence or two of an agreement, as people read it. */
export interface Clause {
  /** JSON Pointer (RFC 6901) of what it says, in the content. */
  readonly pointer: string;
  readonly heading: Bilingual;
  readonly text: Bilingual;
}

/** What stands behind ids that the content names; an id that nobody knows stays an id. */
export type Names = ReadonlyMap<string, Bilingual>;

/**
 * Everything that was agreed as numbered clauses, in both languages, always in the same order; what the content does not
 * name has no clause. The document that is signed stays the canonical JSON: this is its reading.
 */
export function writeClauses(content: AgreementContent, names: Names): readonly Clause[] {
  return [...listFacts(content)].map(([pointer, name, params]) => {
    const { heading, text } = wordings[name];
    return {
      pointer,
      heading,
      text: { en: fill(text.en, params('en', names)), zh: fill(text.zh, params('zh', names)) },
    };
  });
}

type Params = Readonly<Record<string, string | number>>;
type Write = (language: Language, names: Names) => Params;
type Fact = readonly [pointer: string, wording: keyof typeof wordings, params: Write];

function* listFacts(content: AgreementContent): Generator<Fact> {
  const { territory, policies, duties, settlement } = content;
  const always =
    (params: Params): Write =>
    () =>
      params;
  const { validFrom, validUntil } = content;
  if (validUntil === null) yield ['/validFrom', 'open_ended', always({ from: validFrom })];
  else if (content.renewal === 'yearly')
    yield ['/validFrom', 'renewed', always({ from: validFrom, until: validUntil })];
  else yield ['/validFrom', 'ends', always({ from: validFrom, until: validUntil })];
  const { dependsOn, thirdParty } = content;
  if (dependsOn != null) yield ['/dependsOn', 'depends', naming(dependsOn)];
  if (thirdParty != null)
    yield [
      '/thirdParty',
      thirdParty.role,
      (language) => ({ name: thirdParty.name, licence: thirdParty.licenceNumber ?? wordings.none.text[language] }),
    ];
  yield [
    '/territory',
    territory.isExclusive ? 'exclusive_territory' : 'territory',
    (language) => ({ divisions: list(territory.divisions, language) }),
  ];
  yield ['/categories', 'categories', (language) => ({ categories: list(content.categories, language) })];
  if (content.outletClass !== null) yield ['/outletClass', 'outlet_class', always({ name: content.outletClass })];
  for (const [member, wording] of NAMED_POLICIES) {
    const id = policies[member];
    if (id !== null) yield [`/policies/${member}`, wording, naming(id)];
  }
  yield ['/dispatch', 'dispatch', always({ minutes: content.dispatch.acceptWithinMinutes })];
  const { firstCheck } = content;
  if (firstCheck != null)
    yield [
      '/firstCheck',
      'first_check',
      (language, names) => ({
        name: names.get(firstCheck.membership)?.[language] ?? firstCheck.membership,
        days: firstCheck.withinWorkingDays,
      }),
    ];
  yield* listDuties(duties);
  yield* listParts(content.parts);
  yield* listSettlement(settlement);
  yield* listAward(content.award, settlement.currency);
  yield ['/jurisdiction', 'jurisdiction', always({ place: content.jurisdiction })];
}

const NAMED_POLICIES = [
  ['warrantyTerms', 'warranty_terms'],
  ['chargeMatrix', 'charge_matrix'],
  ['rateCard', 'rate_card'],
  ['slaPolicy', 'sla_policy'],
] as const satisfies readonly (readonly [keyof AgreementContent['policies'], keyof typeof wordings])[];

function* listDuties(duties: AgreementContent['duties']): Generator<Fact> {
  yield ['/duties/followUpSharePpm', 'follow_up', () => ({ share: percent(duties.followUpSharePpm) })];
  yield ['/duties/qualityReportDay', 'quality_report', () => ({ day: duties.qualityReportDay })];
  if (duties.signedWorkOrder) yield ['/duties/signedWorkOrder', 'signed_work_order', () => ({})];
  const { tellResponsibleWithinDays: days, trainedPeoplePerUnit: people } = duties;
  if (days != null) yield ['/duties/tellResponsibleWithinDays', 'responsible', () => ({ days })];
  if (people != null) yield ['/duties/trainedPeoplePerUnit', 'trained_people', () => ({ people })];
  const { servicePoint, accidentReport, returns, breaches } = duties;
  if (servicePoint != null) yield ['/duties/servicePoint', ...describePoint(servicePoint)];
  if (accidentReport != null)
    yield ['/duties/accidentReport', 'accident_report', () => ({ hours: accidentReport.withinHours })];
  if (returns != null)
    yield [
      '/duties/returns',
      'returns',
      () => ({
        shipments: returns.shipmentsPerWeek,
        units: returns.applicationFromUnits,
        days: returns.answerWithinWorkingDays,
      }),
    ];
  for (const [index, breach] of (breaches ?? []).entries())
    yield [`/duties/breaches/${index}`, 'breach', (language) => describeBreach(breach, language)];
}

function describePoint({ address, divisionCode, hasPartsDepot }: ServicePoint): [keyof typeof wordings, Write] {
  return [hasPartsDepot ? 'service_point_with_depot' : 'service_point', () => ({ address, division: divisionCode })];
}

function describeBreach({ kind, count, withinMonths }: BreachTerms, language: Language): Params {
  return { kind: wordings[kind].text[language], count, months: withinMonths };
}

function* listParts(parts: AgreementContent['parts']): Generator<Fact> {
  if (parts == null) return;
  yield [
    '/parts/consignmentPpm',
    'consignment',
    () => ({ share: percent(parts.consignmentPpm), months: parts.consignmentMonths }),
  ];
  if (parts.oldForNew) yield ['/parts/oldForNew', 'old_for_new', () => ({})];
  yield [
    '/parts/outsideWarranty',
    'outside_warranty',
    (language) => ({ basis: wordings[parts.outsideWarranty].text[language] }),
  ];
}

function* listSettlement(terms: AgreementContent['settlement']): Generator<Fact> {
  const { mode, flatPerUnit, currency } = terms;
  yield [
    '/settlement/mode',
    mode,
    (language) => ({
      currency,
      rate: flatPerUnit === null ? wordings.none.text[language] : money(flatPerUnit, currency, language),
    }),
  ];
  yield [
    '/settlement/windowOpensOn',
    'papers',
    () => ({ from: terms.windowOpensOn, until: terms.windowClosesOn, months: terms.forfeitAfterMonths }),
  ];
  yield ['/settlement/payWithinDays', terms.payout, () => ({ days: terms.payWithinDays })];
  yield [
    '/settlement/goodsTaxPpm',
    'taxes',
    () => ({ goods: percent(terms.goodsTaxPpm), services: percent(terms.servicesTaxPpm) }),
  ];
  const coefficients = Object.entries(terms.gradeCoefficientPpm).filter(([, ppm]) => ppm !== undefined);
  if (coefficients.length > 0)
    yield [
      '/settlement/gradeCoefficientPpm',
      'grades',
      (language) => ({
        grades: list(
          coefficients.map(([grade, ppm]) => `${grade} ${percent(ppm ?? 0)}`),
          language,
        ),
      }),
    ];
  yield ['/settlement/disputeWithinMonths', 'disputes', () => ({ months: terms.disputeWithinMonths })];
  yield ['/settlement/falseClaimMultiple', 'false_claims', () => ({ multiple: terms.falseClaimMultiple })];
  if (terms.skips.includes('audit')) yield ['/settlement/skips', 'no_audit', () => ({})];
  const { preCredit } = terms;
  if (preCredit != null)
    yield [
      '/settlement/preCredit',
      'pre_credit',
      (language) => ({ share: percent(preCredit.sharePpm), grades: list(preCredit.grades, language) }),
    ];
  for (const [index, { reason, sharePpm }] of (terms.yearEndDeductions ?? []).entries())
    yield [
      `/settlement/yearEndDeductions/${index}`,
      'deduction',
      (language) => ({ reason: wordings[reason].text[language], share: percent(sharePpm) }),
    ];
}

function* listAward(award: AgreementContent['award'], currency: string): Generator<Fact> {
  if (award == null) return;
  yield [
    '/award',
    'award',
    (language) => ({
      amount: money(award.amount, currency, language),
      complaints: percent(award.complaintsBelowPpm),
      satisfied: percent(award.satisfiedFromPpm),
      feedback: percent(award.feedbackOnTimeFromPpm),
      more: [
        ...(award.networkComplete ? [wordings.network_complete.text[language]] : []),
        ...(award.noPublicIncident ? [wordings.no_public_incident.text[language]] : []),
      ].join(''),
    }),
  ];
}

function naming(id: string): Write {
  return (language, names) => ({ name: names.get(id)?.[language] ?? id });
}

/** 1 000 000 ppm are 100 %; as many places as the number has. */
function percent(ppm: number): string {
  return `${ppm / 10_000} %`;
}

function money(minorUnits: number, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { style: 'currency', currency });
  return format.format(minorUnits / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function list(items: readonly string[], language: Language): string {
  return items.length === 0 ? wordings.none.text[language] : items.join(language === 'zh' ? '、' : ', ');
}

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));
}
