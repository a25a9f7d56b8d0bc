import { type EvidenceFile, raiseFileVersions } from '@aftercare/evidence';
import { eraseRegistrations } from '@aftercare/products';
import { forgetAnswers, type HistoryLine, type Plan } from '@aftercare/runtime';
import { eraseOrders, eraseRequests } from '@aftercare/service';
import type { Erasure } from './rules/decide-erasure.ts';
import type { CustomerFile } from './words.ts';

/** The writes of an erasure; each subject's history says that it was erased, and nothing of what stood there. */
export function planErasure(
  { requests, orders, registrations, files }: CustomerFile & { readonly files: readonly EvidenceFile[] },
  { pseudonym, ...erasure }: Extract<Erasure, { kind: 'erase' }>,
): Pick<Plan, 'writes' | 'history'> {
  const erased: readonly { readonly id: string; readonly version: number }[] = [
    ...requests,
    ...orders,
    ...registrations,
    ...files,
  ];
  const toText = (ids: readonly string[]) => JSON.stringify(ids);
  return {
    writes: [
      eraseRequests({ ids: toText(erasure.requestIds), pseudonym }),
      eraseOrders({ ids: toText(erasure.orderIds), pseudonym }),
      eraseRegistrations({ ids: toText(erasure.registrationIds), pseudonym }),
      raiseFileVersions({ ids: toText(files.map(({ id }) => id)) }),
      forgetAnswers({ subjects: toText(erased.map(({ id }) => id)) }),
    ],
    history: erased.map(
      ({ id, version }): HistoryLine => ({
        subject: id,
        version: version + 1,
        before: null,
        after: { erased: pseudonym },
      }),
    ),
  };
}
