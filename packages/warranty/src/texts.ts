import type { CodeText, FindingParams, Language, RuleTexts } from '@aftercare/kernel';
import type { CorrectionFault } from './rules/check-corrections.ts';
import type { BelowPack } from './rules/find-below-pack.ts';
import type { CourseBelowPack } from './rules/find-course-below-pack.ts';
import type { PackId } from './words/statutory.ts';
import {
  type Cause,
  type CostName,
  type Coverage,
  type EvidenceKind,
  type ExclusionCode,
  type Payer,
  type PriceBasis,
  type PublishingCode,
  type ServiceMode,
  type StartEvent,
  type UsageUnit,
  type Waiver,
  type WarrantyCode,
  type WarrantyRule,
  WHOLE_UNIT,
} from './words.ts';

type Translated = Readonly<Record<Language, string>>;

export const texts = {
  'warranty.term_over': {
    en: {
      title: 'Warranty term over',
      detail:
        'The term for {component} began on {startsOn} ({startedBy}) and ended on {lastDay}; the question is for {on}.',
      mend: 'If the start is wrong, send the document that proves an earlier entry of the list (invoice, acceptance record). Otherwise the work is charged.',
    },
    zh: {
      title: '保修期已过',
      detail: '{component}的保修期自{startsOn}（{startedBy}）起，至{lastDay}止；查询日期为{on}。',
      mend: '如起算日有误，请提交能证明起算事件的凭证（发票、验收单）；否则按收费维修处理。',
    },
  },
  'warranty.not_started': {
    en: {
      title: 'Warranty not begun',
      detail: 'The term for {component} begins on {startsOn} ({startedBy}); the question is for {on}.',
      mend: 'Check the day of the failure and the day of the {startedBy}.',
    },
    zh: {
      title: '保修期尚未开始',
      detail: '{component}的保修期自{startsOn}（{startedBy}）起算；查询日期为{on}。',
      mend: '请核对故障日期与{startedBy}日期。',
    },
  },
  'warranty.start_unknown': {
    en: {
      title: 'Start of the warranty unknown',
      detail:
        'No sale and no event that starts the term for {component} is known on {on} (looked for: {lookedFor}; trade term until: {tradeLastDay}).',
      mend: 'Register the purchase, or send the invoice or the acceptance record.',
    },
    zh: {
      title: '保修起算日不明',
      detail:
        '截至{on}，没有{component}的销售记录，也没有可作为起算依据的事件（依次查找：{lookedFor}；渠道保修期至：{tradeLastDay}）。',
      mend: '请登记购买信息，或提交发票、验收单。',
    },
  },
  'warranty.trade_term_over': {
    en: {
      title: 'Trade term over',
      detail: 'The manufacturer’s term towards the member ended on {lastDay}.',
      mend: 'If the day of delivery is wrong, ask the manufacturer to correct it with the delivery note.',
    },
    zh: {
      title: '渠道保修期已过',
      detail: '厂家对网络成员的渠道保修期已于{lastDay}届满。',
      mend: '如交货日期有误，请凭送货单请厂家更正。',
    },
  },
  'warranty.benefit_used_up': {
    en: {
      title: 'Visits used up',
      detail: '{component}: {used} of {visits} visits are used (counted per {per}).',
      mend: 'A further visit is charged; the customer sees the tariff and agrees first.',
    },
    zh: {
      title: '服务次数已用完',
      detail: '{component}：共{visits}次，已用{used}次（按{per}计）。',
      mend: '再次上门需收费，请先向用户出示收费标准并取得同意。',
    },
  },
  'warranty.usage_over': {
    en: {
      title: 'Usage limit passed',
      detail: 'The reading of {readOn} is {reading} {unit}; {component} is covered up to {maximum} {unit}.',
      mend: 'If the reading was typed wrongly, have it corrected with a photo of the meter.',
    },
    zh: {
      title: '已超过使用限度',
      detail: '{readOn}的读数为{reading}{unit}，{component}的保修限度为{maximum}{unit}。',
      mend: '如读数录入有误，请凭仪表照片申请更正。',
    },
  },
  'warranty.no_term': {
    en: {
      title: 'No term for this component',
      detail: 'The warranty terms promise nothing for {component} (failure mode: {failureMode}).',
      mend: 'Check the component and the failure mode; a promise for the whole unit would answer for all components.',
    },
    zh: {
      title: '没有适用的保修条款',
      detail: '保修条款未涵盖{component}（故障模式：{failureMode}）。',
      mend: '请核对部件和故障模式；针对整机的条款适用于所有部件。',
    },
  },
  'warranty.no_charge_row': {
    en: {
      title: 'No row says who pays',
      detail: 'The charge matrix has no row for coverage {coverage}, cause {cause}, cost {cost}.',
      mend: 'The manufacturer publishes a matrix without this hole.',
    },
    zh: {
      title: '未规定由谁承担费用',
      detail: '费用承担表中没有适用于“{coverage}／{cause}／{cost}”的行。',
      mend: '请厂家补全后重新发布费用承担表。',
    },
  },
  'warranty.repairs_not_enough': {
    en: {
      title: 'Repair first',
      detail:
        '{counted} of {made} repairs count; an exchange needs {needed} signed repairs of a performance fault within the term.',
      mend: 'Repair once more, or have the earlier orders signed if they were left unsigned.',
    },
    zh: {
      title: '应先维修',
      detail: '{made}次维修中有{counted}次计入；换货需在保修期内就性能故障有{needed}次经签字的维修。',
      mend: '请再次维修；如此前的工单漏签，请补签。',
    },
  },
  'warranty.excluded': {
    en: {
      title: 'Excluded from the warranty',
      detail:
        'The terms exclude this for {component}: {exclusion}. Asked for as evidence: {evidence}; may be waived by: {waivedBy}.',
      mend: 'If it was found by mistake, correct the finding; otherwise ask the manufacturer for a waiver, with the evidence.',
    },
    zh: {
      title: '属于保修除外情形',
      detail: '条款对{component}规定了除外情形：{exclusion}。需提供的证据：{evidence}；可豁免者：{waivedBy}。',
      mend: '如系误判，请更正检查结果；否则请附证据向厂家申请豁免。',
    },
  },
  'warranty.extended': {
    en: {
      title: 'Longer than the terms',
      detail: 'The manufacturer has given {component} a longer term ({scope}): until {lastDay}.',
      mend: 'Nothing has to be done.',
    },
    zh: {
      title: '已延长保修',
      detail: '厂家已为{component}延长保修（{scope}）：至{lastDay}。',
      mend: '无需处理。',
    },
  },
  'warranty.given_back': {
    en: {
      title: 'Given back',
      detail: 'The unit was refunded or exchanged on {givenBackOn}; nothing is promised for it from that day on.',
      mend: 'If the buyer has another unit, ask for that one.',
    },
    zh: {
      title: '已退换',
      detail: '该机已于{givenBackOn}退货或换货，自该日起不再享有保修。',
      mend: '如用户持有换得的新机，请查询新机。',
    },
  },
  'warranty.agreed_right_unclear': {
    en: {
      title: 'Length of a right unclear',
      detail: 'A right that the terms give has months or days, and exactly one of them.',
      mend: 'Name one of the two.',
    },
    zh: {
      title: '权利期限不明确',
      detail: '条款给予的权利应按月或按天规定期限，且只填一项。',
      mend: '请只填写其中一项。',
    },
  },
  'warranty.course_below_pack': {
    en: {
      title: 'The term runs otherwise than the law says',
      detail: 'Rule {rule} of the pack {pack} is not kept: {because}.',
      mend: 'Change the terms so that they give at least this, or choose the pack that these goods come under.',
    },
    zh: {
      title: '保修期的计算不符合法定规则',
      detail: '未满足法规包{pack}的规则{rule}：{because}。',
      mend: '请修改条款，使其不低于该规则，或选择这些商品所适用的法规包。',
    },
  },
  'warranty.correction_refused': {
    en: {
      title: 'A correction that makes no pack',
      detail: 'The correction of rule {rule} cannot stand: {because}.',
      mend: 'Look at the pack as it was shipped, and mend the correction or take it out.',
    },
    zh: {
      title: '法规包更正无效',
      detail: '规则{rule}的更正不能成立：{because}。',
      mend: '请对照原法规包修改或删除该更正。',
    },
  },
  'warranty.exclusion_not_allowed': {
    en: {
      title: 'Exclusion that the law does not know',
      detail: 'Only an agreement can exclude “{exclusion}”, and the pack {pack} has no rule that allows it.',
      mend: 'Remove the exclusion, or publish terms for goods that come under no pack.',
    },
    zh: {
      title: '法律不允许的除外情形',
      detail: '“{exclusion}”只能由协议约定除外，而法规包{pack}没有允许它的规则。',
      mend: '请删除该除外情形，或针对不适用法规包的商品发布条款。',
    },
  },
  'warranty.exclusion_repeated': {
    en: {
      title: 'Exclusion listed twice',
      detail:
        'The exclusions {firstExclusion} and {index} (counted from 0) both say “{exclusion}” of the same component.',
      mend: 'Remove one of them, or give each its own components.',
    },
    zh: {
      title: '除外情形重复',
      detail: '第{firstExclusion}项与第{index}项（从0计）针对同一部件同为“{exclusion}”。',
      mend: '请删除其中一项，或分别指定部件。',
    },
  },
  'warranty.exclusion_without_object': {
    en: {
      title: 'Exclusion without its object',
      detail: '“{exclusion}” needs {missing}, which the terms do not have.',
      mend: 'Add it, or remove the exclusion.',
    },
    zh: {
      title: '除外情形缺少对象',
      detail: '“{exclusion}”需要{missing}，而条款中没有。',
      mend: '请补充该项，或删除此除外情形。',
    },
  },
  'warranty.terms_empty': {
    en: { title: 'No terms', detail: 'The policy has no warranty term.', mend: 'Add at least one term.' },
    zh: { title: '没有保修条款', detail: '该政策中没有任何保修条款。', mend: '请至少添加一条保修条款。' },
  },
  'warranty.term_tie': {
    en: {
      title: 'Two terms for one question',
      detail: 'Terms {firstTerm} and {term} (counted from 0) both speak for {component}, failure mode {failureMode}.',
      mend: 'Remove one of them, or name a failure mode.',
    },
    zh: {
      title: '保修条款重复',
      detail: '第{firstTerm}条与第{term}条（从0计）同时针对{component}、故障模式{failureMode}。',
      mend: '请删除其中一条，或注明故障模式。',
    },
  },
  'warranty.below_pack': {
    en: {
      title: 'Less than the law gives',
      detail:
        'For {component} the pack {pack} gives at least {wantedMonths} months from the sale (rule {rule}); what stands here is less: {because}.',
      mend: 'Promise at least that much, or choose the pack that these goods come under.',
    },
    zh: {
      title: '低于法定标准',
      detail:
        '{component}：法规包{pack}规定自销售之日起不少于{wantedMonths}个月（规则{rule}），此处承诺较低：{because}。',
      mend: '请至少达到该期限，或选择这些商品所适用的法规包。',
    },
  },
  'warranty.start_missing': {
    en: {
      title: 'No start',
      detail: 'The list of start events is empty.',
      mend: 'Name at least one event that starts the term.',
    },
    zh: { title: '缺少起算事件', detail: '起算事件列表为空。', mend: '请至少指定一个起算事件。' },
  },
  'warranty.start_repeated': {
    en: {
      title: 'Start listed twice',
      detail: 'The event “{event}” stands twice; the second entry can never be reached.',
      mend: 'Remove the second entry.',
    },
    zh: { title: '起算事件重复', detail: '“{event}”出现两次，后一项永远不会生效。', mend: '请删除后一项。' },
  },
  'warranty.start_shift_invalid': {
    en: {
      title: 'Distance from the event not valid',
      detail: 'Months and days after “{event}” are whole numbers from 0 up to a hundred years.',
      mend: 'Correct the number, or leave it out.',
    },
    zh: {
      title: '起算偏移无效',
      detail: '“{event}”之后的月数或天数应为不小于0的整数，且不超过一百年。',
      mend: '请更正该数值，或将其删除。',
    },
  },
  'warranty.duration_unclear': {
    en: {
      title: 'Length unclear',
      detail: 'Exactly one length is needed, {given} are given.',
      mend: 'For a term give months, days or stages; for a stage give months, days or “for life”.',
    },
    zh: {
      title: '期限不明确',
      detail: '应且只应给出一种期限，现给出{given}种。',
      mend: '条款请在月数、天数、阶段中选填一种；阶段请在月数、天数、终身中选填一种。',
    },
  },
  'warranty.duration_invalid': {
    en: {
      title: 'Length not valid',
      detail: 'A length is a whole number above 0 and at most a hundred years; this one is {length}.',
      mend: 'Correct the number.',
    },
    zh: { title: '期限无效', detail: '期限应为大于0的整数，且不超过一百年；现为{length}。', mend: '请更正该数值。' },
  },
  'warranty.units_mixed': {
    en: {
      title: 'Months and days mixed',
      detail: 'The lengths within one term are given partly in months and partly in days.',
      mend: 'Use one unit for the term, its stages and its service modes.',
    },
    zh: {
      title: '月与天混用',
      detail: '同一条款内的期限有的按月、有的按天。',
      mend: '条款、阶段和服务方式请统一使用一种单位。',
    },
  },
  'warranty.buyer_class_unused': {
    en: {
      title: 'Buyer class without effect',
      detail: 'Months for buyer class “{buyerClass}” only work in a term whose length is given in months.',
      mend: 'Give the term in months, or remove the buyer class.',
    },
    zh: {
      title: '用户类别不生效',
      detail: '只有按月计的条款才能为用户类别“{buyerClass}”单独规定月数。',
      mend: '请将条款改为按月计，或删除该用户类别。',
    },
  },
  'warranty.stage_empty': {
    en: {
      title: 'Stage without a day',
      detail: 'Stage {stage} ends after {end} {unit}, but the one before it already ends after {soFar}.',
      mend: 'Count it after the stage before, or give it a later end.',
    },
    zh: {
      title: '阶段为空',
      detail: '第{stage}阶段止于起算后{end}{unit}，而前一阶段止于{soFar}{unit}。',
      mend: '请改为接续前一阶段计算，或推迟其结束时间。',
    },
  },
  'warranty.stage_unreachable': {
    en: {
      title: 'Stage never reached',
      detail: 'Stage {stage} comes after stage {after}, which lasts for life.',
      mend: 'Remove it, or end the stage before.',
    },
    zh: {
      title: '阶段无法到达',
      detail: '第{after}阶段为终身，其后的第{stage}阶段永远不会开始。',
      mend: '请删除该阶段，或为前一阶段设定期限。',
    },
  },
  'warranty.share_invalid': {
    en: {
      title: 'Share not valid',
      detail: 'The covered share of {cost} is {percent}; it is a whole number of per cent from 0 to 100.',
      mend: 'Correct the share.',
    },
    zh: {
      title: '承担比例无效',
      detail: '{cost}的承担比例为{percent}，应为0至100的整数百分比。',
      mend: '请更正该比例。',
    },
  },
  'warranty.mode_gap': {
    en: {
      title: 'Stretch without a service mode',
      detail: 'The service modes reach {reached} {unit}, the term lasts {needed}.',
      mend: 'Lengthen the last stretch, or leave its length out so that it runs to the end.',
    },
    zh: {
      title: '服务方式未覆盖整个保修期',
      detail: '服务方式仅覆盖{reached}{unit}，保修期为{needed}{unit}。',
      mend: '请延长最后一段，或不填其期限，使其延续到保修期结束。',
    },
  },
  'warranty.mode_overrun': {
    en: {
      title: 'Service mode after the end',
      detail:
        'This stretch begins after {reached} {unit}, when the term ({needed}) or an open stretch has already taken all the time.',
      mend: 'Remove the stretch, or shorten those before it.',
    },
    zh: {
      title: '服务方式超出保修期',
      detail: '该段始于起算后{reached}{unit}，此时保修期（{needed}{unit}）已届满，或已由前面不限期的一段占满。',
      mend: '请删除该段，或缩短前面各段。',
    },
  },
  'warranty.benefit_invalid': {
    en: {
      title: 'Number of visits not valid',
      detail: 'Visits are a whole number above 0, and “per year” needs that number; here: {visits}.',
      mend: 'Correct the number, or remove the benefit.',
    },
    zh: {
      title: '服务次数无效',
      detail: '服务次数应为大于0的整数，按年计时必须填写次数；现为{visits}。',
      mend: '请更正次数，或删除该项权益。',
    },
  },
  'warranty.usage_limit_invalid': {
    en: {
      title: 'Usage limit not valid',
      detail: 'A usage limit is a whole number above 0; this one is {maximum}.',
      mend: 'Correct the limit, or remove it.',
    },
    zh: { title: '使用限度无效', detail: '使用限度应为大于0的整数；现为{maximum}。', mend: '请更正或删除该限度。' },
  },
  'warranty.charge_tie': {
    en: {
      title: 'Two rows with one key',
      detail: 'Rows {firstNumber} and {number} both speak for coverage “{coverage}”, cause “{cause}”, cost “{cost}”.',
      mend: 'Remove one of them.',
    },
    zh: {
      title: '费用承担表的行重复',
      detail: '第{firstNumber}行与第{number}行的条件相同：{coverage}／{cause}／{cost}。',
      mend: '请删除其中一行。',
    },
  },
  'warranty.tariff_repeated': {
    en: {
      title: 'Price listed twice',
      detail: '“{name}” stands at {first} and at {index} (counted from 0).',
      mend: 'Remove one of them.',
    },
    zh: { title: '价格重复', detail: '“{name}”出现在第{first}项和第{index}项（从0计）。', mend: '请删除其中一项。' },
  },
  'warranty.charge_hole': {
    en: {
      title: 'Cell without a row',
      detail: 'No row answers for coverage “{coverage}”, cause “{cause}”, cost “{cost}”.',
      mend: 'Add a row for it, or a general row with “*”.',
    },
    zh: {
      title: '费用承担表有空缺',
      detail: '没有任何一行适用于“{coverage}／{cause}／{cost}”。',
      mend: '请为其添加一行，或添加一条带“*”的通用行。',
    },
  },
  'warranty.freight_to_customer': {
    en: {
      title: 'Freight that the buyer did not cause',
      detail: 'While a term runs (“{coverage}”) the customer would pay the cost “{cost}” of the cause “{cause}”.',
      mend: 'Let the manufacturer, the member or the carrier pay it: the buyer did not cause it.',
    },
    zh: {
      title: '非购买者引起的运费',
      detail: '保修期内（“{coverage}”），原因为“{cause}”的“{cost}”将由客户承担。',
      mend: '请改由厂家、成员或承运人承担：该运费并非因购买者引起。',
    },
  },
} as const satisfies Readonly<Record<WarrantyCode | PublishingCode, Readonly<Record<Language, CodeText>>>>;

