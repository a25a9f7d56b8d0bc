import type { CodeText, FindingParams, Language, RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';
import { Temporal } from 'temporal-polyfill/implementation';
import type {
  ClockName,
  ClockState,
  ManagementRole,
  PauseReason,
  PublishingCode,
  RankRule,
  ServiceCode,
  ServiceEvent,
  ServiceRule,
  TechnicalTier,
  WorkOrderState,
} from './words.ts';

type Translated = Readonly<Record<Language, string>>;

export const problems = {
  'service.tariff_missing': {
    status: 409,
    en: {
      title: 'No tariff published',
      detail: 'Nothing can be told to the customer: {missing} are not published for today.',
      mend: 'Ask the manufacturer to publish them; work that costs the customer something cannot be begun without.',
    },
    zh: {
      title: '没有已发布的收费标准',
      detail: '无法向用户报价：当日没有已发布的{missing}。',
      mend: '请厂家发布；在此之前不能进行向用户收费的维修。',
    },
  },
  'service.quote_unpriced': {
    status: 422,
    en: {
      title: 'No price for it',
      detail: '“{code}” cannot be priced: {because}.',
      mend: 'Use a code of the published customer tariff, or ask the manufacturer to add it.',
    },
    zh: {
      title: '无法报价',
      detail: '“{code}”无法计价：{because}。',
      mend: '请使用已发布收费标准中的代码，或请厂家补充。',
    },
  },
  'service.quote_changed': {
    status: 409,
    en: {
      title: 'This is not the offer that stands',
      detail: 'The quote was answered already, or another one has taken its place.',
      mend: 'Read the quotes of the order and answer the one that is offered.',
    },
    zh: {
      title: '并非当前报价',
      detail: '该报价已被答复，或已被新的报价取代。',
      mend: '请查看该工单的报价，并答复当前有效的一份。',
    },
  },
  'service.quote_missing': {
    status: 409,
    en: {
      title: 'The customer has not agreed',
      detail: 'By the charge matrix the customer pays for {things}, and no quote was agreed to.',
      mend: 'Send a quote and wait for the customer’s yes, on the private page or on your device.',
    },
    zh: {
      title: '用户尚未同意费用',
      detail: '按费用承担表，{things}由用户承担，但用户没有同意过任何报价。',
      mend: '请先发送报价，并等用户在专属页面或您的设备上同意。',
    },
  },
  'service.quote_exceeded': {
    status: 409,
    en: {
      title: 'More than the customer agreed to',
      detail: 'Quote {quote} does not cover, or told the customer a smaller share of: {codes}.',
      mend: 'Send another quote for the whole work and wait for the customer’s yes, or take it off the report.',
    },
    zh: {
      title: '超出用户同意的范围',
      detail: '第{quote}份报价未包含，或告知用户的承担比例较低：{codes}。',
      mend: '请就全部工作重新报价并取得用户同意，或从报告中删除。',
    },
  },
  'service.receipt_missing': {
    status: 409,
    en: {
      title: 'No receipt',
      detail: 'The customer was charged nothing for this order, so that nothing can be given back.',
      mend: 'Look whether it is the right order; its receipt is made with the signature.',
    },
    zh: {
      title: '没有收据',
      detail: '该工单未向用户收费，因此没有可退的款项。',
      mend: '请核对工单；收据在用户签字时生成。',
    },
  },
  'service.credit_exceeded': {
    status: 422,
    en: {
      title: 'More than the receipt has left',
      detail: 'Of line {line} there is {rest} left, in minor units.',
      mend: 'Read the receipts of the order and give back what is left, or less.',
    },
    zh: {
      title: '超出收据余额',
      detail: '收据第{line}行剩余{rest}（最小货币单位）。',
      mend: '请查看该工单的收据，退款不得超过余额。',
    },
  },
  'service.unit_unknown': {
    status: 422,
    en: {
      title: 'Unit not registered',
      detail: 'There is no unit “{unit}” in this network.',
      mend: 'Compare the serial with the label.',
    },
    zh: { title: '单机未登记', detail: '该服务网络中没有单机“{unit}”。', mend: '请与标签核对序列号。' },
  },
  'service.already_open': {
    status: 409,
    en: {
      title: 'Asked for already',
      detail: 'The request {number} for this unit and this kind of service is still open.',
      mend: 'Go on with that request.',
    },
    zh: {
      title: '已有服务请求',
      detail: '该单机的同类服务请求 {number} 尚未完成。',
      mend: '请在原服务请求中继续处理。',
    },
  },
  'service.level_unknown': {
    status: 422,
    en: {
      title: 'Unknown severity',
      detail: 'The SLA policy has no severity {severity}.',
      mend: 'Use one of {levels}, or leave it out.',
    },
    zh: {
      title: '未知故障级别',
      detail: 'SLA 政策中没有故障级别 {severity}。',
      mend: '可选级别：{levels}；也可以不填。',
    },
  },
  'service.reported_in_future': {
    status: 422,
    en: {
      title: 'Reported in the future',
      detail: '`reportedAt` is later than now.',
      mend: 'Send the instant of the first word, or leave it out.',
    },
    zh: { title: '报修时间晚于当前', detail: 'reportedAt 晚于当前时间。', mend: '请填写首次报修的时间，或不填。' },
  },
  'service.request_closed': {
    status: 409,
    en: {
      title: 'The request is over',
      detail: 'The request is {state}, so “{verb}” is not possible any more.',
      mend: 'For new trouble make a new request.',
    },
    zh: {
      title: '服务请求已结束',
      detail: '服务请求{state}，不能再执行“{verb}”。',
      mend: '如有新的故障，请新建服务请求。',
    },
  },
  'service.verb_forbidden': {
    status: 409,
    en: {
      title: 'Not at this point',
      detail: 'The order is {state}, so “{verb}” is not possible now.',
      mend: 'Read the order again and take the step that is next.',
    },
    zh: {
      title: '当前不能执行',
      detail: '工单{state}，现在不能执行“{verb}”。',
      mend: '请重新读取工单，按顺序执行下一步。',
    },
  },
  'service.offer_over': {
    status: 409,
    en: {
      title: 'The offer has run out',
      detail: 'The deadline for taking this order has passed; another shop is asked.',
      mend: 'Nothing to do here; the next offer comes to your inbox.',
    },
    zh: {
      title: '派单已过期',
      detail: '接单期限已过，工单将改派其他网点。',
      mend: '无需处理；新的派单会发到收件箱。',
    },
  },
  'service.member_unable': {
    status: 422,
    en: {
      title: 'This member cannot be asked',
      detail: 'The member is no active shop with an agreement in force today.',
      mend: 'Choose another shop, or bring its agreement into force first.',
    },
    zh: {
      title: '不能派给该网点',
      detail: '该成员不是在用的服务网点，或今天没有生效的协议。',
      mend: '请选择其他网点，或先使其协议生效。',
    },
  },
  'service.slot_taken': {
    status: 409,
    en: {
      title: 'Just taken',
      detail: 'The time {startsAt} is booked already.',
      mend: 'These are free: {alternatives}.',
    },
    zh: { title: '该时段已被预约', detail: '{startsAt} 已被预约。', mend: '可预约的时段：{alternatives}。' },
  },
  'service.no_such_slot': {
    status: 422,
    en: {
      title: 'No appointment at this time',
      detail: 'No slot of the shop starts at {startsAt} within the next fortnight.',
      mend: 'Take one of the slots that the order lists.',
    },
    zh: {
      title: '没有该时段',
      detail: '未来两周内，网点没有从 {startsAt} 开始的时段。',
      mend: '请从工单的可预约时段中选择。',
    },
  },
  'service.no_capacity': {
    status: 409,
    en: {
      title: 'No hours known',
      detail: 'The shop has not said when it works.',
      mend: 'Set the capacity of the shop first.',
    },
    zh: { title: '未设置服务时间', detail: '该网点尚未设置服务时间。', mend: '请先设置网点的服务能力。' },
  },
  'service.hours_refused': {
    status: 422,
    en: {
      title: 'These hours do not hold',
      detail: 'The week has faults; `errors` names each.',
      mend: 'Correct them and send the whole week again.',
    },
    zh: { title: '服务时间有误', detail: '每周时段有问题，errors 中逐条列出。', mend: '请更正后重新提交。' },
  },
} as const satisfies ProblemTexts;

export const texts = {
  'service.no_target': {
    en: {
      title: 'No target',
      detail:
        'The SLA policy has no row for {clock}, severity {severity}, customer tier {customerTier}, division {division}.',
      mend: 'The manufacturer publishes a policy with this row, or one that expressly promises nothing here.',
    },
    zh: {
      title: '没有适用的时限',
      detail:
        'SLA 政策中没有适用的行：时限“{clock}”，故障级别 {severity}，客户等级 {customerTier}，行政区划 {division}。',
      mend: '请厂家补充该行后重新发布；如不作承诺，也请明确写明。',
    },
  },
  'service.zone_unmatched': {
    en: {
      title: 'Address in no zone',
      detail:
        'The division {division} lies in no zone of the SLA policy, so there is no target for {clock}, severity {severity}, customer tier {customerTier}.',
      mend: 'Check the division of the address; if it is right, the manufacturer adds it to a zone.',
    },
    zh: {
      title: '地址不在任何区域内',
      detail:
        '行政区划 {division} 不属于 SLA 政策中的任何区域，因此没有适用的时限：时限“{clock}”，故障级别 {severity}，客户等级 {customerTier}。',
      mend: '请核对地址的行政区划；如无误，请厂家将其加入区域。',
    },
  },
  'service.time_zone_unknown': {
    en: {
      title: 'Unknown time zone',
      detail: '“{timeZone}” is no time zone of the IANA database.',
      mend: 'Use a name such as Asia/Shanghai.',
    },
    zh: {
      title: '未知时区',
      detail: '“{timeZone}”不是 IANA 数据库中的时区。',
      mend: '请使用 Asia/Shanghai 之类的名称。',
    },
  },
  'service.name_repeated': {
    en: {
      title: 'Name used twice',
      detail: 'The name “{name}” is used before in this list, or every policy has it already (24x7, 24x5).',
      mend: 'Give each entry a name of its own.',
    },
    zh: {
      title: '名称重复',
      detail: '名称“{name}”在列表中已经使用，或为系统自带名称（24x7、24x5）。',
      mend: '请为每一项使用不同的名称。',
    },
  },
  'service.hours_reversed': {
    en: {
      title: 'Hours without length',
      detail: 'The hours from {from} until {until} have no length.',
      mend: 'Close after opening; hours over midnight are two entries, until 24:00 and from 00:00 of the next day.',
    },
    zh: {
      title: '时段无效',
      detail: '时段 {from} 至 {until} 的长度不大于零。',
      mend: '结束时间须晚于开始时间；跨午夜的时段请分为两段：至 24:00，次日自 00:00 起。',
    },
  },
  'service.hours_overlap': {
    en: {
      title: 'Hours overlap',
      detail: 'The hours {first} and {second} of one day overlap (weekday {weekday}).',
      mend: 'Join them, or close the first before the second opens.',
    },
    zh: {
      title: '时段重叠',
      detail: '同一天的时段 {first} 与 {second} 重叠（星期：{weekday}）。',
      mend: '请合并，或让前一时段在后一时段开始前结束。',
    },
  },
  'service.calendar_never_open': {
    en: {
      title: 'Calendar never open',
      detail: 'The calendar “{calendar}” has no hours on any weekday, so that no clock could end.',
      mend: 'Add hours to a weekday.',
    },
    zh: {
      title: '日历没有工作时段',
      detail: '日历“{calendar}”在任何一天都没有工作时段，时限无法届满。',
      mend: '请至少为一天添加时段。',
    },
  },
  'service.day_repeated': {
    en: {
      title: 'Day named twice',
      detail: '{on} stands twice among the holidays and make-up days.',
      mend: 'Leave it once: a day is a holiday or worked, not both.',
    },
    zh: {
      title: '日期重复',
      detail: '{on} 在节假日和调休工作日中出现了两次。',
      mend: '请只保留一处：同一天要么放假，要么上班。',
    },
  },
  'service.calendar_unknown': {
    en: {
      title: 'Unknown calendar',
      detail: 'The policy has no calendar “{calendar}”.',
      mend: 'Name one of its calendars, 24x7 or 24x5.',
    },
    zh: {
      title: '未知日历',
      detail: '政策中没有日历“{calendar}”。',
      mend: '请使用政策中的日历，或 24x7、24x5。',
    },
  },
  'service.division_repeated': {
    en: {
      title: 'Division in two places',
      detail: 'The division {division} of zone “{zone}” stands in zone “{firstZone}” already.',
      mend: 'Leave it in one zone. A longer code is a part of it and may stand in another.',
    },
    zh: {
      title: '行政区划重复',
      detail: '区域“{zone}”中的行政区划 {division} 已列入区域“{firstZone}”。',
      mend: '请只保留在一个区域；更长的代码表示其下级，可以列入其他区域。',
    },
  },
  'service.severity_unknown': {
    en: {
      title: 'Unknown severity',
      detail: 'The policy has no severity {severity}.',
      mend: 'Add the level with its name, or correct the row.',
    },
    zh: {
      title: '未知故障级别',
      detail: '政策中没有故障级别 {severity}。',
      mend: '请添加该级别及其名称，或更正该行。',
    },
  },
  'service.zone_unknown': {
    en: {
      title: 'Unknown zone',
      detail: 'The policy has no zone “{zone}”.',
      mend: 'Add the zone with its divisions, or correct the row.',
    },
    zh: { title: '未知区域', detail: '政策中没有区域“{zone}”。', mend: '请添加该区域及其行政区划，或更正该行。' },
  },
  'service.tier_unknown': {
    en: {
      title: 'Unknown customer tier',
      detail: 'The policy has no customer tier “{customerTier}”.',
      mend: 'Add the tier, or correct the row.',
    },
    zh: {
      title: '未知客户等级',
      detail: '政策中没有客户等级“{customerTier}”。',
      mend: '请添加该等级，或更正该行。',
    },
  },
  'service.target_repeated': {
    en: {
      title: 'Two rows for one question',
      detail:
        'Rows {firstTarget} and {target} (counted from 0) both speak for {clock}, severity {severity}, zone {zone}, customer tier {customerTier}.',
      mend: 'Remove one of them.',
    },
    zh: {
      title: '两行对应同一情形',
      detail:
        '第 {firstTarget} 行与第 {target} 行（从 0 起计）同样适用于：时限“{clock}”，故障级别 {severity}，区域 {zone}，客户等级 {customerTier}。',
      mend: '请删除其中一行。',
    },
  },
  'service.target_missing': {
    en: {
      title: 'A row is missing',
      detail:
        'The policy promises {clock}, but has no row for severity {severity}, zone {zone}, customer tier {customerTier}.',
      mend: 'Add the row; if nothing is promised there, with the amount null.',
    },
    zh: {
      title: '缺少一行',
      detail: '政策承诺了“{clock}”，但缺少故障级别 {severity}、区域 {zone}、客户等级 {customerTier} 的行。',
      mend: '请补充该行；如不作承诺，请将 amount 设为 null。',
    },
  },
  'service.target_too_long': {
    en: {
      title: 'Longer than a year',
      detail: '{amount} {unit} are more than a year of the calendar “{calendar}” holds.',
      mend: 'Correct the amount or the calendar.',
    },
    zh: {
      title: '时限超过一年',
      detail: '{amount}（{unit}）超出了日历“{calendar}”一年的工作时间。',
      mend: '请更正数值或日历。',
    },
  },
  'service.start_ends_clock': {
    en: {
      title: 'Ends where it starts',
      detail: 'The clock {clock} would end with the event that starts it ({event}).',
      mend: 'Let it start from an earlier event.',
    },
    zh: {
      title: '起点即终点',
      detail: '时限“{clock}”的起算事件（{event}）同时会使其结束。',
      mend: '请选择更早的起算事件。',
    },
  },
  'service.never_paused': {
    en: {
      title: 'This clock never pauses',
      detail: 'The clock {clock} is the first word to the customer; no reason stops it.',
      mend: 'Leave `pausedBy` out of the row.',
    },
    zh: {
      title: '该时限不可暂停',
      detail: '时限“{clock}”是对客户的首次答复，任何原因都不能使其暂停。',
      mend: '请在该行中去掉 pausedBy。',
    },
  },
  'service.chain_unordered': {
    en: {
      title: 'Chain out of order',
      detail: 'Step {step} of the chain comes before the one that precedes it.',
      mend: 'Order the steps by `afterMinutes`.',
    },
    zh: {
      title: '上报顺序有误',
      detail: '第 {step} 步早于它前面的一步。',
      mend: '请按 afterMinutes 从小到大排列。',
    },
  },
} as const satisfies Readonly<Record<ServiceCode | PublishingCode, Readonly<Record<Language, CodeText>>>>;

export const ruleTexts = {
  'service.zone': {
    en: 'Zone of the address. Division: {division}; zone: {zone}.',
    zh: '地址所在区域。行政区划：{division}；区域：{zone}。',
  },
  'service.target': {
    en: 'The row that speaks. {clock}; severity: {severity}; zone: {zone}; customer tier: {customerTier}.',
    zh: '适用的行。{clock}；故障级别：{severity}；区域：{zone}；客户等级：{customerTier}。',
  },
  'service.clock_not_started': {
    en: 'Not started: waits for “{event}”.',
    zh: '尚未开始，等待“{event}”。',
  },
  'service.clock_started': {
    en: 'Started {startedAt} ({event}).',
    zh: '{startedAt} 开始（{event}）。',
  },
  'service.working_hours': {
    en: 'Start inside the hours of “{calendar}”: {inside}.',
    zh: '在“{calendar}”的时段内开始：{inside}。',
  },
  'service.clock_paused': {
    en: 'Paused {pausedAt} – {pausedUntil} ({reason}).',
    zh: '{pausedAt} 至 {pausedUntil} 暂停（{reason}）。',
  },
  'service.clock_due': {
    en: 'Due {dueAt}: {amount} {unit}, counted by “{calendar}”.',
    zh: '{dueAt} 到期：{amount}{unit}，按“{calendar}”计算。',
  },
  'service.clock_due_open': {
    en: 'Due when {amount} {unit} have run, counted by “{calendar}”; a pause lasts.',
    zh: '时限为 {amount}{unit}，按“{calendar}”计算；目前暂停中，到期时间待定。',
  },
  'service.clock_running': {
    en: 'Running at {at}; due {dueAt}.',
    zh: '截至 {at} 仍在计时，{dueAt} 到期。',
  },
  'service.clock_met': {
    en: 'Met {endedAt} ({event}).',
    zh: '{endedAt} 达成（{event}）。',
  },
  'service.clock_late': {
    en: 'Late: {endedAt} ({event}), due {dueAt}.',
    zh: '已超时：{endedAt}（{event}），应于 {dueAt} 前完成。',
  },
  'service.clock_overdue': {
    en: 'Overdue at {at}; was due {dueAt}.',
    zh: '截至 {at} 已超时，应于 {dueAt} 前完成。',
  },
  'service.clock_stopped': {
    en: 'Stopped {endedAt} ({event}): nothing left to do.',
    zh: '{endedAt} 终止（{event}），无需继续。',
  },
  'service.rank_territory': {
    en: 'Territory {division}; exclusive: {exclusive}. Points: {points}.',
    zh: '服务区域 {division}；独家：{exclusive}。得分：{points}。',
  },
  'service.rank_grade': { en: 'Grade {grade}. Points: {points}.', zh: '等级 {grade}。得分：{points}。' },
  'service.rank_load': {
    en: 'Orders in hand: {orders}. Points: {points}.',
    zh: '在手工单：{orders}。得分：{points}。',
  },
  'service.rank_continuity': {
    en: 'Repaired this unit before: {known}. Points: {points}.',
    zh: '曾维修过该单机：{known}。得分：{points}。',
  },
} as const satisfies RuleTexts & Readonly<Record<ServiceRule | RankRule, Translated>>;

const clock: Readonly<Record<ClockName, Translated>> = {
  respond: { en: 'response', zh: '响应' },
  escalate_if_unsolved: { en: 'escalation if unsolved', zh: '未解决则升级' },
  on_site: { en: 'on site', zh: '到场' },
  restore: { en: 'restored', zh: '恢复使用' },
  resolve: { en: 'solved', zh: '彻底解决' },
  report_to_manufacturer: { en: 'report to the manufacturer', zh: '报告厂家' },
  acknowledge: { en: 'complaint acknowledged', zh: '投诉受理' },
  complaint_reply: { en: 'complaint answered', zh: '投诉答复' },
};

const state: Readonly<Record<ClockState, Translated>> = {
  not_started: { en: 'not started', zh: '未开始' },
  running: { en: 'running', zh: '计时中' },
  paused: { en: 'paused', zh: '已暂停' },
  met: { en: 'met', zh: '已达成' },
  breached: { en: 'breached', zh: '已超时' },
  stopped: { en: 'stopped', zh: '已终止' },
};

const event: Readonly<Record<ServiceEvent, Translated>> = {
  reported: { en: 'reported', zh: '报修' },
  confirmed: { en: 'confirmed', zh: '确认' },
  first_contact: { en: 'first contact', zh: '首次联系' },
  arrived: { en: 'arrived', zh: '到达现场' },
  received: { en: 'received', zh: '收到' },
  acknowledged: { en: 'acknowledged', zh: '已受理' },
  escalated: { en: 'escalated', zh: '已升级' },
  reported_to_manufacturer: { en: 'reported to the manufacturer', zh: '已报告厂家' },
  restored: { en: 'restored', zh: '恢复使用' },
  solved: { en: 'solved', zh: '解决' },
  replied: { en: 'answered', zh: '已答复' },
  cancelled: { en: 'cancelled', zh: '取消' },
};

const reason: Readonly<Record<PauseReason, Translated>> = {
  waiting_for_customer: { en: 'waiting for customer', zh: '等待客户' },
  waiting_for_site: { en: 'waiting for site', zh: '等待现场条件' },
  waiting_for_parts: { en: 'waiting for parts', zh: '等待配件' },
  waiting_for_vendor: { en: 'waiting for vendor', zh: '等待供应商' },
  force_majeure: { en: 'force majeure', zh: '不可抗力' },
};

const role: Readonly<Record<ManagementRole, Translated>> = {
  partner_lead: { en: 'partner lead', zh: '网点负责人' },
  manufacturer_desk: { en: 'manufacturer desk', zh: '厂家服务台' },
  manager: { en: 'manager', zh: '经理' },
};

const technicalTier: Readonly<Record<TechnicalTier, Translated>> = {
  site: { en: 'site', zh: '现场' },
  service_centre: { en: 'service centre', zh: '服务中心' },
  development: { en: 'development', zh: '研发' },
  vendor: { en: 'vendor', zh: '供应商' },
};

const orderState: Readonly<Record<WorkOrderState, Translated>> = {
  offered: { en: 'offered', zh: '待接单' },
  accepted: { en: 'accepted', zh: '已接单' },
  scheduled: { en: 'scheduled', zh: '已预约' },
  on_the_way: { en: 'on the way', zh: '在途' },
  on_site: { en: 'on site', zh: '已到场' },
  waiting_parts: { en: 'waiting for parts', zh: '等待配件' },
  waiting_customer: { en: 'waiting for the customer', zh: '等待客户' },
  taken_in: { en: 'taken in', zh: '已收件' },
  repaired: { en: 'repaired', zh: '已修复' },
  signed: { en: 'signed', zh: '已签字' },
  closed: { en: 'closed', zh: '已关闭' },
  declined: { en: 'declined', zh: '已拒单' },
  expired: { en: 'expired', zh: '已过期' },
  cancelled: { en: 'cancelled', zh: '已取消' },
  not_repairable: { en: 'not repairable', zh: '无法修复' },
};

/** What was tried, in the sentence of a refusal. */
const verbs = {
  accept: { en: 'accept', zh: '接单' },
  decline: { en: 'decline', zh: '拒单' },
  schedule: { en: 'schedule', zh: '预约' },
  depart: { en: 'depart', zh: '出发' },
  check_in: { en: 'check in', zh: '到场签到' },
  wait_for_parts: { en: 'wait for parts', zh: '等待配件' },
  wait_for_customer: { en: 'wait for the customer', zh: '等待客户' },
  resume: { en: 'resume', zh: '继续' },
  report: { en: 'report', zh: '填写维修报告' },
  complete: { en: 'complete', zh: '完工' },
  sign: { en: 'sign', zh: '签字' },
  close: { en: 'close', zh: '关闭' },
  cancel: { en: 'cancel', zh: '取消' },
  dispatch: { en: 'dispatch', zh: '派单' },
  'first-contact': { en: 'first contact', zh: '首次联系' },
  done: { en: 'done', zh: '已完成' },
} as const;

/** Words that other capabilities have too mean the same there, or stand in words that fit both. */
const { declined: _sameAsMembership, ...ownStates } = orderState;
const orderStates = { ...ownStates, offered: { en: 'offered', zh: '待确认' } } as const;

/** How a screen shows the words of this capability, by the name of the parameter that carries them. */
export const wordTexts = {
  clock,
  state,
  event,
  reason,
  role,
  technicalTier,
  unit: { minutes: { en: 'min', zh: '分钟' }, working_days: { en: 'working days', zh: '个工作日' } },
  pausedUntil: { none: { en: 'now', zh: '现在' } },
  division: { none: { en: 'unknown', zh: '未知' } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Translated>>>>;

/** Those that stand in the sentence of a refusal, by themselves. */
export const words = {
  ...verbs,
  ...clock,
  ...event,
  ...orderStates,
  ...wordTexts.unit,
  any: { en: 'any', zh: '任意' },
  'sla-policies': { en: 'SLA policy', zh: 'SLA 政策' },
} as const;

const plainWords: Readonly<Record<string, Translated>> = {
  none: { en: 'none', zh: '无' },
  any: words.any,
  true: { en: 'yes', zh: '是' },
  false: { en: 'no', zh: '否' },
};

/** The parameters of a finding or a step as a person reads them, instants by the clock on the wall of the network. */
export function toWords(params: FindingParams, language: Language, timeZone: string): FindingParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : toWord(name, String(value ?? 'none'), language, timeZone),
    ]),
  );
}

function toWord(name: string, value: string, language: Language, timeZone: string): string {
  if (isInstantName(name) && value !== 'none') return toWallClock(value, timeZone);
  // safe: only widens, so that a name that is not in the table can be asked for
  const known = (wordTexts as Readonly<Record<string, Readonly<Record<string, Translated>>>>)[name];
  return known?.[value]?.[language] ?? plainWords[value]?.[language] ?? value;
}

/** Instants end in `At`, exclusive ends in `Until`. */
function isInstantName(name: string): boolean {
  return name === 'at' || name.endsWith('At') || name.endsWith('Until');
}

/** `2026-03-09 16:40`; seconds only where there are any, so that what is a second late does not look in time. */
function toWallClock(instant: string, timeZone: string): string {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return wall.toString({ smallestUnit: wall.second === 0 ? 'minute' : 'second' }).replace('T', ' ');
}
