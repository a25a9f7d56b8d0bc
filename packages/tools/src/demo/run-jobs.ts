/** Plays the jobs: everything that happens at one moment of the demonstration happens at once, in the order of time. */
import { minutesAfter, toDay } from './calendar.ts';
import { type Job, PACE, type ShopName, STAGES } from './jobs.ts';
import type { Caller, Stage, Tenant } from './stage.ts';

export interface Company {
  readonly network: string;
  readonly maker: Tenant;
  readonly shops: Readonly<Record<ShopName, Tenant>>;
  readonly stage: Stage;
  /** One sold unit for each job, and the path behind its printed code. */
  readonly serials: readonly string[];
  readonly labels: readonly string[];
}

/** Something that happens at a moment. */
export interface Scene {
  readonly at: Date;
  play(): Promise<unknown>;
}

interface Played {
  readonly job: Job;
  readonly serial: string;
  readonly shop: Caller | null;
  requestId: string;
  orderId: string;
  claimId: string;
  trackingUrl: string;
}

export interface Play {
  readonly scenes: readonly Scene[];
  /** The private link of the job that is under way; known once it was played. */
  trackingUrl(): string;
}

export function planJobs(jobs: readonly Job[], company: Company): Play {
  const played = jobs.map((job, index): Played => {
    const serial = company.serials[index];
    if (serial === undefined) throw new Error('seeding: more jobs than units');
    const shop = job.shop === null ? null : company.shops[job.shop].as();
    return { job, serial, shop, requestId: '', orderId: '', claimId: '', trackingUrl: '' };
  });
  const underWay = played.find(({ job }) => job.stage === 'on_site' && job.then === undefined);
  return {
    scenes: played.flatMap((one, index) => listScenes(one, index, company)),
    trackingUrl: () => underWay?.trackingUrl ?? '',
  };
}

function listScenes(one: Played, index: number, company: Company): Scene[] {
  const { job } = one;
  const { network, maker } = company;
  const requests = `${network}/service-requests`;
  const order = () => `${network}/work-orders/${one.orderId}`;
  const verb = (name: string, body: unknown = {}) => one.shop?.post(`${order()}/${name}`, body) ?? Promise.resolve();
  const at = (minutes: number, play: () => Promise<unknown>): Scene => ({
    at: minutesAfter(job.reportedAt, minutes),
    play,
  });
  const has = (stage: Job['stage']) => STAGES.indexOf(job.stage) >= STAGES.indexOf(stage);
  const scenes = [
    at(0, async () => {
      const made = await (index % 3 === 0 ? askByPage(one, index, company) : askByTelephone(one, index, company));
      one.requestId = made.id;
      one.trackingUrl = made.trackingUrl;
      one.orderId = made.orderId;
    }),
  ];
  if (job.then === 'cancelled')
    scenes.push(
      at(PACE.contact, () => maker.as().post(`${requests}/${one.requestId}/cancel`, { reason: '用户自行解决' })),
    );
  if (has('accepted'))
    scenes.push(
      at(PACE.accept, () => verb('accept')),
      at(PACE.contact, () => one.shop?.post(`${requests}/${one.requestId}/first-contact`, {}) ?? Promise.resolve()),
    );
  if (job.then === 'waits_for_customer') scenes.push(at(PACE.book, () => verb('wait', { for: 'customer' })));
  if (has('booked')) scenes.push(at(PACE.book, () => book(one, order())));
  if (has('on_site'))
    scenes.push(
      at(PACE.depart, () => verb('depart')),
      at(PACE.arrive, () => verb('check-in')),
    );
  if (job.then === 'waits_for_parts') scenes.push(at(PACE.arrive + 20, () => verb('wait', { for: 'parts' })));
  if (has('repaired'))
    scenes.push(
      at(PACE.work, async () => {
        if (job.work.cause === 'user') await agreeOnPrice(one, order(), job);
        await verb('report', toReport(job, index));
        await verb('complete');
      }),
    );
  if (has('signed'))
    scenes.push(
      at(PACE.sign, async () => {
        await verb('sign', { name: `演示用户${String(index + 1).padStart(2, '0')}` });
        await verb('close');
      }),
    );
  if (has('claimed'))
    scenes.push(
      at(PACE.claim, async () => {
        const claim = await one.shop?.post<{ id: string }>(`${order()}/claim`, {});
        one.claimId = claim?.id ?? '';
      }),
    );
  if (job.then === 'approved_by_two')
    scenes.push(
      at(PACE.review, async () => {
        const path = `${network}/claims/${one.claimId}/approve`;
        await maker.as('approver').post(path, { reason: '照片清楚，属质量问题' });
        await maker.as('admin').post(path, { reason: '同意' });
      }),
    );
  return scenes;
}