/** One line for each rule of a trace; it reads well whatever the outcome was. */
export const ruleTexts = {
  'warranty.sale': {
    en: 'Sold or in stock. Sale known by: {soldBy}. Trade term until: {lastDay}.',
    zh: '已售或库存。销售依据：{soldBy}；渠道保修期至：{lastDay}。',
  },
  'warranty.term': {
    en: 'The narrowest term speaks. Component: {component}; failure mode: {failureMode}; term: {chosen}.',
    zh: '适用最具体的条款。部件：{component}；故障模式：{failureMode}；条款：{chosen}。',
  },
  'warranty.start': {
    en: 'Start of the term. Looked for, in order: {lookedFor}; found: {startedBy}; starts on: {startsOn}.',
    zh: '保修起算。依次查找：{lookedFor}；依据：{startedBy}；起算日：{startsOn}。',
  },
  'warranty.repair_time': {
    en: 'Days under repair lengthen the term. Days: {repairDays}; last day now: {lastDay}.',
    zh: '维修占用的天数顺延保修期。天数：{repairDays}；顺延后到期日：{lastDay}。',
  },
  'warranty.replacement': {
    en: 'Replaced on {replacedOn}. The term begins on {startsOn}; what was put in has a promise of its own until: {ownUntil}.',
    zh: '已于{replacedOn}更换。保修起算日：{startsOn}；更换件自身的保修至：{ownUntil}。',
  },
  'warranty.maker_term': {
    en: 'A part that was bought in follows its maker’s promise where that lasts longer. From {startsOn} to {lastDay}.',
    zh: '外购件的原厂保修较长时从其规定。自{startsOn}至{lastDay}。',
  },
  'warranty.given_back': {
    en: 'Refunded or exchanged on {givenBackOn}.',
    zh: '已于{givenBackOn}退货或换货。',
  },
  'warranty.extension': {
    en: 'Given beyond the terms ({scope}), until {lastDay}.',
    zh: '厂家在条款之外延长（{scope}），至{lastDay}。',
  },
  'warranty.exclusion': {
    en: 'Exclusion that was found: {exclusion}. Waived by the manufacturer: {isWaived}.',
    zh: '查出的除外情形：{exclusion}。厂家是否已豁免：{isWaived}。',
  },
  'warranty.period': {
    en: 'The day lies in the term, first and last day included. From {startsOn} to {lastDay}; asked for {on}.',
    zh: '查询日是否在保修期内（含首末日）。自{startsOn}至{lastDay}；查询日：{on}。',
  },
  'warranty.stage': {
    en: 'Stage of the term. Stage {stage}, {basis}, until {lastDay}.',
    zh: '保修阶段。第{stage}阶段，{basis}，至{lastDay}。',
  },
  'warranty.usage': {
    en: 'Usage limit. Up to {maximum} {unit}; last reading: {reading}.',
    zh: '使用限度。上限{maximum}{unit}；最近读数：{reading}。',
  },
  'warranty.benefit': {
    en: 'Counted visits. Used: {used} of {visits}, counted per {per}.',
    zh: '服务次数。已用{used}次，共{visits}次，按{per}计。',
  },
  'warranty.mode': {
    en: 'Service mode on that day: {mode}.',
    zh: '当日服务方式：{mode}。',
  },
  'warranty.trade': {
    en: 'The manufacturer’s term towards the member. Until: {lastDay}; asked for {on}.',
    zh: '厂家对网络成员的渠道保修期。至：{lastDay}；查询日：{on}。',
  },
  'warranty.charge': {
    en: 'Charge matrix. Coverage: {coverage}; cause: {cause}; cost: {cost}. Payer: {payer}; basis: {basis}.',
    zh: '费用承担表。保修状态：{coverage}；原因：{cause}；费用：{cost}。承担方：{payer}；计价：{basis}。',
  },
  'warranty.repairs': {
    en: 'Repairs that did not help. Counted: {counted} of {made}; needed: {needed}; still fails: {stillFails}.',
    zh: '维修未能解决。计入{counted}次，共{made}次；需{needed}次；仍有故障：{stillFails}。',
  },
  'warranty.right': {
    en: 'What the law gives: this rule was looked at on that day.',
    zh: '法定权利：已按当日情况核对本条规则。',
  },
  'warranty.model': {
    en: 'Exchange or refund. Same model available: {sameModelExists}; buyer declines the exchange: {buyerDeclinesExchange}.',
    zh: '换货或退货。有同型号产品：{sameModelExists}；用户不愿换货：{buyerDeclinesExchange}。',
  },
} as const satisfies RuleTexts & Readonly<Record<WarrantyRule, Translated>>;

