import { listFiles } from '@aftercare/evidence';
import { type LocalDate, laterDate, localDateAt, newSecret } from '@aftercare/kernel';
import { choosePolicy } from '@aftercare/policies';
import { listUnitEvents } from '@aftercare/products';
import { type Effect, type Loaded, NO_EFFECT, type TimerRule } from '@aftercare/runtime';
import {
  findClosedWork,
  KEEPING_DUE,
  listOrdersToForget,
  listRequestsToErase,
  type RequestId,
  startOfDay,
} from '@aftercare/service';
import {
  decideBetterEntitlement,
  listExtensionsOf,
  listTermsOfUnit,
  NETWORK_TIME_ZONE,
  toUnitFacts,
} from '@aftercare/warranty';
import { forgetFiles } from './erasure-list.ts';
import { planErasure } from './plan-erasure.ts';
import { retentionPeriods } from './policies.ts';
import { decideErasure } from './rules/decide-erasure.ts';
import { type CoverOn, decideKeeping } from './rules/decide-keeping.ts';
import { SHIPPED_PERIODS } from './words.ts';

/** A request has a handful of orders, one after the other. */
const ORDERS_OF_A_REQUEST = 200;

/**
 * Asks of one closed request whether it still has to name somebody, and takes the person out if not, as an erasure does: the
 * photos first, then the rows, so that whatever dies in between is done again. Otherwise it comes back on the day that the rule
 * names. No list of erasures is kept: a restored database has the timer too.
 */
export function keepingDue(files: R2Bucket): TimerRule {
  return {
    kind: KEEPING_DUE,
    async fire({ subject, firedAt }, load): Promise<Effect> {
      // safe: service sets this timer with a request's id as its subject
      const id = subject as RequestId;
      const today = localDateAt(firedAt, NETWORK_TIME_ZONE);
      const reads = {
        work: findClosedWork({ id }),
        requests: listRequestsToErase({ ids: JSON.stringify([id]), limit: 1 }),
        orders: listOrdersToForget({ requestId: id, limit: ORDERS_OF_A_REQUEST }),
        published: retentionPeriods.listBegun(today),
      };
      // safe: `load` answers under the very names of its reads
      const { work, requests, orders, published } = (await load(reads)) as Loaded<typeof reads>;
      if (work === undefined || work.closedAt === null) return NO_EFFECT;
      const unit = { idOrCanonical: work.unitId };
      const file = { requests, orders, registrations: [] };
      const erasure = decideErasure(file, `erased-${newSecret(40)}`);
      if (erasure.kind !== 'erase') return NO_EFFECT;
      const more = {
        events: listUnitEvents(unit),
        terms: listTermsOfUnit(unit),
        extensions: listExtensionsOf(unit),
        files: listFiles({ ids: JSON.stringify(erasure.fileIds), limit: erasure.fileIds.length }),
      };
      // safe: `load` answers under the very names of its reads
      const { events, terms, extensions, files: kept } = (await load(more)) as Loaded<typeof more>;
      const facts = toUnitFacts(events, extensions);
      const coverOn: CoverOn = (on) => {
        const answer = decideBetterEntitlement(terms, work.modelCode, { unit: facts, on })?.answer;
        const held = answer?.components.filter(({ covered }) => covered).map(({ lastDay }) => lastDay) ?? [];
        return { covered: held.length > 0, lastDay: held.reduce<LocalDate | null>(longest, on) };
      };
      const keeping = decideKeeping(
        { closedOn: localDateAt(work.closedAt, NETWORK_TIME_ZONE), isSigned: work.isSigned === 1 },
        choosePolicy(published, today)?.content ?? SHIPPED_PERIODS,
        today,
        coverOn,
      );
      if (keeping.kind === 'keep') {
        const again = { subject, kind: KEEPING_DUE, dueAt: startOfDay(keeping.until, NETWORK_TIME_ZONE), payload: {} };
        return { writes: [], timers: { set: [again] } };
      }
      await forgetFiles(files, kept);
      return planErasure({ ...file, files: kept }, erasure);
    },
  };
}

/** A last day of null is for life. */
function longest(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  return one === null || other === null ? null : laterDate(one, other);
}
