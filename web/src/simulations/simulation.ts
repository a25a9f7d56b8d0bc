import type { Answer } from '@aftercare/client/sdk';
import type { Segment } from '../policies/policy-kinds.ts';
import { api } from '../session.ts';

export type Simulation = Answer<'get', '/v1/networks/{network}/simulations/{simulation}'>;
export type SimulatedPage = Answer<'get', '/v1/networks/{network}/simulations/{simulation}/claims'>;
export type SimulatedClaim = SimulatedPage['items'][number];

export type Job = Simulation['job'];

/** Kinds of rules that past claims can be judged by again. */
const SEGMENT_OF = {
  'warranty.terms': 'warranty-terms',
  'warranty.charge_matrix': 'charge-matrices',
  'claims.rate_card': 'rate-cards',
} as const satisfies Readonly<Record<string, Segment>>;

export function findSegment(kind: unknown): Segment | null {
  const found = Object.entries(SEGMENT_OF).find(([known]) => known === kind);
  return found === undefined ? null : found[1];
}

export function isTriable(segment: Segment): boolean {
  return Object.values<Segment>(SEGMENT_OF).includes(segment);
}

export const MONTHS = [1, 3, 6, 12, 24, 36] as const;
export const MONTHS_AT_FIRST = 6;

/** The figures of a rate card that can be tried by themselves. */
export const FIGURES = [
  'referAbove',
  'fourEyesAbove',
  'referFromScore',
  'labourPerHour',
  'tolerancePercent',
  'travelMaximum',
  'freightMaximum',
  'submissionDays',
  'cureDays',
] as const;
/** As somebody typed them: what is no number goes to the server as it stands, and comes back with its place. */
export type Figures = Readonly<Partial<Record<(typeof FIGURES)[number], unknown>>>;

export function startSimulation(
  network: string,
  months: number,
  tried: { readonly policy: string } | { readonly figures: Figures },
): Promise<Job> {
  return api.post('/v1/networks/{network}/simulations', {
    params: { path: { network } },
    // safe: the server holds it against its schema, and names each place that does not fit
    body: { months, ...tried } as never,
  });
}

export function loadSimulation(network: string, simulation: string): Promise<Simulation> {
  return api.get('/v1/networks/{network}/simulations/{simulation}', { params: { path: { network, simulation } } });
}

const PAGE_SIZE = 50;

export function loadChanged(
  network: string,
  simulation: string,
  membership: string | null,
  cursor: string | null,
): Promise<SimulatedPage> {
  const query = { limit: PAGE_SIZE, ...(membership !== null && { membership }), ...(cursor !== null && { cursor }) };
  return api.get('/v1/networks/{network}/simulations/{simulation}/claims', {
    params: { path: { network, simulation }, query },
  });
}

export function hasEnded({ state }: Job): boolean {
  return state !== 'queued' && state !== 'running';
}

/** Single figures, as the job keeps them: a JSON text among its facts. */
export function readFigures({ facts }: Job): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = typeof facts.figures === 'string' ? JSON.parse(facts.figures) : null;
    return typeof read === 'object' && read !== null ? { ...read } : null;
  } catch {
    return null;
  }
}