const coverage: Readonly<Record<Coverage, Translated>> = {
  in: { en: 'in warranty', zh: '保修期内' },
  consumer_only: { en: 'user term only', zh: '仅用户保修期内' },
  stock: { en: 'stock, not sold', zh: '库存未售' },
  cost_price: { en: 'cost-price stage', zh: '成本价阶段' },
  out: { en: 'out of warranty', zh: '保修期外' },
};

const event: Readonly<Record<StartEvent, Translated>> = {
  invoice: { en: 'invoice', zh: '开票' },
  delivery: { en: 'delivery', zh: '交货' },
  commissioning: { en: 'commissioning', zh: '调试' },
  acceptance: { en: 'acceptance', zh: '验收' },
  production: { en: 'production', zh: '生产' },
};

const cause: Readonly<Record<Cause, Translated>> = {
  quality: { en: 'quality', zh: '质量问题' },
  installation: { en: 'installation', zh: '安装问题' },
  user: { en: 'user', zh: '用户原因' },
  third_party: { en: 'third party or owner’s material', zh: '第三方或用户自备材料' },
  force_majeure: { en: 'force majeure', zh: '不可抗力' },
  transport: { en: 'transport', zh: '运输损坏' },
  no_fault_found: { en: 'no fault found', zh: '未发现故障' },
};

