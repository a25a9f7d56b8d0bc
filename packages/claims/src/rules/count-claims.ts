import type { LocalDate } from '@aftercare/kernel';
import type { ClaimCounts, Distance, RiskFacts } from '../words.ts';

interface Counted {
  readonly repairedOn: LocalDate;
  readonly modelCode: string;
  readonly component: string;
  /** The shop's own code of who did the work. */
  readonly technician?: string | undefined;
}

/** One row of the counters: of a member, or of all together under `*`. */
export interface CountRow {
  readonly memberTenantId: string;
  readonly key: string;
  readonly claims: number;
}

/** Under which keys a claim is counted: its day, its month, its component in that month, and who did the work. */
export function listCountKeys({ repairedOn, modelCode, component, technician }: Counted): readonly string[] {
  const month = monthOf(repairedOn);
  const keys = [`d/${repairedOn}`, `m/${month}`, `c/${month}/${modelCode}/${component}`];
  return technician === undefined ? keys : [...keys, `t/${technician}`];
}

interface Looked {
  readonly counts: readonly CountRow[];
  readonly shopDivision: string | null;
  readonly customerDivision: string | null;
  readonly phoneUnits: number;
  readonly photos: number;
}

/** What was read, as the facts that a score is made of. What is not of the member is of its peers. */
export function toRiskFacts(
  { counts, shopDivision, customerDivision, phoneUnits, photos }: Looked,
  { repairedOn, technician }: Pick<Counted, 'repairedOn' | 'technician'>,
): RiskFacts {
  const all = toCounts(
    counts.filter(({ memberTenantId }) => memberTenantId === '*'),
    repairedOn,
  );
  const own = toCounts(
    counts.filter(({ memberTenantId }) => memberTenantId !== '*'),
    repairedOn,
  );
  return {
    own,
    peers: {
      day: all.day - own.day,
      month: all.month - own.month,
      before: all.before - own.before,
      component: all.component - own.component,
    },
    months: counts.filter(
      ({ memberTenantId, key }) => memberTenantId === '*' && key.startsWith('m/') && key !== `m/${monthOf(repairedOn)}`,
    ).length,
    distance: decideDistance(shopDivision, customerDivision),
    technician: technician === undefined ? null : countOf(counts, `t/${technician}`),
    photos,
    phoneUnits,
  };
}

/** Of the member alone: its codes say nothing of anybody else's people. */
function countOf(counts: readonly CountRow[], key: string): number {
  return counts.find((row) => row.memberTenantId !== '*' && row.key === key)?.claims ?? 0;
}

function toCounts(rows: readonly CountRow[], repairedOn: LocalDate): ClaimCounts {
  const sum = (isMeant: (key: string) => boolean) =>
    rows.filter(({ key }) => isMeant(key)).reduce((total, { claims }) => total + claims, 0);
  const month = `m/${monthOf(repairedOn)}`;
  return {
    day: sum((key) => key.startsWith('d/')),
    month: sum((key) => key === month),
    before: sum((key) => key.startsWith('m/') && key !== month),
    component: sum((key) => key.startsWith('c/')),
  };
}

/** Divisions of GB/T 2260: two digits name the province, four the city, six the county. */
export function decideDistance(shop: string | null, customer: string | null): Distance | null {
  if (shop === null || customer === null) return null;
  const isSame = (digits: number) => shop.slice(0, digits) === customer.slice(0, digits);
  if (isSame(6)) return 'same_division';
  if (isSame(4)) return 'same_city';
  return isSame(2) ? 'same_province' : 'elsewhere';
}

function monthOf(day: LocalDate): string {
  return day.slice(0, 7);
}