interface Asked {
  readonly id: string;
  readonly trackingUrl: string;
  readonly orderId: string;
}

async function askByTelephone({ job, serial }: Played, index: number, { network, maker }: Company): Promise<Asked> {
  const { id, trackingUrl, orders } = await maker
    .as()
    .post<{ id: string; trackingUrl: string; orders: { id: string }[] }>(`${network}/service-requests`, {
      kind: 'repair',
      unit: serial,
      symptomCode: job.symptomCode,
      symptomText: job.symptomText,
      customer: toCustomer(job, index),
    });
  return { id, trackingUrl, orderId: orders[0]?.id ?? '' };
}

/** From the page behind the code, with a photo. */
async function askByPage({ job, serial }: Played, index: number, company: Company): Promise<Asked> {
  const { stage, network, maker, labels } = company;
  const code = labels[index];
  const { name, phone, address, divisionCode } = toCustomer(job, index);
  const trackingUrl = await stage.sendForm(`${code}/request`, `${code}/requests`, {
    symptomCode: job.symptomCode,
    symptomText: job.symptomText,
    name,
    phone,
    address,
    divisionCode,
    consent: 'yes',
    photo: new Blob([PHOTO], { type: 'image/png' }),
  });
  const { items } = await maker
    .as()
    .get<{ items: { id: string; serial: string; order: { id: string } | null }[] }>(`${network}/service-requests`);
  const found = items.find((item) => item.serial === serial);
  if (found === undefined) throw new Error('seeding: a request of the page is not in the list');
  return { id: found.id, trackingUrl, orderId: found.order?.id ?? '' };
}

/** One grey pixel stands for the photo. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function toCustomer({ divisionCode }: Job, index: number) {
  return {
    name: `演示用户${String(index + 1).padStart(2, '0')}`,
    phone: `1380000${String(4001 + index)}`,
    address: `示例路 ${index + 1} 号`,
    divisionCode,
  };
}

async function book({ shop }: Played, order: string): Promise<void> {
  if (shop === null) return;
  // Several may want the same slot at once; who comes too late takes the next one.
  for (let tries = 0; tries < 5; tries++) {
    const { items } = await shop.get<{ items: { startsAt: string }[] }>(`${order}/slots`);
    const [slot] = items;
    if (slot === undefined) throw new Error('seeding: a shop without a free slot');
    try {
      await shop.post(`${order}/schedule`, { startsAt: slot.startsAt });
      return;
    } catch (error) {
      if (!String(error).includes('service.slot_taken')) throw error;
    }
  }
}

/** The customer reads what it costs on the technician's device, and says yes. */
async function agreeOnPrice({ shop }: Played, order: string, { work, reportedAt }: Job): Promise<void> {
  const { component, cause, operation, parts, travel } = work;
  const quote = await shop?.post<{ hash: string }>(`${order}/quotes`, {
    component,
    cause,
    failedOn: toDay(reportedAt),
    operations: [operation],
    parts: parts.map(([number, quantity]) => ({ number, quantity })),
    travels: travel > 0,
  });
  await shop?.post(`${order}/quotes/answer`, { hash: quote?.hash, state: 'accepted' });
}

function toReport({ work, reportedAt, symptomCode }: Job, index: number) {
  const { component, causalPart, cause, operation, minutes, parts, travel } = work;
  return {
    component,
    causalPart,
    cause,
    failedOn: toDay(reportedAt),
    codes: { condition: '1', symptom: symptomCode, section: component, defect: 'B', repair: 'A' },
    operations: [{ code: operation, minutes }],
    parts: parts.map(([number, quantity]) => ({ number, quantity, coreTag: `CORE-${1001 + index}` })),
    travel: { amount: travel, currency: 'CNY' },
  };
}

/** In the order of time; what happens at one moment happens at once. What has not come yet is left out. */
export async function playScenes(stage: Stage, scenes: readonly Scene[], until: Date): Promise<void> {
  const byMoment = Map.groupBy(
    scenes.filter(({ at }) => at <= until).sort((a, b) => a.at.getTime() - b.at.getTime()),
    ({ at }) => at.getTime(),
  );
  for (const [moment, together] of byMoment) {
    await stage.moveTo(new Date(moment));
    await Promise.all(together.map(({ play }) => play()));
  }
}