const cost: Readonly<Record<CostName, Translated>> = {
  own_parts: { en: 'own parts', zh: '专用配件' },
  common_parts: { en: 'common parts', zh: '通用配件' },
  parts: { en: 'parts', zh: '配件' },
  labour: { en: 'labour', zh: '人工费' },
  travel: { en: 'travel', zh: '交通费' },
  freight_in: { en: 'freight to the workshop', zh: '返修运费' },
  freight_out: { en: 'freight back', zh: '寄回运费' },
  freight: { en: 'freight', zh: '运费' },
  refurbishing: { en: 'refurbishing', zh: '整新费' },
  direct_loss: { en: 'direct loss', zh: '直接损失' },
};

const payer: Readonly<Record<Payer, Translated>> = {
  manufacturer: { en: 'manufacturer', zh: '厂家' },
  member: { en: 'member', zh: '网络成员' },
  customer: { en: 'customer', zh: '用户' },
  carrier: { en: 'carrier', zh: '承运方' },
};

const basis: Readonly<Record<PriceBasis | 'cost_price', Translated>> = {
  free: { en: 'free', zh: '免费' },
  cost: { en: 'cost price', zh: '成本价' },
  cost_price: { en: 'at cost price', zh: '成本价' },
  list: { en: 'list price', zh: '目录价' },
  market: { en: 'market price', zh: '市场价' },
  tariff: { en: 'tariff', zh: '收费标准' },
};

