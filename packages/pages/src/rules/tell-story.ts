import type { Instant } from '@aftercare/kernel';
import { findLiveOrder, type RequestFile, type WorkOrder } from '@aftercare/service';

export const STORY_STEPS = ['received', 'taken', 'appointment', 'arrived', 'repaired', 'signed', 'cancelled'] as const;
export type StoryStep = (typeof STORY_STEPS)[number];

export interface StoryLine {
  readonly step: StoryStep;
  /** `current`: what is waited for now; `ahead`: what comes after it. */
  readonly state: 'done' | 'current' | 'ahead';
  /** When it was done; for an appointment, when it is. */
  readonly at: Instant | null;
}

/**
 * A request from its first word to its signature as the customer sees it. An emergency that nobody made an appointment for
 * has no line for one; what was cancelled has nothing ahead.
 */
export function tellStory(file: RequestFile): readonly StoryLine[] {
  const order = findLiveOrder(file);
  const { request } = file;
  const reached: readonly Reached[] = [
    { step: 'received', at: request.reportedAt, isDone: true },
    ...(order === undefined ? [{ step: 'taken' as const, at: null, isDone: false }] : toSteps(order)),
  ];
  const isCancelled = request.state === 'cancelled';
  const first = reached.findIndex(({ isDone }) => !isDone);
  const lines = reached.map(({ step, at, isDone }, index) => ({
    step,
    at,
    state: isDone ? ('done' as const) : index === first ? ('current' as const) : ('ahead' as const),
  }));
  if (!isCancelled) return lines;
  return [...lines.filter(({ state }) => state === 'done'), { step: 'cancelled', at: request.closedAt, state: 'done' }];
}

interface Reached {
  readonly step: StoryStep;
  readonly at: Instant | null;
  readonly isDone: boolean;
}

function toSteps(order: WorkOrder): readonly Reached[] {
  const isThere = order.checkedInAt !== null || order.repairedAt !== null;
  const isOnTheWay = isThere || order.state === 'on_the_way';
  const appointment: Reached = {
    step: 'appointment',
    at: order.slotStartsAt,
    isDone: order.slotStartsAt !== null,
  };
  const skipsAppointment = order.slotStartsAt === null && isOnTheWay;
  return [
    { step: 'taken', at: order.acceptedAt, isDone: order.acceptedAt !== null },
    ...(skipsAppointment ? [] : [appointment]),
    { step: 'arrived', at: order.checkedInAt, isDone: isThere },
    { step: 'repaired', at: order.repairedAt, isDone: order.repairedAt !== null },
    { step: 'signed', at: order.signedAt, isDone: order.signedAt !== null },
  ];
}
