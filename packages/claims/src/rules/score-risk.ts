import type { ClaimDraft, RateCard, Risk, RiskFacts, RiskReason } from '../words.ts';

/*
 * How much a claim resembles one that is not true, from what this shop and all others claimed before it. A score refuses
 * nothing: it sends a claim to a person and weighs the sample of the second follow-up.
 */

/** Below this many earlier claims nothing is said about how often: three in a month prove nothing about a small shop. */
const ENOUGH_OF_OWN = 10;
const ENOUGH_OF_PEERS = 50;
const WORKDAYS_OF_A_MONTH = 22;
/** A chance smaller than one in a hundred is said; each further power of ten weighs the same again, up to the limit. */
const POINTS_PER_POWER = 10;
const POINTS_OF_A_TAIL = 40;

const POINTS_OF_DISTANCE = { same_division: 0, same_city: 0, same_province: 10, elsewhere: 25 } as const;
const POINTS_OF_NEW_TECHNICIAN = 10;
const POINTS_OF_A_CORE = 8;
const POINTS_OF_CORES = 16;
const POINTS_OF_PHOTOS = 45;
/** One family has several heaters, and a hotel has dozens: only many are strange, and never enough by themselves. */
const POINTS_OF_PHONE = [
  { units: 6, points: 30 },
  { units: 3, points: 15 },
] as const;

/** The reasons add up, to a hundred at most; the same facts give the same score whenever they are asked. */
export function scoreRisk(facts: RiskFacts, draft: Pick<ClaimDraft, 'lines'>, card: Pick<RateCard, 'parts'>): Risk {
  const reasons = [
    ...judgeFrequency(facts),
    ...judgeComponent(facts),
    ...judgeDay(facts),
    ...judgeDistance(facts),
    ...judgeTechnician(facts),
    ...judgeCores(draft, card),
    ...judgePhotos(facts),
    ...judgePhone(facts),
  ];
  return {
    score: Math.min(
      100,
      reasons.reduce((sum, { points }) => sum + points, 0),
    ),
    reasons,
  };
}

/**
 * This month against the three before, as all others' month is against theirs. So a shop that always has many is not
 * suspicious for having many, and a hot summer is nobody's fault: 300 claims after 900 pass where all others had a third
 * as well; 60 after 30 do not.
 */
function judgeFrequency({ own, peers }: RiskFacts): RiskReason[] {
  if (own.before < ENOUGH_OF_OWN || peers.before < ENOUGH_OF_PEERS) return [];
  return toTail('frequency', own.month + 1, (atMost(own.before) * atMost(peers.month)) / peers.before);
}

/** How many of all its claims are of one component of one model, against the share that all others have of it. */
function judgeComponent({ own, peers }: RiskFacts): RiskReason[] {
  const [all, others] = [own.month + own.before, peers.month + peers.before];
  if (all < ENOUGH_OF_OWN || others < ENOUGH_OF_PEERS) return [];
  return toTail('component_share', own.component + 1, (atMost(all) * atMost(peers.component)) / others);
}

/** How many repairs of one day, against its own pace of the months before: others' day says nothing while it lasts. */
function judgeDay({ own, months }: RiskFacts): RiskReason[] {
  if (own.before < ENOUGH_OF_OWN || months === 0) return [];
  return toTail('same_day', own.day + 1, Math.max(1, atMost(own.before) / (months * WORKDAYS_OF_A_MONTH)));
}

/** What was counted is itself by chance: two deviations more, so that few claims do not make a sharp expectation. */
function atMost(counted: number): number {
  return counted + 2 * Math.sqrt(Math.max(1, counted));
}

function toTail(code: RiskReason['code'], seen: number, expected: number): RiskReason[] {
  const power = powerOfTail(seen, expected);
  if (power < 2) return [];
  const points = Math.min(POINTS_OF_A_TAIL, Math.floor(power * POINTS_PER_POWER));
  return [{ code, points, params: { seen, expected: Math.round(expected * 10) / 10, oneIn: 10 ** Math.floor(power) } }];
}

/**
 * How small the chance of so many is: 3 for one in a thousand. Poisson: of an expectation m, k or more come with
 * P(X ≥ k) = Σ m^i e^−m ÷ i! from i = k on. Summed from k in logarithms, so that nothing underflows; at most 12.
 */
export function powerOfTail(seen: number, expected: number): number {
  const most = 12;
  if (seen <= expected) return 0;
  if (expected <= 0) return most;
  let first = seen * Math.log(expected) - expected;
  for (let i = 2; i <= seen; i++) first -= Math.log(i);
  let [term, sum] = [1, 1];
  for (let i = seen + 1; term > 1e-9; i++) {
    term *= expected / i;
    sum += term;
  }
  return Math.min(most, Math.max(0, -(first + Math.log(sum)) / Math.LN10));
}

function judgeDistance({ distance }: RiskFacts): RiskReason[] {
  const points = distance === null ? 0 : POINTS_OF_DISTANCE[distance];
  return points === 0 ? [] : [{ code: 'distance', points, params: { distance } }];
}

function judgeTechnician({ technician }: RiskFacts): RiskReason[] {
  if (technician !== 0) return [];
  return [{ code: 'new_technician', points: POINTS_OF_NEW_TECHNICIAN, params: {} }];
}

/** A part of the maker's own that was replaced and does not come back cannot be looked at. */
function judgeCores({ lines }: Pick<ClaimDraft, 'lines'>, { parts }: Pick<RateCard, 'parts'>): RiskReason[] {
  const own = new Set(parts.filter(({ kind }) => kind === 'own').map(({ number }) => number));
  const missing = lines.filter(
    (line) => line.kind === 'part' && own.has(line.partNumber) && line.coreTag === undefined,
  ).length;
  if (missing === 0) return [];
  return [
    { code: 'core_missing', points: Math.min(POINTS_OF_CORES, missing * POINTS_OF_A_CORE), params: { parts: missing } },
  ];
}

function judgePhotos({ photos }: RiskFacts): RiskReason[] {
  return photos === 0 ? [] : [{ code: 'photo_reused', points: POINTS_OF_PHOTOS, params: { photos } }];
}

function judgePhone({ phoneUnits }: RiskFacts): RiskReason[] {
  const met = POINTS_OF_PHONE.find(({ units }) => phoneUnits >= units);
  return met === undefined ? [] : [{ code: 'phone_reused', points: met.points, params: { units: phoneUnits } }];
}