const mode: Readonly<Record<ServiceMode, Translated>> = {
  on_site: { en: 'on site', zh: '上门' },
  carry_in: { en: 'carry-in', zh: '送修' },
  mail_in: { en: 'mail-in', zh: '寄修' },
  pick_up: { en: 'pick-up', zh: '上门取件' },
};

const unit: Readonly<Record<UsageUnit | 'months' | 'days', Translated>> = {
  hours: { en: 'hours', zh: '小时' },
  km: { en: 'km', zh: '公里' },
  cycles: { en: 'cycles', zh: '次循环' },
  months: { en: 'months', zh: '个月' },
  days: { en: 'days', zh: '天' },
};

const because: Readonly<
  Record<BelowPack['because'] | CourseBelowPack['because'] | CorrectionFault['because'], Translated>
> = {
  no_pack: { en: 'the terms name no pack', zh: '条款未指定法规包' },
  rule_twice: { en: 'the same rule is spoken of twice', zh: '同一规则出现两次' },
  kind_differs: { en: 'the rule of that id is of another kind', zh: '该编号的规则属于另一类别' },
  rule_unknown: { en: 'the pack has no such rule', zh: '法规包中没有该规则' },
  only_one: { en: 'a pack has one rule of this kind at most', zh: '该类规则在一个法规包中只能有一条' },
  still_named: {
    en: 'other rules count in a remedy period, and there would be none',
    zh: '其他规则依赖包修有效期，而该期限将不存在',
  },
  assemblies_needed: {
    en: 'other rules speak of main assemblies, and none would list them',
    zh: '其他规则涉及主要总成，而清单将不存在',
  },
  rate_needed: {
    en: 'a buyer who declines an exchange is refunded less use, and no rate would say how much',
    zh: '买方不愿换货时按折旧退款，而折旧率将不存在',
  },
  ends_before: { en: 'it ends before it begins', zh: '结束早于开始' },
  article_needed: { en: 'it takes something from the buyer and names no article', zh: '减损买方权利但未注明条文' },
  runs_on_in_repair: { en: 'the term runs on while the unit is under repair', zh: '维修期间保修期继续计算' },
  not_anew_after_exchange: { en: 'the term does not begin anew after an exchange', zh: '换货后保修期未重新计算' },
  parts_too_short: { en: 'spare parts are promised for too short a time', zh: '零配件供应年限过短' },
  use_too_dear: { en: 'the rate for use is above the highest', zh: '使用补偿系数高于上限' },
  labour_charged: { en: 'labour is not free in a free stage', zh: '免费阶段内收取工时费' },
  missing: { en: 'no term speaks for it', zh: '没有相应条款' },
  too_short: { en: 'the free term is shorter', zh: '免费期限较短' },
  starts_earlier: { en: 'the term begins before the sale', zh: '期限早于销售之日起算' },
  usage_lower: { en: 'the limit of use is lower', zh: '使用量上限较低' },
  class_shorter: { en: 'a class of buyers gets less', zh: '部分客户类别的期限较短' },
};

