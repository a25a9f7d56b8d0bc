import type { Language } from '@aftercare/kernel';
import type { ChargedThing, ClockName, ClockState, WorkReport } from '@aftercare/service';
import type { StoryStep } from './rules/tell-story.ts';

/** The promises that are made to the customer; the others are between those who work on it. */
export const PROMISES = ['respond', 'on_site', 'restore', 'resolve'] as const satisfies readonly ClockName[];
type PromiseName = (typeof PROMISES)[number];

export interface TrackingTexts {
  readonly title: string;
  readonly request: string;
  readonly keep: string;
  readonly done: Readonly<Record<StoryStep, string>>;
  readonly current: Readonly<Record<Exclude<StoryStep, 'received' | 'cancelled'>, string>>;
  readonly ahead: TrackingTexts['current'];
  readonly asked: (shop: string) => string;
  readonly nobody: string;
  readonly takenBy: (shop: string) => string;
  readonly onTheWay: string;
  readonly comesAt: string;
  readonly waits: Readonly<Record<'waiting_parts' | 'waiting_customer', string>>;
  readonly atWork: string;
  readonly pleaseChoose: string;
  readonly theyCall: (shop: string) => string;
  readonly pleaseSign: string;
  readonly cancelled: string;
  readonly appointment: {
    readonly choose: string;
    readonly change: string;
    readonly more: string;
    readonly submit: string;
    readonly move: string;
  };
  readonly promises: string;
  readonly promise: Readonly<Record<PromiseName, string>>;
  readonly stands: Readonly<Record<Exclude<ClockState, 'not_started' | 'stopped'>, string>>;
  readonly by: (time: string) => string;
  readonly onTime: (time: string) => string;
  readonly late: (time: string) => string;
  readonly lateDone: (due: string, ended: string) => string;
  readonly paused: (reason: string) => string;
  readonly report: {
    readonly title: string;
    readonly order: string;
    readonly product: string;
    readonly shop: string;
    readonly complaint: string;
    readonly part: string;
    readonly cause: string;
    readonly causes: Readonly<Record<WorkReport['cause'], string>>;
    readonly work: string;
    readonly minutes: (minutes: number) => string;
    readonly parts: string;
    readonly noParts: string;
    readonly note: string;
    readonly pays: string;
    readonly charges: {
      readonly nothing: string;
      readonly yours: (things: string) => string;
      readonly free: (things: string) => string;
      readonly open: (things: string) => string;
      readonly things: Readonly<Record<ChargedThing, string>>;
      readonly separator: string;
    };
    readonly repaired: string;
    readonly signature: string;
    readonly signedBy: (name: string, time: string) => string;
    readonly print: string;
  };
  readonly sign: {
    readonly title: string;
    readonly name: string;
    readonly agreed: string;
    readonly submit: string;
  };
  readonly yours: string;
  readonly address: string;
  readonly photos: (count: number) => string;
  readonly secret: string;
}

const en: TrackingTexts = {
  title: 'Your service request',
  request: 'Request',
  keep: 'Keep this link: it is the only way back to this page.',
  done: {
    received: 'Request received',
    taken: 'Shop has taken it',
    appointment: 'Appointment',
    arrived: 'Technician arrived',
    repaired: 'Repaired',
    signed: 'Signed off',
    cancelled: 'Cancelled',
  },
  current: {
    taken: 'Finding a shop',
    appointment: 'Choosing a time',
    arrived: 'Visit',
    repaired: 'Repair',
    signed: 'Your signature',
  },
  ahead: {
    taken: 'Shop takes it',
    appointment: 'Appointment',
    arrived: 'Visit',
    repaired: 'Repair',
    signed: 'Your signature',
  },
  asked: (shop) => `${shop} has been asked and answers shortly.`,
  nobody: 'The manufacturer’s service desk looks for a shop for you.',
  takenBy: (shop) => `by ${shop}`,
  onTheWay: 'The technician is on the way.',
  comesAt: 'The technician comes at the time above.',
  waits: { waiting_parts: 'Waiting for a part.', waiting_customer: 'Waiting for your answer.' },
  atWork: 'The technician is at work.',
  pleaseChoose: 'Choose a time below.',
  theyCall: (shop) => `${shop} calls you to agree on a time.`,
  pleaseSign: 'Read the report below, then sign.',
  cancelled: 'This request was cancelled. If there is still trouble, scan the code on the product again.',
  appointment: {
    choose: 'When may we come?',
    change: 'Another time suits you better?',
    more: 'More times',
    submit: 'Book this time',
    move: 'Move the appointment',
  },
  promises: 'What was promised',
  promise: { respond: 'First call', on_site: 'Technician there', restore: 'Working again', resolve: 'Repaired' },
  stands: { running: 'running', paused: 'paused', met: 'kept', breached: 'late' },
  by: (time) => `By ${time} at the latest.`,
  onTime: (time) => `Done in time, ${time}.`,
  late: (time) => `Was promised by ${time}. We are late; the manufacturer has been told.`,
  lateDone: (due, ended) => `Promised by ${due}, done late, ${ended}.`,
  paused: (reason) => `The time stands still: ${reason}.`,
  report: {
    title: 'Service report',
    order: 'Work order',
    product: 'Product',
    shop: 'Shop',
    complaint: 'Complaint',
    part: 'Where',
    cause: 'Cause',
    causes: { quality: 'fault of the product', user: 'use or handling', force_majeure: 'force majeure' },
    work: 'Work done',
    minutes: (minutes) => `${minutes} min`,
    parts: 'Parts fitted',
    noParts: 'none',
    note: 'Note',
    pays: 'Who pays',
    charges: {
      nothing: 'Nothing to pay for you.',
      yours: (things) => `You pay for: ${things}.`,
      free: (things) => `Free for you: ${things}.`,
      open: (things) => `Only with a price that you agreed to beforehand: ${things}.`,
      things: { labour: 'labour', parts: 'parts', travel: 'the way' },
      separator: ', ',
    },
    repaired: 'Repaired on',
    signature: 'Signature',
    signedBy: (name, time) => `${name}, ${time}`,
    print: 'To keep it, print this page or save it as PDF with your browser.',
  },
  sign: {
    title: 'Sign off',
    name: 'Your name',
    agreed: 'The work is done as the report says.',
    submit: 'Sign',
  },
  yours: 'What you told us',
  address: 'Address',
  photos: (count) => `Photos: ${count}`,
  secret: 'Only who has this link can see this page.',
};

