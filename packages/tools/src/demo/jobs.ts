/** Forty jobs, from the customer's first word to where they stand today. Names and numbers are plainly made up. */
import { daysBefore, inMonth, minutesAfter } from './calendar.ts';

export type ShopName = 'lixia' | 'huaxing' | 'kuiwen';

/** How far a job has come; each has been through all that stand before it. */
export const STAGES = ['offered', 'accepted', 'booked', 'on_site', 'repaired', 'signed', 'claimed'] as const;
type Stage = (typeof STAGES)[number];

export interface Job {
  readonly shop: ShopName | null;
  readonly divisionCode: string;
  readonly symptomCode: string;
  readonly symptomText: string;
  readonly reportedAt: Date;
  readonly stage: Stage;
  /** How it ends beside the way: waits, was called off, or what people said of its claim. */
  readonly then?: 'waits_for_parts' | 'waits_for_customer' | 'cancelled' | 'approved_by_two';
  readonly work: Work;
}

interface Work {
  readonly component: string;
  readonly causalPart: string;
  readonly cause: 'quality' | 'user';
  readonly operation: string;
  readonly minutes: number;
  readonly parts: readonly (readonly [number: string, quantity: number])[];
  readonly travel: number;
}

const SYMPTOMS: Readonly<Record<string, readonly string[]>> = {
  no_hot_water: ['水不热，昨晚开始', 'No hot water since last night', '早上没有热水'],
  tank_leaks: ['水箱漏水，地上有水', 'Tank leaks, water on the floor'],
  tube_cracked: ['冰雹后集热管破裂', 'A tube cracked after the hail'],
  valve_drips: ['阀门滴水', 'Valve drips all day'],
  controller_dark: ['控制器不亮', 'Controller stays dark'],
};

const valve: Work = {
  component: 'pipes',
  causalPart: 'VLV-012',
  cause: 'quality',
  operation: 'replace-valve',
  minutes: 30,
  parts: [['VLV-012', 1]],
  travel: 4000,
};
const tube: Work = {
  component: 'tubes',
  causalPart: 'TUB-058',
  cause: 'quality',
  operation: 'replace-tube',
  minutes: 45,
  parts: [['TUB-058', 2]],
  travel: 4000,
};
const controller: Work = {
  component: 'electrics',
  causalPart: 'CTL-016',
  cause: 'quality',
  operation: 'replace-controller',
  minutes: 30,
  parts: [['CTL-016', 1]],
  travel: 3000,
};
const tank: Work = {
  component: 'tank',
  causalPart: 'TNK-200',
  cause: 'quality',
  operation: 'replace-tank',
  minutes: 95,
  parts: [['TNK-200', 1]],
  travel: 4000,
};
const tankAndTubes: Work = {
  ...tank,
  minutes: 100,
  parts: [
    ['TNK-200', 2],
    ['TUB-058', 2],
  ],
};
/** Longer than the standard time allows: one line is reduced. */
const slow = (work: Work): Work => ({ ...work, minutes: work.minutes * 3 });
/** The user did it: in warranty, but not the manufacturer's to pay. */
const misused = (work: Work): Work => ({ ...work, cause: 'user' });
/** A part and an operation that no rate card knows: the shop has to say more. */
const unknownPart = (work: Work): Work => ({
  ...work,
  operation: 'adjust-sensor',
  parts: [['SNS-777', 1]],
  travel: 0,
});

const PLACES: Readonly<Record<ShopName, string>> = { lixia: '370102', huaxing: '370303', kuiwen: '370705' };
const SYMPTOM_OF: Readonly<Record<string, string>> = {
  pipes: 'valve_drips',
  tubes: 'tube_cracked',
  electrics: 'controller_dark',
  tank: 'tank_leaks',
};

