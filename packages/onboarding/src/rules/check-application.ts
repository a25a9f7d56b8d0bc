import type { FindingParams, LocalDate } from '@aftercare/kernel';
import type {
  AskedField,
  Check,
  Minima,
  OutletClass,
  OutletFacts,
  OutletRequirements,
  PaperKind,
  Technician,
} from '../words.ts';

export interface ApplicationQuestion {
  readonly facts: OutletFacts;
  /** Kinds of the papers that were handed in. */
  readonly papers: readonly PaperKind[];
  readonly requirements: OutletRequirements;
  readonly today: LocalDate;
}

/**
 * Everything that the manufacturer asks of an outlet of this class, each with what was seen. A county outlet needs 150 m² and
 * two operators, one in a remote division 80 m² and one: with 100 m² the first fails, the second passes.
 */
export function checkApplication(question: ApplicationQuestion): readonly Check[] {
  const { facts, requirements } = question;
  if (requirements.classes.length === 0) return [];
  const { outletClass = '' } = facts;
  const found = requirements.classes.find(({ code }) => code === outletClass);
  const classes = requirements.classes.map(({ code }) => code).join(', ');
  const ofClass = check('class', '/outletClass', found !== undefined, 'onboarding.class_unknown', {
    class: outletClass === '' ? '–' : outletClass,
    classes,
  });
  if (found === undefined) return [ofClass];
  return [
    ofClass,
    ...found.required.map((field) => checkPresence(facts, field)),
    ...checkMinima(question, found),
    ...checkEquipment(facts, found),
    ...checkInvoices(facts, found),
    ...checkInsurance(question),
    ...checkCertificates(question, found),
    ...found.papers.map((kind) =>
      check('paper', `/papers/${kind}`, question.papers.includes(kind), 'onboarding.paper_missing', { paper: kind }),
    ),
  ];
}

/** What is refused when it is sent: papers come after the application. */
export function listRefused(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ verdict, rule }) => verdict === 'failed' && rule !== 'onboarding.check_paper');
}

/** Whether a longer prefix of the place is a remote one. */
export function isRemote({ divisionCode }: OutletFacts, { remoteDivisions }: OutletRequirements): boolean {
  return remoteDivisions.some((prefix) => divisionCode.startsWith(prefix));
}

function check(rule: string, path: string, isGood: boolean, code: string, saw: FindingParams): Check {
  return {
    rule: `onboarding.check_${rule}`,
    verdict: isGood ? 'passed' : 'failed',
    saw,
    code: isGood ? null : code,
    path,
  };
}

function checkPresence(facts: OutletFacts, field: AskedField): Check {
  const value = facts[field];
  const isThere = value !== undefined && (!Array.isArray(value) || value.length > 0);
  return check('field', `/${field}`, isThere, 'onboarding.field_missing', { field });
}

function checkMinima({ facts, requirements, today }: ApplicationQuestion, outletClass: OutletClass): readonly Check[] {
  const isFar = isRemote(facts, requirements);
  const minima: Minima = (isFar ? outletClass.remoteMinima : null) ?? outletClass.minima;
  const operators = countOperators(facts.technicians ?? [], outletClass, today);
  const where = { class: outletClass.code, remote: isFar };
  const area = facts.premisesM2 ?? 0;
  return [
    check('premises', '/premisesM2', area >= minima.premisesM2, 'onboarding.premises_too_small', {
      area,
      minimum: minima.premisesM2,
      ...where,
    }),
    check('operators', '/technicians', operators >= minima.operators, 'onboarding.too_few_operators', {
      operators,
      minimum: minima.operators,
      ...where,
    }),
  ];
}

/** Where the class asks for certificates, only who holds one that is in force is an operator. */
function countOperators(technicians: readonly Technician[], outletClass: OutletClass, today: LocalDate): number {
  if (outletClass.certifiedCategories.length === 0) return technicians.length;
  return technicians.filter(({ certificates }) => certificates.some(({ validUntil }) => validUntil >= today)).length;
}

function checkEquipment({ equipment = [] }: OutletFacts, outletClass: OutletClass): readonly Check[] {
  return outletClass.equipment.map((thing) =>
    check('equipment', '/equipment', equipment.includes(thing), 'onboarding.equipment_missing', { equipment: thing }),
  );
}

const RANK = { none: 0, any: 0, ordinary: 1, special: 2 } as const;

function checkInvoices({ invoiceCapability = 'none' }: OutletFacts, { issuesInvoices }: OutletClass): readonly Check[] {
  if (issuesInvoices === 'any') return [];
  const isEnough = RANK[invoiceCapability] >= RANK[issuesInvoices];
  return [
    check('invoices', '/invoiceCapability', isEnough, 'onboarding.invoices_too_little', {
      invoices: invoiceCapability,
      minimum: issuesInvoices,
    }),
  ];
}

function checkInsurance({ facts: { insurance }, today }: ApplicationQuestion): readonly Check[] {
  if (insurance === undefined) return [];
  const { validUntil } = insurance;
  return [
    check('insurance', '/insurance/validUntil', validUntil >= today, 'onboarding.insurance_over', { validUntil }),
  ];
}

/** For each category that is served and needs it, somebody with a certificate that is in force. */
function checkCertificates(
  { facts: { categories, technicians = [] }, today }: ApplicationQuestion,
  { certifiedCategories }: OutletClass,
): readonly Check[] {
  const needed = categories.filter((category) => certifiedCategories.includes(category));
  return needed.map((category) => {
    const held = technicians.flatMap(({ certificates }) => certificates).filter((one) => one.category === category);
    const last = held.map(({ validUntil }) => validUntil).toSorted();
    const isHeld = held.some(({ validUntil }) => validUntil >= today);
    return check('certificates', '/technicians', isHeld, 'onboarding.category_uncertified', {
      category,
      validUntil: last.at(-1) ?? '–',
    });
  });
}
