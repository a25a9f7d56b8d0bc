import { multiplyRatio } from '@aftercare/kernel';
import type { WorkOrder, WorkReport } from '@aftercare/service';
import { type ClaimDraft, type ClaimFacts, type ClaimLine, CODE_SLOTS, type RateCard } from '../words.ts';

/** What a claim cannot do without; where the order lacks one of them it is void for settlement. */
export interface CompleteOrder {
  readonly number: string;
  readonly report: WorkReport;
  readonly repairedOn: NonNullable<WorkOrder['repairedOn']>;
  readonly signedOn: NonNullable<WorkOrder['signedOn']>;
}

/**
 * The claim that an order makes by itself: nothing is typed twice. Labour is asked for as worked, minutes at the agreed rate
 * (60 min at 80.00 an hour are 80.00), parts at the agreed price; what the rate card does not know is asked for at nothing
 * and says so in its decision.
 */
export function draftFromOrder(order: CompleteOrder, card: RateCard, reference: string): ClaimDraft {
  const { report } = order;
  return {
    reference,
    component: report.component,
    failureMode: report.failureMode,
    causalPart: report.causalPart,
    cause: report.cause,
    failedOn: report.failedOn,
    repairedOn: order.repairedOn,
    signedOn: order.signedOn,
    facts: toFacts(order),
    lines: listLines(report, card),
  };
}

/** The order's own number, who did the work, what was found, and the codes of its report, without the slots that it left empty. */
function toFacts({ number, report }: CompleteOrder): ClaimFacts {
  const codes = CODE_SLOTS.flatMap((slot) => {
    const code = report.codes[slot];
    return code === null ? [] : [[slot, code] as const];
  });
  const { technician, found } = report;
  return {
    orderNumber: number,
    ...(codes.length === 0 ? {} : { codes: Object.fromEntries(codes) }),
    ...(technician === undefined ? {} : { technician }),
    ...(found === undefined ? {} : { found }),
  };
}

function listLines({ operations, parts, travelAmount }: WorkReport, card: RateCard): ClaimLine[] {
  return [
    ...operations.map(
      ({ code, minutes }): ClaimLine => ({
        kind: 'labour',
        operation: code,
        minutes,
        claimedAmount: multiplyRatio(card.labourPerHour, minutes, 60),
      }),
    ),
    ...parts.map(({ number, quantity, serialIn, coreTag }): ClaimLine => {
      const price = card.parts.find((part) => part.number === number)?.price ?? 0;
      return {
        kind: 'part',
        partNumber: number,
        quantity,
        claimedAmount: price * quantity,
        ...(coreTag === null ? {} : { coreTag }),
        ...(serialIn === null ? {} : { serial: serialIn }),
      };
    }),
    ...(travelAmount === 0 ? [] : [{ kind: 'travel' as const, claimedAmount: travelAmount }]),
  ];
}
