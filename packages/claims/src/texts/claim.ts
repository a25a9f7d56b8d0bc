/** What is said of a claim as a whole. */
import type { CodeTexts, RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'claims.reference_taken': {
    status: 409,
    en: {
      title: 'Reference used before',
      detail: 'Your reference “{reference}” belongs to the claim {claim}.',
      mend: 'Read that claim, or send this one under a reference of its own.',
    },
    zh: {
      title: '单号已使用',
      detail: '您的单号“{reference}”已用于索赔 {claim}。',
      mend: '请查看该索赔，或为本次索赔使用新的单号。',
    },
  },
  'claims.already_open': {
    status: 409,
    en: {
      title: 'This failure is claimed already',
      detail: 'There is an open claim for the same unit, causal part and day of failure.',
      mend: 'Look at the claim that is open, or correct the part or the day.',
    },
    zh: {
      title: '该故障已在索赔中',
      detail: '同一单机、同一致因件、同一故障日期已有未结索赔。',
      mend: '请查看已有索赔，或更正零件或日期。',
    },
  },
  'claims.unit_unknown': {
    status: 422,
    en: {
      title: 'Unit not registered',
      detail: 'There is no unit “{unit}” in this network.',
      mend: 'Compare the serial with the label; if it is right, ask the manufacturer why it is not registered.',
    },
    zh: {
      title: '单机未登记',
      detail: '该网络中没有单机“{unit}”。',
      mend: '请与标签核对；若序列号无误，请向厂家查询。',
    },
  },
  'claims.component_unknown': {
    status: 422,
    en: {
      title: 'Component not of this model',
      detail: 'The model {model} has no component “{component}”.',
      mend: 'Use one of: {components}.',
    },
    zh: { title: '该型号没有此部件', detail: '型号 {model} 没有部件“{component}”。', mend: '可选部件：{components}。' },
  },
  'claims.currency_mismatch': {
    status: 422,
    en: {
      title: 'Other currency',
      detail: 'This network settles in {expected}, not in {actual}.',
      mend: 'State every amount in {expected}.',
    },
    zh: {
      title: '币种不符',
      detail: '该网络以 {expected} 结算，而不是 {actual}。',
      mend: '请以 {expected} 填写所有金额。',
    },
  },
  'claims.rules_missing': {
    status: 409,
    en: {
      title: 'Rules not published',
      detail: 'The manufacturer had published no {missing} for the day that counts.',
      mend: 'Ask the manufacturer to publish them.',
    },
    zh: { title: '规则未发布', detail: '在计算所依据的日期，厂家尚未发布 {missing}。', mend: '请厂家发布后再提交。' },
  },
  'claims.signed_after_suspension': {
    status: 403,
    en: {
      title: 'Order not signed before the suspension',
      detail: 'Your place in this network is suspended, and the order {order} was not signed before that.',
      mend: 'Claim the orders that were signed before; for this one ask the manufacturer to end the suspension.',
    },
    zh: {
      title: '工单并非在暂停前签字',
      detail: '您在该网络中的资格已暂停，工单 {order} 并非在暂停前由客户签字。',
      mend: '暂停前已签字的工单仍可提交索赔；该工单请联系厂家恢复资格。',
    },
  },
  'claims.order_incomplete': {
    status: 422,
    en: {
      title: 'Order not complete',
      detail: 'The order {order} is void for settlement as it is; missing: {missing}.',
      mend: 'Complete the order, have it signed, then make the claim.',
    },
    zh: {
      title: '工单不完整',
      detail: '工单 {order} 目前不能结算，缺少：{missing}。',
      mend: '请补全工单并由客户签字后再提交索赔。',
    },
  },
  'claims.order_claimed': {
    status: 409,
    en: {
      title: 'Order claimed already',
      detail: 'The work of this order is claimed already.',
      mend: 'Read that claim; what a decision asked for is sent with “resubmit”.',
    },
    zh: {
      title: '工单已索赔',
      detail: '该工单的工作已提交索赔。',
      mend: '请查看已有索赔；按审核意见补正请使用重新提交。',
    },
  },
  'claims.evidence_unknown': {
    status: 422,
    en: {
      title: 'No such file',
      detail: 'There is no file {file} that you keep as evidence in this network.',
      mend: 'Keep the photo or paper with “claim-evidence” first, and name the id that you get.',
    },
    zh: {
      title: '文件不存在',
      detail: '该网络中没有您保存的凭证文件 {file}。',
      mend: '请先通过 claim-evidence 上传照片或票据，再填写返回的编号。',
    },
  },
  'claims.state_forbids': {
    status: 409,
    en: {
      title: 'Not in this state',
      detail: 'A claim that is “{state}” does not take this step.',
      mend: 'Read the claim again; before its decision it can be withdrawn, after it cured, appealed or reversed.',
    },
    zh: {
      title: '当前状态不允许',
      detail: '“{state}”状态的索赔不能执行此步骤。',
      mend: '请重新读取该索赔；审定前可撤回，审定后可补正、申诉或冲销。',
    },
  },
  'claims.settled_already': {
    status: 409,
    en: {
      title: 'In a statement already',
      detail: 'A part of this claim stands in a statement; it cannot be taken back as if it had never been sent.',
      mend: 'Wait for the decision on the rest; ask the manufacturer to reverse what was decided by mistake.',
    },
    zh: {
      title: '已进入结算单',
      detail: '该索赔的一部分已进入结算单，不能撤回。',
      mend: '请等待其余部分的审核结果；若有误，请厂家冲销。',
    },
  },
} as const satisfies ProblemTexts;

