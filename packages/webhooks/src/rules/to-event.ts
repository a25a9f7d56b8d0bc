import { type FindingParams, fromInstant, type Instant } from '@aftercare/kernel';
import { EVENT_OF_KIND } from '../words.ts';

/** What a notice says of something that happened. */
export interface Happened {
  readonly kind: string;
  /** Slug of the network that it happened in. */
  readonly network: string;
  readonly subject: string;
  readonly params: FindingParams;
  readonly at: Instant;
}

/** Numbers and states. Names and reasons stay out: whoever may read them fetches the resource. */
const TOLD = ['state', 'reference', 'number', 'order', 'request', 'period', 'clock'];

/** Where a subject is read, by the prefix of its id. */
const RESOURCES: Readonly<Record<string, string>> = {
  agr: 'agreements',
  clm: 'claims',
  mem: 'memberships',
  srq: 'service-requests',
  stm: 'statements',
  wko: 'work-orders',
};

const TYPES: ReadonlyMap<string, string> = new Map(Object.entries(EVENT_OF_KIND));

/** A kind that has no name in the list yet is told under its own, to those who hear everything. */
export function toEventType(kind: string): string {
  return TYPES.get(kind) ?? (/\.v\d+$/.test(kind) ? kind : `${kind}.v1`);
}

/** What travels: thin, without personal data, and the same bytes however often it is sent. */
export function toEvent({ kind, network, subject, params, at }: Happened): {
  readonly type: string;
  readonly payload: string;
} {
  const type = toEventType(kind);
  const told = Object.fromEntries(TOLD.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])));
  const data = {
    id: subject,
    network,
    ...told,
    resource: toResource(network, subject),
  };
  return { type, payload: JSON.stringify({ type, timestamp: fromInstant(at), data }) };
}

function toResource(network: string, subject: string): string | null {
  const prefix = subject.slice(0, subject.indexOf('_'));
  if (prefix === 'whk') return `/v1/webhooks/${subject}`;
  const things = RESOURCES[prefix];
  return things === undefined ? null : `/v1/networks/${network}/${things}/${subject}`;
}