const pack: Readonly<Record<PackId, Translated>> = {
  'cn-general': { en: 'cn-general (general goods)', zh: '一般商品' },
  'cn-microcomputer': { en: 'cn-microcomputer (computers)', zh: '微型计算机' },
  'cn-mobile-phone': { en: 'cn-mobile-phone (telephones)', zh: '移动电话机' },
  'cn-household-car': { en: 'cn-household-car (cars)', zh: '家用汽车' },
};

const exclusion: Readonly<Record<ExclusionCode, Translated>> = {
  serial_altered: { en: 'serial number altered or not matching', zh: '序列号被涂改或不符' },
  proof_missing: { en: 'no valid proof of purchase', zh: '无有效购买凭证' },
  proof_differs: { en: 'proof altered or of other goods', zh: '凭证被涂改或与商品不符' },
  seal_broken: { en: 'seal broken or opened by others', zh: '封签损坏或被他人拆动' },
  unauthorised_repair: { en: 'repaired by an unauthorised party', zh: '非授权方维修' },
  foreign_parts: { en: 'parts that are not approved', zh: '使用未经认可的配件' },
  wrong_installation: { en: 'installed against the manual', zh: '未按说明书安装' },
  misuse: { en: 'used against the manual', zh: '未按说明书使用' },
  user_transport: { en: 'transport or storage by the user', zh: '用户自行运输或存放' },
  supply_failure: { en: 'failure of the water or power supply', zh: '供水、供电异常' },
  force_majeure: { en: 'force majeure', zh: '不可抗力' },
  consumable: { en: 'consumable', zh: '易耗品' },
  outer_case: { en: 'outer case or packaging', zh: '外壳或包装' },
  accident: { en: 'accident', zh: '意外事故' },
  foreign_software: { en: 'software that is not standard or not published', zh: '非标准或未发布的软件' },
  upkeep_missed: { en: 'required upkeep missed', zh: '未按要求保养' },
  upkeep_elsewhere: { en: 'upkeep outside the network', zh: '在服务网络之外保养' },
  main_part_over: { en: 'main part past its own term', zh: '主要部件已过自身保修期' },
  own_card: { en: 'imported goods with a warranty card of their own', zh: '进口商品自带保修卡' },
};

