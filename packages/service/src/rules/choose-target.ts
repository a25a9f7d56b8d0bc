import type { ClockName, ServiceCode, ServiceFinding, ServiceStep, SlaPolicy, TargetRow, Zone } from '../words.ts';

export interface TargetQuestion {
  readonly clock: ClockName;
  readonly severity: number;
  /** Where the customer is (GB/T 2260, six digits or more); null when nobody knows. */
  readonly division: string | null;
  readonly customerTier: string | null;
}

export interface TargetAnswer {
  /** null: nothing is promised; `finding` says whether that is a hole or the policy's own word. */
  readonly target: TargetRow | null;
  readonly finding: ServiceFinding | null;
  readonly trace: readonly ServiceStep[];
}

type Terms = Pick<SlaPolicy, 'targets' | 'zones'>;

/**
 * Which row speaks. Among the rows for the clock and the severity one that names the customer's tier beats one that does
 * not; among these one that names the zone. The order of the rows means nothing. A contract customer in the city:
 * `contract × city`, `contract`, `city`, every customer.
 */
export function chooseTarget(policy: Terms, question: TargetQuestion): TargetAnswer {
  const { clock, severity, division, customerTier } = question;
  const zone = division === null ? undefined : findZone(policy.zones, division);
  const index = findRow(policy.targets, { clock, severity, customerTier, zone: zone?.name ?? null });
  const row = policy.targets[index];
  const asked = { clock, severity, customerTier };
  const clause = row === undefined ? null : (row.clause ?? `targets[${index}]`);
  const zoneStep: ServiceStep[] =
    policy.zones.length === 0
      ? []
      : [{ rule: 'service.zone', clause: null, saw: { division, zone: zone?.name ?? null }, outcome: 'passed' }];
  const step: ServiceStep = {
    rule: 'service.target',
    clause,
    saw: { ...asked, zone: zone?.name ?? null, row: index < 0 ? null : index },
    outcome: row === undefined ? 'refused' : 'passed',
  };
  const trace = [...zoneStep, step];
  if (row !== undefined) return { target: { ...row, clause: clause ?? undefined }, finding: null, trace };
  const rowsElsewhere = policy.targets.some((other) => other.clock === clock && other.severity === severity);
  const code: ServiceCode = zone === undefined && rowsElsewhere ? 'service.zone_unmatched' : 'service.no_target';
  const finding = { code, severity: 'notes', clause: null, path: null, params: { ...asked, division } } as const;
  return { target: null, finding: { ...finding, cureUntil: null }, trace };
}

/** `370102` is in the zone of `3701` rather than in that of `37`. */
export function findZone(zones: readonly Zone[], division: string): Zone | undefined {
  let best: Zone | undefined;
  let longest = -1;
  for (const zone of zones) {
    for (const prefix of zone.divisions) {
      if (!division.startsWith(prefix) || prefix.length <= longest) continue;
      best = zone;
      longest = prefix.length;
    }
  }
  return best;
}

export interface RowKey {
  readonly clock: ClockName;
  readonly severity: number;
  readonly zone: string | null;
  readonly customerTier: string | null;
}

/** The place of the row that speaks, -1 when none does. */
export function findRow(targets: readonly TargetRow[], { clock, severity, zone, customerTier }: RowKey): number {
  let best = -1;
  let weight = -1;
  targets.forEach((row, index) => {
    const fits =
      row.clock === clock &&
      row.severity === severity &&
      (row.zone === undefined || row.zone === zone) &&
      (row.customerTier === undefined || row.customerTier === customerTier);
    const rowWeight = (row.customerTier === undefined ? 0 : 2) + (row.zone === undefined ? 0 : 1);
    if (!fits || rowWeight <= weight) return;
    best = index;
    weight = rowWeight;
  });
  return best;
}