const zh: TrackingTexts = {
  title: '您的服务请求',
  request: '请求编号',
  keep: '请保存本页链接，这是返回本页的唯一途径。',
  done: {
    received: '已收到请求',
    taken: '网点已接单',
    appointment: '预约上门',
    arrived: '师傅已到场',
    repaired: '已修好',
    signed: '已签字确认',
    cancelled: '已取消',
  },
  current: {
    taken: '正在安排网点',
    appointment: '约定时间',
    arrived: '上门',
    repaired: '维修',
    signed: '等您签字确认',
  },
  ahead: {
    taken: '网点接单',
    appointment: '预约时间',
    arrived: '师傅上门',
    repaired: '维修',
    signed: '签字确认',
  },
  asked: (shop) => `已通知${shop}，很快会有答复。`,
  nobody: '厂家服务台正在为您安排网点。',
  takenBy: (shop) => shop,
  onTheWay: '师傅已出发。',
  comesAt: '师傅将按以上时间上门。',
  waits: { waiting_parts: '正在等待配件。', waiting_customer: '正在等待您的答复。' },
  atWork: '师傅正在维修。',
  pleaseChoose: '请在下方选择上门时间。',
  theyCall: (shop) => `${shop}会打电话与您约定时间。`,
  pleaseSign: '请阅读下方的服务报告，然后签字。',
  cancelled: '该请求已取消。如仍有故障，请重新扫描产品上的二维码。',
  appointment: {
    choose: '何时方便上门？',
    change: '想换个时间？',
    more: '更多时段',
    submit: '预约该时段',
    move: '更改预约',
  },
  promises: '服务承诺',
  promise: { respond: '首次联系', on_site: '师傅到场', restore: '恢复使用', resolve: '修好' },
  stands: { running: '进行中', paused: '已暂停', met: '已兑现', breached: '已超时' },
  by: (time) => `最晚 ${time}。`,
  onTime: (time) => `已按时完成：${time}。`,
  late: (time) => `承诺时间为 ${time}，已超时，厂家已得知。`,
  lateDone: (due, ended) => `承诺时间为 ${due}，实际完成于 ${ended}。`,
  paused: (reason) => `暂停计时：${reason}。`,
  report: {
    title: '服务报告',
    order: '工单编号',
    product: '产品',
    shop: '服务网点',
    complaint: '故障描述',
    part: '故障部位',
    cause: '故障原因',
    causes: { quality: '产品质量', user: '使用或保管不当', force_majeure: '不可抗力' },
    work: '维修内容',
    minutes: (minutes) => `${minutes} 分钟`,
    parts: '更换配件',
    noParts: '无',
    note: '备注',
    pays: '费用承担',
    charges: {
      nothing: '您无需付费。',
      yours: (things) => `由您付费：${things}。`,
      free: (things) => `对您免费：${things}。`,
      open: (things) => `须经您事先同意报价才收费：${things}。`,
      things: { labour: '工时费', parts: '配件费', travel: '上门费' },
      separator: '、',
    },
    repaired: '修好日期',
    signature: '签字',
    signedBy: (name, time) => `${name}，${time}`,
    print: '需要留存时，可用浏览器打印本页或存为 PDF。',
  },
  sign: {
    title: '签字确认',
    name: '您的姓名',
    agreed: '维修已按报告所述完成。',
    submit: '签字',
  },
  yours: '您填写的信息',
  address: '地址',
  photos: (count) => `照片：${count} 张`,
  secret: '只有持有本链接的人才能看到本页。',
};

/** What stands on the private page of a request. */
export const trackingTexts: Readonly<Record<Language, TrackingTexts>> = { en, zh };