const evidence: Readonly<Record<EvidenceKind, Translated>> = {
  photo_of_serial: { en: 'photo of the serial number', zh: '序列号照片' },
  photo_of_seal: { en: 'photo of the seal', zh: '封签照片' },
  photo_of_damage: { en: 'photo of the damage', zh: '损坏部位照片' },
  photo_of_installation: { en: 'photo of the installation', zh: '安装现场照片' },
  invoice: { en: 'invoice', zh: '发票' },
  upkeep_record: { en: 'record of the upkeep', zh: '保养记录' },
  diagnosis: { en: 'diagnosis', zh: '检测报告' },
  foreign_card: { en: 'the card that came with the goods', zh: '商品自带的保修卡' },
};

const waivedBy: Readonly<Record<Waiver, Translated>> = {
  nobody: { en: 'nobody', zh: '任何人均不可' },
  one_person: { en: 'one person of the manufacturer', zh: '厂家一名人员' },
  two_people: { en: 'two people of the manufacturer', zh: '厂家两名人员' },
};

/** How a screen shows the words of this capability, by the name of the parameter that carries them. */
export const wordTexts = {
  because,
  pack,
  exclusion,
  evidence,
  waivedBy,
  scope: {
    unit: { en: 'for this unit', zh: '针对本机' },
    member: { en: 'for what this seller sold', zh: '针对该销售方售出的产品' },
    region: { en: 'for what was sold in this region', zh: '针对该地区售出的产品' },
  },
  missing: {
    components: { en: 'components that it is about', zh: '所涉及的部件' },
    required_upkeep: { en: 'how often upkeep is required', zh: '保养周期' },
    main_part: { en: 'a main part', zh: '主要部件' },
    price: { en: 'the price of the sale', zh: '销售价格' },
    rate: { en: 'a daily rate for these goods', zh: '该类商品的日折旧率' },
    km: { en: 'a reading of the kilometres', zh: '里程读数' },
  },
  coverage,
  cause,
  cost,
  payer,
  basis,
  mode,
  unit,
  event,
  lookedFor: event,
  startedBy: { ...event, replacement: { en: 'replacement', zh: '更换' } },
  soldBy: { ...event, sale: { en: 'registered sale', zh: '销售登记' } },
  measure: unit,
  stated: cause,
  slot: {
    condition: { en: 'condition', zh: '状况' },
    symptom: { en: 'symptom', zh: '现象' },
    section: { en: 'section', zh: '部位' },
    defect: { en: 'defect', zh: '缺陷' },
    repair: { en: 'repair', zh: '维修' },
  },
  earlier: { another_member: { en: 'of another member', zh: '其他成员的索赔' } },
  per: { term: { en: 'term', zh: '整个保修期' }, year: { en: 'year', zh: '年' } },
  component: { [WHOLE_UNIT]: { en: 'whole unit', zh: '整机' } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Translated>>>>;

const plainWords: Readonly<Record<string, Translated>> = {
  none: { en: 'none', zh: '无' },
  for_life: { en: 'for life', zh: '终身' },
  '*': { en: 'any', zh: '任意' },
  true: { en: 'yes', zh: '是' },
  false: { en: 'no', zh: '否' },
};

const any = { '*': { en: 'any', zh: '任意' } };

/** The same for refusals: what stands in the parameter of that name is a word of the reader's language in the sentence. */
export const wordsOfParameters = {
  ...wordTexts,
  coverage: { ...coverage, ...any },
  cause: { ...cause, ...any },
  cost: { ...cost, ...any },
  remedy: {
    refund: { en: 'refund', zh: '退货' },
    exchange: { en: 'exchange', zh: '换货' },
    repair: { en: 'repair', zh: '修理' },
  },
};

/** The parameters of a finding or a step as a person reads them, ready for the placeholders of its text. */
export function toWords(params: FindingParams, language: Language): FindingParams {
  const words: Record<string, FindingParams[string]> = {};
  for (const [name, value] of Object.entries(params)) {
    words[name] = typeof value === 'number' ? value : toWord(name, String(value ?? 'none'), language);
  }
  return words;
}

/** Parameters that hold several words: the events of a term in the order in which they were looked for, evidence. */
const LISTS: Readonly<Record<string, string>> = { lookedFor: 'event', evidence: 'evidence' };

function toWord(name: string, value: string, language: Language): string {
  const each = LISTS[name];
  if (each !== undefined && value.includes(', ')) {
    const words = value.split(', ').map((word) => toWord(each, word, language));
    return words.join(language === 'zh' ? '、' : ', ');
  }
  // safe: only widens, so that a name that is not in the table can be asked for
  const known = (wordTexts as Readonly<Record<string, Readonly<Record<string, Translated>>>>)[name];
  return known?.[value]?.[language] ?? plainWords[value]?.[language] ?? value;
}