export function listJobs(now: Date): readonly Job[] {
  let count = 0;
  const job = (shop: ShopName, reportedAt: Date, stage: Stage, work: Work, then?: Job['then']): Job => {
    count += 1;
    const symptomCode = count % 5 === 0 ? 'no_hot_water' : (SYMPTOM_OF[work.component] ?? 'no_hot_water');
    const texts = SYMPTOMS[symptomCode] ?? [''];
    const base = { shop, divisionCode: PLACES[shop], symptomCode, reportedAt, stage, work };
    const symptomText = texts[count % texts.length] ?? '';
    return then === undefined ? { ...base, symptomText } : { ...base, symptomText, then };
  };
  const unserved = (minutesAgo: number, symptomText: string): Job => ({
    shop: null,
    divisionCode: '370602',
    symptomCode: 'no_hot_water',
    symptomText,
    reportedAt: minutesAfter(now, -minutesAgo),
    stage: 'offered',
    work: valve,
  });
  const [early, late] = [inMonth(now, 2, 12, 9), inMonth(now, 2, 20, 14)];
  const [first, second] = [inMonth(now, 1, 6, 9), inMonth(now, 1, 19, 10)];
  const [sixDays, fourDays, twoDays] = [daysBefore(now, 6, 9), daysBefore(now, 4, 13), daysBefore(now, 2, 9)];
  const yesterday = daysBefore(now, 1, 10);
  const ago = (minutes: number) => minutesAfter(now, -minutes);
  return [
    // two months ago: settled and paid
    job('lixia', early, 'claimed', valve),
    job('lixia', early, 'claimed', tube),
    job('lixia', early, 'claimed', controller),
    job('lixia', late, 'claimed', slow(tube)),
    job('lixia', late, 'claimed', valve),
    // last month: in a statement
    job('huaxing', first, 'claimed', tube),
    job('huaxing', first, 'claimed', controller),
    job('huaxing', first, 'claimed', slow(valve)),
    job('huaxing', second, 'claimed', tankAndTubes, 'approved_by_two'),
    job('huaxing', second, 'claimed', misused(tube)),
    job('huaxing', second, 'claimed', valve),
    // these days: decided, asked back, waiting for people
    job('lixia', sixDays, 'claimed', valve),
    job('huaxing', sixDays, 'claimed', tube),
    job('kuiwen', sixDays, 'claimed', slow(controller)),
    job('kuiwen', sixDays, 'claimed', misused(valve)),
    job('lixia', sixDays, 'claimed', unknownPart(controller)),
    job('lixia', fourDays, 'claimed', controller),
    job('huaxing', fourDays, 'claimed', valve),
    job('kuiwen', fourDays, 'claimed', slow(tube)),
    job('lixia', fourDays, 'claimed', tank),
    job('kuiwen', fourDays, 'claimed', unknownPart(tube)),
    job('lixia', twoDays, 'claimed', tube),
    job('huaxing', twoDays, 'claimed', tankAndTubes),
    job('kuiwen', twoDays, 'claimed', tank),
    job('lixia', twoDays, 'claimed', slow(valve)),
    // under way
    job('lixia', yesterday, 'signed', valve),
    job('lixia', yesterday, 'on_site', controller, 'waits_for_parts'),
    job('huaxing', yesterday, 'on_site', tank, 'waits_for_parts'),
    job('kuiwen', yesterday, 'accepted', tube, 'waits_for_customer'),
    job('kuiwen', yesterday, 'offered', valve, 'cancelled'),
    job('lixia', ago(95), 'booked', tube),
    job('huaxing', ago(95), 'booked', controller),
    job('kuiwen', ago(95), 'booked', valve),
    job('lixia', ago(70), 'on_site', tank),
    job('huaxing', ago(22), 'accepted', tube),
    job('lixia', ago(14), 'offered', valve),
    job('kuiwen', ago(9), 'offered', controller),
    job('huaxing', ago(5), 'offered', tube),
    unserved(25, '水压很低'),
    unserved(8, 'No hot water, guests tonight'),
  ];
}

/** Minutes after the first word at which each step is taken. */
export const PACE = {
  accept: 3,
  contact: 6,
  book: 8,
  depart: 30,
  arrive: 38,
  work: 130,
  sign: 135,
  claim: 150,
  review: 300,
} as const;
