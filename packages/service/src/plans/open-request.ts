import { listCandidates, listPrefixes, type MemberInPlace } from '@aftercare/agreements';
import type { FileId } from '@aftercare/evidence';
import { type Instant, type LocalDate, localDateAt, newId, newSecret } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import { choosePolicy, type Policy } from '@aftercare/policies';
import { planSerialAlarm, type SentUnit, type Unit } from '@aftercare/products';
import { Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import { slaPolicies } from '../policies.ts';
import { decideSeverity } from '../rules/decide-severity.ts';
import { rankCandidates } from '../rules/rank-candidates.ts';
import {
  findOpenRequest,
  findSentBy,
  insertFact,
  insertRequest,
  listEarlierShops,
  listLoads,
  listUncertified,
} from '../store.ts';
import {
  type Channel,
  type Customer,
  REQUEST_RECEIVED,
  type RequestFile,
  type RequestKind,
  type ServiceRequest,
  type SlaPolicy,
  type WorkOrder,
} from '../words.ts';
import { setClockTimers } from './change-request.ts';
import { offerOrder, tellOwner } from './offer-order.ts';
import { type Happening, joinPlans, type ServicePlan, toPlan } from './plan.ts';

/** What is known when a request comes in, on any channel. */
export interface RequestDraft {
  readonly kind: RequestKind;
  readonly channel: Channel;
  /** The first word, not the moment of typing. */
  readonly reportedAt: Instant;
  readonly symptomCode: string | null;
  readonly symptomText: string;
  /** What a person said of it; null lets the symptom decide. */
  readonly severity: number | null;
  readonly customer: Customer;
  readonly customerTier: string | null;
  readonly photos: readonly FileId[];
  /** SHA-256 of the token of the customer's private page, lower-case hex. */
  readonly tokenHash: string;
}

/**
 * What has to be read with the unit. `unit`: its id, its serial in the one spelling, or the hash of the printed code.
 */
export function readsForRequest(about: {
  readonly unit: string;
  readonly kind: RequestKind;
  readonly divisionCode: string;
  readonly reportedAt: Instant;
  readonly now: Instant;
}) {
  const prefixes = JSON.stringify(listPrefixes(about.divisionCode));
  return {
    openRequest: findOpenRequest({ key: about.unit, kind: about.kind }),
    slaVersions: slaPolicies.listBegun(toLocalDay(about.reportedAt)),
    members: listCandidates({ prefixes, on: toLocalDay(about.now) }),
    loads: listLoads({ prefixes }),
    uncertified: listUncertified({ prefixes }),
    earlierShops: listEarlierShops({ key: about.unit }),
    sent: findSentBy({ key: about.unit }),
  };
}

export interface LoadedForRequest {
  readonly unit: Pick<Unit, 'id' | 'serial' | 'modelCode' | 'modelCategory' | 'version'>;
  readonly openRequest: { readonly number: string } | undefined;
  readonly slaVersions: readonly Policy<SlaPolicy>[];
  readonly members: readonly MemberInPlace[];
  readonly loads: readonly { readonly membershipId: MembershipId; readonly orders: number }[];
  readonly uncertified: readonly { readonly membershipId: MembershipId; readonly category: string }[];
  readonly earlierShops: readonly { readonly membershipId: MembershipId }[];
  readonly sent: SentUnit | undefined;
}

export interface OpenedRequest {
  readonly request: ServiceRequest;
  /** The offer to the first of the list; null where nobody could be asked. */
  readonly order: WorkOrder | null;
  readonly file: RequestFile;
  readonly plan: ServicePlan;
}

/**
 * A request with its clocks, and the offer to the best candidate, in one plan. Refuses with `service.already_open` when the
 * same trouble of the unit is open, and with `service.level_unknown` for a level that the policy does not have.
 */
export function openRequest(draft: RequestDraft, loaded: LoadedForRequest, at: Happening): OpenedRequest {
  const { unit } = loaded;
  if (loaded.openRequest !== undefined)
    throw new Refusal('service.already_open', { number: loaded.openRequest.number });
  const version = choosePolicy(loaded.slaVersions, toLocalDay(draft.reportedAt));
  const policy = version?.content ?? null;
  const severity = decideSeverity(policy, draft);
  if (severity === undefined) {
    const levels = policy?.levels.map((level) => level.severity).join(', ') ?? '';
    throw new Refusal('service.level_unknown', { severity: draft.severity, levels });
  }
  const dispatch = rankCandidates({
    members: loaded.members,
    loads: loaded.loads,
    earlierShops: loaded.earlierShops.map(({ membershipId }) => membershipId),
    uncertified: loaded.uncertified
      .filter(({ category }) => category === unit.modelCategory)
      .map(({ membershipId }) => membershipId),
  });
  const first = dispatch[0];
  const request: ServiceRequest = {
    ...draft,
    id: newId('srq', at.now),
    number: drawNumber(at.now),
    state: first === undefined ? 'triage' : 'dispatched',
    unitId: unit.id,
    serial: unit.serial,
    modelCode: unit.modelCode,
    severity,
    slaPolicyId: version?.id ?? null,
    technicalTier: 'site',
    dispatch,
    closedAt: null,
    createdAt: at.now,
    version: 1,
  };
  const reported = { position: 0, event: 'reported', at: draft.reportedAt, by: at.by } as const;
  const file: RequestFile = {
    request,
    facts: [reported],
    pauses: [],
    breaches: [],
    orders: [],
    policy,
    askable: dispatch.map(({ membershipId }) => membershipId),
    unitPlace: null,
  };
  const offer = first === undefined ? null : offerOrder(file, first, at);
  const opened = offer === null ? file : { ...file, orders: [offer.order] };
  const shown = { division: request.customer.divisionCode, by: null, place: 'request' as const };
  const written = toPlan({
    writes: [
      insertRequest(request),
      insertFact({
        requestId: request.id,
        position: 0,
        event: 'reported',
        at: draft.reportedAt,
        recordedAt: at.now,
        recordedBy: at.by,
      }),
      ...(loaded.sent === undefined ? [] : planSerialAlarm(loaded.sent, shown, at.now)),
    ],
    history: [
      {
        subject: request.id,
        version: 1,
        before: null,
        after: { state: request.state, channel: request.channel, severity, candidates: dispatch.length },
      },
    ],
    unchanged: [{ subject: unit.id, version: unit.version }],
  });
  const told = tellOwner(at, {
    kind: REQUEST_RECEIVED,
    subject: request.id,
    params: {
      request: request.number,
      serial: request.serial,
      kind: request.kind,
      channel: request.channel,
      state: request.state,
      severity,
      member: first?.memberName ?? null,
    },
  });
  const plans = [written, told, ...(offer === null ? [] : [offer.plan]), setClockTimers(opened, at)];
  return { request, order: offer?.order ?? null, file: opened, plan: joinPlans(...plans) };
}

/** `SR-26-7K3F9Q`: by chance; the unique index sends a second one of the same number round again. */
function drawNumber(now: Instant): string {
  return `SR-${toLocalDay(now).slice(2, 4)}-${newSecret(32).slice(-6).toUpperCase()}`;
}

function toLocalDay(at: Instant): LocalDate {
  return localDateAt(at, NETWORK_TIME_ZONE);
}
