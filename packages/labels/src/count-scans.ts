import { DAY_MS, type Instant, later, newId } from '@aftercare/kernel';
import { listSentByCodes, planSerialAlarm } from '@aftercare/products';
import { type Effect, type Loaded, type Write, writeTogether } from '@aftercare/runtime';
import * as z from 'zod';
import { CLONE_LIMITS, decideClone } from './rules/decide-clone.ts';
import {
  deleteOldScans,
  insertAlarms,
  insertScans,
  listAlarmsOfCodes,
  listScanDays,
  raiseAlarmAgain,
} from './store.ts';
import type { CodeAlarm, Scan } from './words.ts';

/** Scans are kept so long, and so many are taken away with each writing. */
const KEPT_DAYS = 400;
const TAKEN_AWAY = 500;
/** Days and places of all codes of one message. */
const MOST_ROWS = 20_000;

const scanMessage = z.strictObject({
  id: z.string().regex(/^scn_[0-9a-z]{26}$/),
  codeHash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.int(),
  place: z.string().max(16).nullable(),
});

/** As it comes out of a queue; null for what is no scan. */
export function readScan(message: unknown): Scan | null {
  const { success, data } = scanMessage.safeParse(message);
  // safe: the patterns above are the ids' own, and the instant was written by us
  return success ? (data as Scan) : null;
}

export function writeScans(scans: readonly Scan[], now: Instant): Write[] {
  return [insertScans(scans), deleteOldScans({ before: later(now, -KEPT_DAYS * DAY_MS), limit: TAKEN_AWAY })];
}

/** What is known of the codes that were just scanned. */
export function readsOfScans(scans: readonly Scan[], now: Instant) {
  const codes = JSON.stringify([...new Set(scans.map(({ codeHash }) => codeHash))]);
  return {
    days: listScanDays({ codes, since: later(now, -CLONE_LIMITS.days * DAY_MS), limit: MOST_ROWS }),
    alarms: listAlarmsOfCodes({ codes }),
    sent: listSentByCodes({ codes }),
  };
}

/** Alarms of those codes that cannot be on one label, and of units that never left the factory; one that stands already is not raised again. */
export function raiseAlarms({ days, alarms, sent }: Loaded<ReturnType<typeof readsOfScans>>, now: Instant): Effect {
  const known = new Map(alarms.map((alarm) => [alarm.codeHash, alarm]));
  const raised = [...Map.groupBy(days, ({ codeHash }) => codeHash)].flatMap(([codeHash, own]): CodeAlarm[] => {
    const before = known.get(codeHash);
    const finding = decideClone(own, Math.floor(now / DAY_MS));
    const [first] = own;
    if (finding === null || first === undefined || before?.dismissedAt === null) return [];
    const { id = newId('cal', now), version = 0 } = before ?? {};
    return [{ ...finding, id, codeHash, unitId: first.unitId, raisedAt: now, dismissedAt: null, version: version + 1 }];
  });
  // A telephone tells the region of whoever holds it and not the unit's, so that none is compared.
  const shown = { division: null, by: null, place: 'scan' as const };
  const [fresh, again] = [true, false].map((isNew) => raised.filter(({ version }) => (version === 1) === isNew));
  return {
    action: 'labels.raise_alarm',
    writes: [
      ...writeTogether(sent.flatMap((unit) => planSerialAlarm(unit, shown, now))),
      ...(fresh === undefined || fresh.length === 0 ? [] : [insertAlarms(fresh)]),
      ...(again ?? []).map(({ codeHash, reason, scans, places, raisedAt, dismissedAt, version }) =>
        raiseAlarmAgain({ codeHash, reason, scans, places, raisedAt, dismissedAt, version }),
      ),
    ],
    history: raised.map(({ id, version, reason, scans, places }) => ({
      subject: id,
      version,
      before: null,
      after: { reason, scans, places },
    })),
  };
}