export const findings = {
  'claims.not_signed': {
    en: {
      title: 'Not signed',
      detail: "The customer's signature is missing; unsigned work is void for settlement.",
      mend: 'Have the customer sign, by link if need be, and send the claim again with the day.',
    },
    zh: {
      title: '未签字',
      detail: '缺少客户签字；未签字的工单不能结算。',
      mend: '请让客户签字（可通过链接补签），再带上签字日期重新提交。',
    },
  },
  'claims.signed_before_repair': {
    en: {
      title: 'Signed before the repair',
      detail: 'Signed on {signedOn}, but repaired only on {repairedOn}.',
      mend: 'Correct the day that is wrong.',
    },
    zh: {
      title: '签字早于维修',
      detail: '签字日期 {signedOn} 早于维修日期 {repairedOn}。',
      mend: '请更正错误的日期。',
    },
  },
  'claims.signed_in_future': {
    en: {
      title: 'Signed in the future',
      detail: 'Signed on {signedOn}, but today is {submittedOn}.',
      mend: 'Correct the day of the signature.',
    },
    zh: {
      title: '签字日期在未来',
      detail: '签字日期 {signedOn} 晚于今天（{submittedOn}）。',
      mend: '请更正签字日期。',
    },
  },
  'claims.failed_before_sale': {
    en: {
      title: 'Failure before the sale',
      detail: 'The failure of {failedOn} lies before the sale of {soldOn}.',
      mend: 'Correct the day, or claim it as stock of the member.',
    },
    zh: {
      title: '故障早于销售',
      detail: '故障日期 {failedOn} 早于销售日期 {soldOn}。',
      mend: '请更正日期；未售商品请按库存提交。',
    },
  },
  'claims.repaired_before_failure': {
    en: {
      title: 'Repaired before it failed',
      detail: 'Repaired on {repairedOn}, but failed only on {failedOn}.',
      mend: 'Correct the day that is wrong.',
    },
    zh: {
      title: '维修早于故障',
      detail: '维修日期 {repairedOn} 早于故障日期 {failedOn}。',
      mend: '请更正错误的日期。',
    },
  },
  'claims.repaired_in_future': {
    en: {
      title: 'Not repaired yet',
      detail: 'The repair of {repairedOn} lies in the future; today is {submittedOn}.',
      mend: 'Claim it when the work is done.',
    },
    zh: { title: '尚未维修', detail: '维修日期 {repairedOn} 在今天（{submittedOn}）之后。', mend: '请在完工后提交。' },
  },
  'claims.campaign_open': {
    en: {
      title: 'A campaign is open',
      detail: 'Until {endsOn} {operation} is to be done on this unit.',
      mend: 'Do it as well and claim it by a line of labour with this operation: the campaign pays for it.',
    },
    zh: {
      title: '有未完成的召回或服务活动',
      detail: '{endsOn} 前应对该单机执行 {operation}。',
      mend: '请一并完成，并以该作业的工时行申报：费用由该活动承担。',
    },
  },
  'claims.window_over': {
    en: {
      title: 'Too late',
      detail: 'A claim comes within {submissionDays} days of the repair: by {lastDay}.',
      mend: 'Nothing can be cured here; ask the manufacturer for goodwill.',
    },
    zh: {
      title: '超过提交期限',
      detail: '应在维修后 {submissionDays} 天内提交，即 {lastDay} 前。',
      mend: '无法补正；可向厂家申请通融。',
    },
  },
  'claims.code_missing': {
    en: {
      title: 'Code missing',
      detail: 'This network asks for a {slot} code.',
      mend: 'Choose one from the code set of the network.',
    },
    zh: { title: '缺少代码', detail: '该网络要求填写{slot}代码。', mend: '请从该网络的代码表中选择。' },
  },
  'claims.code_unknown': {
    en: {
      title: 'Unknown code',
      detail: 'The code set of the network has no {slot} code “{code}”.',
      mend: 'Choose one from the code set of the network.',
    },
    zh: {
      title: '未知的代码',
      detail: '该网络的代码表中没有{slot}代码“{code}”。',
      mend: '请从该网络的代码表中选择。',
    },
  },
  'claims.no_fault_found': {
    en: {
      title: 'No fault found',
      detail: 'The section code “{section}” says that the unit is in order, so the cause is taken as “{cause}”.',
      mend: 'If there was a fault, correct the section code.',
    },
    zh: {
      title: '未发现故障',
      detail: '部位代码“{section}”表示单机正常，因此原因按“{cause}”处理。',
      mend: '如确有故障，请更正部位代码。',
    },
  },
  'claims.member_suspended': {
    en: {
      title: 'Repaired while suspended',
      detail: 'The repair of {repairedOn} was made while your place in the network was suspended (from {suspendedOn}).',
      mend: 'Correct the day if it is wrong; otherwise nothing can be paid for it.',
    },
    zh: {
      title: '暂停期间的维修',
      detail: '维修日期 {repairedOn} 处于您被暂停资格期间（自 {suspendedOn} 起）。',
      mend: '如日期有误请更正；否则不予结算。',
    },
  },
  'claims.not_yet_member': {
    en: {
      title: 'Not a member yet',
      detail: 'On {repairedOn} you were not admitted to this network (member since {memberSince}).',
      mend: 'Correct the day if it is wrong; work from before the admission is not paid.',
    },
    zh: {
      title: '当时尚未加入',
      detail: '{repairedOn} 时您尚未获准加入该网络（加入日期：{memberSince}）。',
      mend: '如日期有误请更正；加入前的维修不予结算。',
    },
  },
  'claims.no_agreement': {
    en: {
      title: 'No agreement on that day',
      detail: 'No agreement was in force between you and the manufacturer on {repairedOn}.',
      mend: 'Have the agreement signed for that day, then send the claim again under a number of its own.',
    },
    zh: {
      title: '当日没有有效协议',
      detail: '{repairedOn} 您与厂家之间没有生效的协议。',
      mend: '请签署覆盖该日期的协议后，以新的单号重新提交。',
    },
  },
  'claims.outside_territory': {
    en: {
      title: 'Outside your territory',
      detail: 'The place {division} lies in none of the divisions that were agreed with you ({agreed}).',
      mend: 'Correct the division; for work that the manufacturer asked you for, claim the order.',
    },
    zh: {
      title: '超出服务区域',
      detail: '地点 {division} 不在与您约定的区域内（{agreed}）。',
      mend: '请更正行政区划；厂家派单的工作请用工单提交索赔。',
    },
  },
  'claims.category_not_agreed': {
    en: {
      title: 'Category not agreed',
      detail: 'The model {model} is “{category}”; agreed with you is {agreed}.',
      mend: 'Correct the unit, or have the agreement extended before the work.',
    },
    zh: {
      title: '品类不在协议内',
      detail: '型号 {model} 属于“{category}”，协议约定的品类为 {agreed}。',
      mend: '请更正单机，或在维修前扩充协议品类。',
    },
  },
  'claims.unit_scrapped': {
    en: {
      title: 'Unit scrapped',
      detail: 'The unit was scrapped on {on}; the repair of {repairedOn} cannot be of it.',
      mend: 'Compare the serial number; if the unit lives, ask the manufacturer to correct its entry.',
    },
    zh: {
      title: '单机已报废',
      detail: '该单机已于 {on} 报废，{repairedOn} 的维修不可能属于它。',
      mend: '请核对序列号；如单机仍在使用，请厂家更正登记。',
    },
  },
  'claims.unit_stolen': {
    en: {
      title: 'Unit stolen',
      detail: 'The unit is noted as stolen since {on}; nothing is paid for it.',
      mend: 'Compare the serial number, and tell the manufacturer where the unit is.',
    },
    zh: {
      title: '单机已报失',
      detail: '该单机自 {on} 起登记为被盗，不予结算。',
      mend: '请核对序列号，并告知厂家单机所在。',
    },
  },
  'claims.usage_lower': {
    en: {
      title: 'Reading below an earlier one',
      detail: 'The meter shows {reading} {measure}, but showed {earlierReading} on {readOn}.',
      mend: 'Read the meter again and correct the reading.',
    },
    zh: {
      title: '读数低于以往',
      detail: '本次读数为 {reading} {measure}，但 {readOn} 的读数为 {earlierReading}。',
      mend: '请重新读数并更正。',
    },
  },
  'claims.work_order_claimed': {
    en: {
      title: 'Order claimed before',
      detail: 'Your claim {earlier} is for the work order {orderNumber} already.',
      mend: 'Correct the number of the order; what that claim lacks is sent with “resubmit”.',
    },
    zh: {
      title: '工单已索赔',
      detail: '您的索赔 {earlier} 已对应工单 {orderNumber}。',
      mend: '请更正工单号；补充内容请在原索赔上重新提交。',
    },
  },
  'claims.likely_duplicate': {
    en: {
      title: 'Looks like another claim',
      detail:
        'The part {causalPart} of this unit failed on {earlierFailedOn} too, by the claim “{earlier}”. A person looks at it.',
      mend: 'Nothing to do: a reviewer looks at it.',
    },
    zh: {
      title: '疑似重复',
      detail: '该单机的零件 {causalPart} 在 {earlierFailedOn} 也发生过故障（索赔“{earlier}”），转人工审核。',
      mend: '无需处理：将由审核员审核。',
    },
  },
} as const satisfies CodeTexts;

export const rules = {
  'claims.completeness': { en: 'Complete and signed by the customer', zh: '资料完整，客户已签字' },
  'claims.codes': { en: 'Codes of the failure, from the code set of the network', zh: '故障代码符合该网络的代码表' },
  'claims.membership': {
    en: 'Member on the day of the repair ({repairedOn})',
    zh: '维修当日（{repairedOn}）的成员资格与协议',
  },
  'claims.territory': { en: 'Place of the work within the agreed divisions', zh: '维修地点在约定区域内' },
  'claims.category': { en: 'Category of the model agreed with the member', zh: '型号品类在协议之内' },
  'claims.unit': { en: 'Unit neither scrapped nor stolen', zh: '单机未报废、未报失' },
  'claims.campaigns': { en: 'Campaigns that are open on the unit', zh: '该单机未完成的活动' },
  'claims.usage': { en: 'Meter not below an earlier reading', zh: '读数不低于以往' },
  'claims.work_order': { en: 'Work order {orderNumber} claimed once', zh: '工单 {orderNumber} 只索赔一次' },
  'claims.likeness': { en: 'No other claim for the same part near in time', zh: '近期没有同一零件的其他索赔' },
  'claims.dates': {
    en: 'Failure, repair and submission follow each other in time',
    zh: '故障、维修、提交的日期顺序与期限',
  },
} as const satisfies RuleTexts;
