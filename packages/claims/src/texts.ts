import type { CodeTexts, Language, RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';
import type { RiskReason } from './words.ts';

export const problems = {
  'claims.row_malformed': {
    status: 422,
    en: {
      title: 'Fields of the claim are wrong',
      detail: 'These fields do not have the shape that is asked for: {fields}.',
      mend: 'Mend them and send the claim again.',
    },
    zh: { title: '索赔字段有误', detail: '以下字段格式不符：{fields}。', mend: '请更正后重新提交该索赔。' },
  },
  'claims.file_empty': {
    status: 422,
    en: { title: 'No claims in the file', detail: 'The file has no claim.', mend: 'Send a file with at least one.' },
    zh: { title: '文件中没有索赔', detail: '文件中没有任何索赔。', mend: '请提交至少含一条索赔的文件。' },
  },
  'claims.file_too_long': {
    status: 422,
    en: {
      title: 'Too many claims',
      detail: 'A file has at most {limit} claims.',
      mend: 'Cut it into several files.',
    },
    zh: { title: '索赔过多', detail: '每个文件最多 {limit} 条索赔。', mend: '请拆分为多个文件。' },
  },
  'claims.file_malformed': {
    status: 422,
    en: {
      title: 'The file cannot be read',
      detail: 'Line {line}: {reason}.',
      mend: 'Write it as UTF-8 or GB18030, every row with as many cells as the head.',
    },
    zh: {
      title: '文件无法读取',
      detail: '第 {line} 行：{reason}。',
      mend: '请以 UTF-8 或 GB18030 编码保存，且每行单元格数与表头一致。',
    },
  },
  'claims.file_column_missing': {
    status: 422,
    en: {
      title: 'A column is missing',
      detail: 'The file has no column {column}.',
      mend: 'Name the columns as in the template of `aftercare claims template`.',
    },
    zh: { title: '缺少列', detail: '文件缺少列 {column}。', mend: '请按 aftercare claims template 的模板命名各列。' },
  },
  'claims.inputs_not_kept': {
    status: 409,
    en: {
      title: 'From before inputs were kept',
      detail: 'Of the claim {reference} it is not known what it was decided from.',
      mend: 'Nothing can be mended; claims since then keep it.',
    },
    zh: {
      title: '早于裁定依据的保存',
      detail: '索赔 {reference} 当时的裁定依据未保存。',
      mend: '无法补救；此后的索赔均会保存。',
    },
  },
  'claims.simulation_of_nothing': {
    status: 422,
    en: {
      title: 'Nothing to try',
      detail: 'A simulation tries one thing: a version, or figures of the rate card.',
      mend: 'Send either `policy` or `figures`.',
    },
    zh: {
      title: '没有要试算的内容',
      detail: '一次模拟只试一样：一个版本，或费率表的若干数值。',
      mend: '请只填写 policy 或 figures 其中之一。',
    },
  },
  'claims.policy_unknown': {
    status: 422,
    en: {
      title: 'No such terms',
      detail: 'There are no warranty terms, charge matrix or rate card {policy} in this network.',
      mend: 'Take the id from the list of drafts.',
    },
    zh: {
      title: '没有该版本',
      detail: '该网络中没有编号为 {policy} 的保修条款、费用承担表或费率表。',
      mend: '请从草稿列表中选取编号。',
    },
  },
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
  'claims.goodwill_spent': {
    status: 422,
    en: {
      title: 'Not in the budget',
      detail: 'The goodwill of {year} does not reach for {amount} (minor units of {currency}).',
      mend: 'Grant less, or have the budget of the year raised.',
    },
    zh: {
      title: '超出预算',
      detail: '{year} 年的善意预算不足以支付 {amount}（{currency} 最小单位）。',
      mend: '请减少金额，或提高当年预算。',
    },
  },
  'claims.goodwill_over_claimed': {
    status: 422,
    en: {
      title: 'More than was asked',
      detail: 'Line {line} asks for {claimed}, and {approved} would be granted (minor units).',
      mend: 'Grant at most what the shop asked.',
    },
    zh: {
      title: '超过所报金额',
      detail: '第 {line} 行申请 {claimed}，拟承担 {approved}（最小货币单位）。',
      mend: '承担金额不得超过网点所报金额。',
    },
  },
  'claims.goodwill_not_outside': {
    status: 422,
    en: {
      title: 'Not outside its term',
      detail: 'Line {line} was not refused because the term was over.',
      mend: 'Goodwill is for what is outside the term; for other refusals there is the appeal.',
    },
    zh: {
      title: '并非超出保修期',
      detail: '第 {line} 行并非因超出保修期而被拒。',
      mend: '善意承担仅用于保修期外；其他拒付请走申诉。',
    },
  },
  'claims.line_unknown': {
    status: 422,
    en: {
      title: 'No such line',
      detail: 'The claim has no line {line}.',
      mend: 'Lines are counted from 1, in the order in which they were sent.',
    },
    zh: { title: '没有该行', detail: '该索赔没有第 {line} 行。', mend: '行号从 1 开始，按提交顺序编号。' },
  },
  'claims.line_in_order': {
    status: 422,
    en: {
      title: 'Line cannot be sent again',
      detail: 'No finding with a cure speaks of line {line}; it stays as it was decided.',
      mend: 'Send only the lines that the decision asks for.',
    },
    zh: {
      title: '该行不可重新提交',
      detail: '第 {line} 行没有可补正的意见，维持原决定。',
      mend: '请只提交审核意见所涉及的行。',
    },
  },
  'claims.line_sent_twice': {
    status: 422,
    en: {
      title: 'Line sent twice',
      detail: 'Line {line} stands twice in what was sent.',
      mend: 'Send each line once, as it shall be.',
    },
    zh: { title: '行号重复', detail: '所提交内容中第 {line} 行出现两次。', mend: '每行请只提交一次。' },
  },
  'claims.signature_in_order': {
    status: 422,
    en: {
      title: 'Signature cannot be sent again',
      detail: "No finding speaks of the customer's signature; its day stays as it was sent first.",
      mend: 'Leave out “signedOn”.',
    },
    zh: {
      title: '签字日期不可重新提交',
      detail: '没有关于客户签字的意见，签字日期维持首次提交的内容。',
      mend: '请去掉“signedOn”。',
    },
  },
  'claims.facts_in_order': {
    status: 422,
    en: {
      title: 'Facts cannot be told anew',
      detail: 'No finding speaks of the claim as a whole; what was told with it stays.',
      mend: 'Send only the lines that the decision asks for.',
    },
    zh: {
      title: '索赔信息不可重新提交',
      detail: '没有针对整份索赔的意见，其信息维持首次提交的内容。',
      mend: '请只提交审核意见所涉及的行。',
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
  'claims.nothing_changed': {
    status: 422,
    en: {
      title: 'Nothing changed',
      detail: 'What was sent is what stands there already.',
      mend: 'Change what the findings name.',
    },
    zh: { title: '没有变更', detail: '所提交内容与现有内容相同。', mend: '请按审核意见修改。' },
  },
  'claims.cure_over': {
    status: 422,
    en: {
      title: 'Too late to cure',
      detail: 'The last day for it was {cureUntil}.',
      mend: 'Ask the manufacturer whether it reviews the claim.',
    },
    zh: { title: '补正期限已过', detail: '补正截止日为 {cureUntil}。', mend: '请联系厂家是否可以复核。' },
  },
  'claims.not_curable': {
    status: 422,
    en: {
      title: 'Nothing to cure',
      detail: 'The decision names nothing that sending again could cure.',
      mend: 'Read the findings; each says what can be done.',
    },
    zh: {
      title: '没有可补正的内容',
      detail: '该决定中没有可通过重新提交补正的意见。',
      mend: '请查看各条意见及处理办法。',
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
  'claims.appealed_before': {
    status: 409,
    en: {
      title: 'Appealed before',
      detail: 'This claim was appealed once, and the answer to that is final.',
      mend: 'Read the appeal in the claim; it says who decided it and why.',
    },
    zh: { title: '已申诉过', detail: '该索赔已申诉一次，其结果为最终决定。', mend: '请在索赔中查看申诉的结果与理由。' },
  },
  'claims.appeal_over': {
    status: 422,
    en: {
      title: 'Too late to appeal',
      detail: 'The last day for it was {lastDay}.',
      mend: 'Nothing can be done here; ask the manufacturer for goodwill.',
    },
    zh: { title: '申诉期限已过', detail: '申诉截止日为 {lastDay}。', mend: '无法申诉；可向厂家申请通融。' },
  },
  'claims.cure_first': {
    status: 422,
    en: {
      title: 'Something can still be cured',
      detail: 'Nothing is sent again while an appeal waits, and line {line} can be cured until {cureUntil}.',
      mend: 'Send that line again first, or appeal it as well if it was reduced or refused.',
    },
    zh: {
      title: '尚有可补正的内容',
      detail: '申诉期间不能重新提交，而第 {line} 行可在 {cureUntil} 前补正。',
      mend: '请先补正该行；若该行已被核减或拒绝，也可一并申诉。',
    },
  },
  'claims.line_not_appealable': {
    status: 422,
    en: {
      title: 'Nothing to appeal in this line',
      detail: 'Line {line} is “{verdict}”; only a line that was refused or reduced is appealed.',
      mend: 'Leave the line out.',
    },
    zh: {
      title: '该行不可申诉',
      detail: '第 {line} 行为“{verdict}”；只有被拒绝或核减的行可以申诉。',
      mend: '请去掉该行。',
    },
  },
  'claims.not_appealed': {
    status: 409,
    en: {
      title: 'No appeal waits',
      detail: 'The claim is “{state}”; no appeal of it waits for a decision.',
      mend: 'Read the claim again.',
    },
    zh: { title: '没有待决的申诉', detail: '该索赔为“{state}”状态，没有待决的申诉。', mend: '请重新读取该索赔。' },
  },
  'claims.decided_first': {
    status: 409,
    en: {
      title: 'Somebody else decides the appeal',
      detail: 'You had a word in the decision that is appealed.',
      mend: 'Ask a colleague who may review claims and did not decide this one.',
    },
    zh: {
      title: '申诉须由他人裁定',
      detail: '您参与过被申诉的决定。',
      mend: '请由未参与原决定且有审核权限的同事处理。',
    },
  },
  'claims.line_not_appealed': {
    status: 422,
    en: {
      title: 'Line not appealed',
      detail: 'The appeal does not name line {line}.',
      mend: 'Name only lines of the appeal; what is not named stays as it was.',
    },
    zh: {
      title: '该行未申诉',
      detail: '申诉中没有第 {line} 行。',
      mend: '请只填写申诉所涉及的行；未填写的维持原决定。',
    },
  },
  'claims.grant_out_of_range': {
    status: 422,
    en: {
      title: 'Amount out of range',
      detail: 'Line {line}: an appeal pays from {least} (what it was) to {most} (what was claimed), in minor units.',
      mend: 'State an amount between the two.',
    },
    zh: {
      title: '金额超出范围',
      detail: '第 {line} 行：申诉后的金额须在 {least}（原核准）与 {most}（申报）之间，以最小货币单位计。',
      mend: '请填写两者之间的金额。',
    },
  },
  'claims.named_twice': {
    status: 422,
    en: {
      title: 'Claim named twice',
      detail: 'The claim {claim} stands twice in the list.',
      mend: 'Name each claim once.',
    },
    zh: { title: '索赔重复', detail: '列表中索赔 {claim} 出现两次。', mend: '每个索赔请只填写一次。' },
  },
  'claims.prior_approval_decided': {
    status: 409,
    en: {
      title: 'Decided already',
      detail: 'This prior approval is “{state}”.',
      mend: 'Read it again; the shop asks anew for what it needs besides.',
    },
    zh: { title: '已有决定', detail: '该事前审批为“{state}”状态。', mend: '请重新读取；另有需要的由网点重新申请。' },
  },
  'claims.expires_in_past': {
    status: 422,
    en: {
      title: 'Last day in the past',
      detail: 'Today is {today}; a prior approval is good until today at least.',
      mend: 'Name a day that is still to come.',
    },
    zh: { title: '截止日已过', detail: '今天是 {today}；事前审批至少有效至今天。', mend: '请填写今天或以后的日期。' },
  },
  'claims.own_claim': {
    status: 409,
    en: {
      title: 'Nobody decides their own claim',
      detail: 'You submitted this claim.',
      mend: 'Ask a colleague who may review claims.',
    },
    zh: { title: '不得审核自己的索赔', detail: '该索赔由您提交。', mend: '请由另一位有审核权限的同事处理。' },
  },
  'claims.not_in_review': {
    status: 409,
    en: {
      title: 'Nothing to decide',
      detail: 'The claim is “{state}”; it does not wait for people.',
      mend: 'Read the claim again.',
    },
    zh: { title: '无需审核', detail: '该索赔为“{state}”状态，不需要人工审核。', mend: '请重新读取该索赔。' },
  },
  'claims.four_eyes': {
    status: 409,
    en: {
      title: 'Another person has to agree',
      detail: 'You have said yes to this claim; above the limit a second person decides.',
      mend: 'Ask a colleague who may review claims.',
    },
    zh: {
      title: '需要另一人同意',
      detail: '您已同意该索赔；超过限额须由第二人审核。',
      mend: '请由另一位有审核权限的同事处理。',
    },
  },
  'claims.people_decide': {
    status: 403,
    en: {
      title: 'People decide',
      detail: 'A claim that waits for people is decided by a person, not by a machine.',
      mend: 'Sign in with an account of a person who may review claims.',
    },
    zh: {
      title: '须由人工审核',
      detail: '待人工审核的索赔须由本人处理，不能由程序代办。',
      mend: '请使用有审核权限的个人账号登录。',
    },
  },
} as const satisfies ProblemTexts;

/** What a decision says, with how to cure it. */
export const texts = {
  'claims.prior_approval_missing': {
    en: {
      title: 'Prior approval needed',
      detail: '{claimed} are claimed; above {above} (minor units) work is asked for before it is done.',
      mend: 'Send the number of the prior approval, or ask for one and send it with the claim again.',
    },
    zh: {
      title: '缺少事前审批',
      detail: '申报 {claimed}；超过 {above}（最小货币单位）的作业须事先申请。',
      mend: '请填写事前审批编号；没有的请先申请，再随索赔重新提交。',
    },
  },
  'claims.prior_approval_unknown': {
    en: {
      title: 'No such prior approval',
      detail: 'You have no prior approval with the number {number}.',
      mend: 'Compare the number with the answer to your request.',
    },
    zh: { title: '没有该事前审批', detail: '您没有编号为 {number} 的事前审批。', mend: '请与申请时返回的编号核对。' },
  },
  'claims.prior_approval_open': {
    en: {
      title: 'Prior approval not decided',
      detail: 'The prior approval {number} still waits for people.',
      mend: 'Send the claim again once it is approved.',
    },
    zh: { title: '事前审批尚未决定', detail: '事前审批 {number} 仍在等待人工决定。', mend: '请在批准后重新提交。' },
  },
  'claims.prior_approval_declined': {
    en: {
      title: 'Prior approval declined',
      detail: 'The prior approval {number} was declined.',
      mend: 'Ask for another one with what was missing, and send its number.',
    },
    zh: {
      title: '事前审批未获批准',
      detail: '事前审批 {number} 未获批准。',
      mend: '请补充资料重新申请，并提交新的编号。',
    },
  },
  'claims.prior_approval_other_unit': {
    en: {
      title: 'Prior approval of another unit',
      detail: 'The prior approval {number} is for the unit {serial}.',
      mend: 'Send the number of the one for this unit.',
    },
    zh: {
      title: '事前审批属于其他单机',
      detail: '事前审批 {number} 适用于单机 {serial}。',
      mend: '请填写该单机的事前审批编号。',
    },
  },
  'claims.prior_approval_other_component': {
    en: {
      title: 'Prior approval of another component',
      detail: 'The prior approval {number} is for {component}.',
      mend: 'Send the number of the one for this component.',
    },
    zh: {
      title: '事前审批属于其他部件',
      detail: '事前审批 {number} 适用于部件 {component}。',
      mend: '请填写该部件的事前审批编号。',
    },
  },
  'claims.prior_approval_used': {
    en: {
      title: 'Prior approval used',
      detail: 'The prior approval {number} is used by your claim {earlier}.',
      mend: 'Ask for another one, or withdraw the other claim if it was a mistake.',
    },
    zh: {
      title: '事前审批已使用',
      detail: '事前审批 {number} 已用于您的索赔 {earlier}。',
      mend: '请另行申请；若另一索赔有误，请先撤回。',
    },
  },
  'claims.prior_approval_expired': {
    en: {
      title: 'Prior approval expired',
      detail: 'The prior approval {number} was good until {expiresOn}; repaired on {repairedOn}.',
      mend: 'Ask for another one, and say why the work was later.',
    },
    zh: {
      title: '事前审批已过期',
      detail: '事前审批 {number} 有效期至 {expiresOn}，维修日期为 {repairedOn}。',
      mend: '请另行申请，并说明延误原因。',
    },
  },
  'claims.prior_approval_over': {
    en: {
      title: 'Above the prior approval',
      detail: '{claimed} are claimed; the prior approval {number} goes up to {limit} (minor units).',
      mend: 'Ask for the rest, or claim no more than was approved.',
    },
    zh: {
      title: '超出事前审批限额',
      detail: '申报 {claimed}；事前审批 {number} 的限额为 {limit}（最小货币单位）。',
      mend: '请就超出部分另行申请，或不超过限额申报。',
    },
  },
  'claims.checker_objects': {
    en: {
      title: 'The distributor objects',
      detail: 'The distributor that looks first objects: {reason}',
      mend: 'Nothing to do: a reviewer of the manufacturer looks at it.',
    },
    zh: { title: '经销商有异议', detail: '负责初审的经销商提出异议：{reason}', mend: '无需处理：厂家将人工审核。' },
  },
  'claims.appeal_granted': {
    en: {
      title: 'Appeal granted',
      detail: 'Line {line}: {approved} of {claimed} are paid after the appeal. Reason: {reason}',
      mend: 'Nothing to do: the next statement pays the difference.',
    },
    zh: {
      title: '申诉获准',
      detail: '第 {line} 行：申诉后核准 {approved}（申报 {claimed}）。理由：{reason}',
      mend: '无需处理：差额计入下一期结算单。',
    },
  },
  'claims.appeal_denied': {
    en: {
      title: 'Appeal denied',
      detail: 'Line {line}: it stays at {approved} of {claimed}. Reason: {reason}',
      mend: 'This is final.',
    },
    zh: {
      title: '申诉未获准',
      detail: '第 {line} 行：维持 {approved}（申报 {claimed}）。理由：{reason}',
      mend: '此为最终决定。',
    },
  },
  'claims.taken_back': {
    en: {
      title: 'Decision taken back',
      detail: 'The manufacturer took the decision back: {reason}',
      mend: 'The next statement takes off what one had of it. If this is a mistake, raise a question about that statement.',
    },
    zh: {
      title: '决定已冲销',
      detail: '厂家已冲销该决定：{reason}',
      mend: '已结算的金额将在下一期结算单中扣回；若有异议，请对该结算单提出疑问。',
    },
  },
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
  'claims.line_twice': {
    en: {
      title: 'Line twice',
      detail: 'Line {line} claims the same thing as line {earlier}.',
      mend: 'Put both into one line; what was sent twice by mistake needs nothing.',
    },
    zh: {
      title: '重复的行',
      detail: '第 {line} 行与第 {earlier} 行为同一项目。',
      mend: '请合并为一行；误重复提交的无需处理。',
    },
  },
  'claims.covered_in_part': {
    en: {
      title: 'Covered in part',
      detail: 'Line {line}: at this stage the warranty covers {percent} % of {cost}.',
      mend: 'Charge the rest to the customer, who has to agree to the price first.',
    },
    zh: {
      title: '部分承担',
      detail: '第 {line} 行：在此阶段，保修只承担{cost}的 {percent}%。',
      mend: '其余部分请向客户收取，并须事先征得同意。',
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
  'claims.causal_part_missing': {
    en: {
      title: 'Causal part has no line',
      detail: 'Line {line} hangs on the causal part {causalPart}, for which there is no line.',
      mend: 'Send the line as a part of its own; or make a new claim with a line for the causal part.',
    },
    zh: {
      title: '缺少致因件的行',
      detail: '第 {line} 行依附于致因件 {causalPart}，但没有该件的行。',
      mend: '请将该行改为独立零件；或另行提交含致因件的索赔。',
    },
  },
  'claims.causal_part_refused': {
    en: {
      title: 'Causal part refused',
      detail: 'Line {line} hangs on the causal part of line {causalLine}, which was refused.',
      mend: 'Nothing can be cured here; see what was said of line {causalLine}.',
    },
    zh: {
      title: '致因件被拒',
      detail: '第 {line} 行依附于第 {causalLine} 行的致因件，而该行已被拒。',
      mend: '此行无法补正；请查看第 {causalLine} 行的意见。',
    },
  },
  'claims.causal_part_open': {
    en: {
      title: 'Waits for the causal part',
      detail: 'Line {line} hangs on the causal part of line {causalLine}, which was asked back.',
      mend: 'Cure line {causalLine}; this one follows it by itself.',
    },
    zh: {
      title: '等待致因件',
      detail: '第 {line} 行依附于第 {causalLine} 行的致因件，而该行尚待补正。',
      mend: '请补正第 {causalLine} 行；本行随之处理。',
    },
  },
  'claims.return_repair': {
    en: {
      title: 'Return repair',
      detail:
        'Line {line}: your repair of {repairedOn} ({earlier}) has to hold {days} days, until {lastDay}; its labour is yours.',
      mend: 'Claim the parts; if it was another fault, name its component.',
    },
    zh: {
      title: '返修',
      detail: '第 {line} 行：您 {repairedOn} 的维修（{earlier}）须保证 {days} 天，至 {lastDay}；返修工时由您承担。',
      mend: '零件可照常申报；如为其他故障，请更正部件。',
    },
  },
  'claims.evidence_missing': {
    en: {
      title: 'Photo or paper needed',
      detail: 'Line {line}: this network asks for a photo or paper with each line of this kind.',
      mend: 'Keep the file with “claim-evidence” and send the line again with its id.',
    },
    zh: {
      title: '需要照片或票据',
      detail: '第 {line} 行：该网络要求此类行附照片或票据。',
      mend: '请上传文件（claim-evidence），再带上编号重新提交该行。',
    },
  },
  'claims.evidence_reused': {
    en: {
      title: 'Photo used before',
      detail: 'Line {line}: the file {file} proved the claim “{earlier}” before.',
      mend: 'Send the photo that was made at this repair.',
    },
    zh: {
      title: '照片重复使用',
      detail: '第 {line} 行：文件 {file} 已用于索赔“{earlier}”。',
      mend: '请提交本次维修所拍的照片。',
    },
  },
  'claims.code_twice': {
    en: { title: 'Code twice', detail: 'This code stands in an earlier row.', mend: 'Keep one of the rows.' },
    zh: { title: '代码重复', detail: '前面已有相同的代码。', mend: '请只保留一行。' },
  },
  'claims.slot_empty': {
    en: {
      title: 'No code to choose',
      detail: 'A code is asked for, but there is none.',
      mend: 'Add codes, or do not ask.',
    },
    zh: { title: '没有可选代码', detail: '要求填写代码，但没有可选项。', mend: '请添加代码，或取消必填。' },
  },
  'claims.other_pays': {
    en: {
      title: 'Not paid by the manufacturer',
      detail: 'Line {line}: for this cause and this coverage the {payer} pays {cost}.',
      mend: 'Charge it to the {payer}; if the cause is another, correct it and add proof.',
    },
    zh: {
      title: '不由厂家承担',
      detail: '第 {line} 行：按此原因和保修状态，{cost}由{payer}承担。',
      mend: '请向{payer}收取；若原因有误，请更正并附证明。',
    },
  },
  'claims.operation_unknown': {
    en: {
      title: 'Unknown operation',
      detail: 'Line {line}: the rate card has no operation “{operation}”.',
      mend: 'Use a code of the rate card.',
    },
    zh: {
      title: '未知的作业代码',
      detail: '第 {line} 行：费率表中没有作业“{operation}”。',
      mend: '请使用费率表中的代码。',
    },
  },
  'claims.labour_over_standard': {
    en: {
      title: 'Labour above the standard time',
      detail: 'Line {line}: {minutes} min claimed, {allowedMinutes} min allowed (standard {standardMinutes} min).',
      mend: 'Add a reason and a photo of what made it longer; the other lines stay payable.',
    },
    zh: {
      title: '工时超出标准',
      detail: '第 {line} 行：申报 {minutes} 分钟，允许 {allowedMinutes} 分钟（标准 {standardMinutes} 分钟）。',
      mend: '请补充原因和现场照片；其他行照常结算。',
    },
  },
  'claims.minutes_missing': {
    en: {
      title: 'Minutes needed',
      detail: 'Line {line}: {operation} is paid by the minute (standard {standardMinutes} min), and none were told.',
      mend: 'Send the line again with its minutes.',
    },
    zh: {
      title: '缺少工时',
      detail: '第 {line} 行：{operation} 按工时结算（标准 {standardMinutes} 分钟），但未填写工时。',
      mend: '请填写分钟数后重新提交该行。',
    },
  },
  'claims.zone_unknown': {
    en: {
      title: 'Zone needed',
      detail: 'Line {line}: the way is paid by zones ({known}), and “{zone}” is none of them.',
      mend: 'Send the line again with the zone of the place.',
    },
    zh: {
      title: '需要区域',
      detail: '第 {line} 行：上门费按区域（{known}）结算，“{zone}”不在其中。',
      mend: '请填写所在区域后重新提交该行。',
    },
  },
  'claims.labour_over_flat': {
    en: {
      title: 'Labour above the flat amount',
      detail: 'Line {line}: {operation} is paid a flat amount, which is less than was claimed.',
      mend: 'Nothing to do: the line is paid the flat amount.',
    },
    zh: {
      title: '工时费高于定额',
      detail: '第 {line} 行：{operation} 按定额结算，低于申报金额。',
      mend: '无需处理：该行按定额结算。',
    },
  },
  'claims.labour_over_rate': {
    en: {
      title: 'Labour above the rate',
      detail: 'Line {line}: the rate card pays less for {minutes} min than was claimed.',
      mend: 'Nothing to do: the line is paid by the rate card.',
    },
    zh: {
      title: '工时费高于费率',
      detail: '第 {line} 行：费率表对 {minutes} 分钟的金额低于申报金额。',
      mend: '无需处理：该行按费率表结算。',
    },
  },
  'claims.part_unknown': {
    en: {
      title: 'Unknown part',
      detail: 'Line {line}: the rate card has no part “{partNumber}”.',
      mend: 'Use the number of the parts list.',
    },
    zh: {
      title: '未知的零件',
      detail: '第 {line} 行：费率表中没有零件“{partNumber}”。',
      mend: '请使用零件目录中的编号。',
    },
  },
  'claims.part_not_of_model': {
    en: {
      title: 'Part does not fit',
      detail: 'Line {line}: the part {partNumber} is not made for the model {model}.',
      mend: 'Correct the part number or the unit.',
    },
    zh: {
      title: '零件不适用',
      detail: '第 {line} 行：零件 {partNumber} 不适用于型号 {model}。',
      mend: '请更正零件编号或单机。',
    },
  },
  'claims.part_over_price': {
    en: {
      title: 'Part above its price',
      detail: 'Line {line}: the rate card has a lower price for {partNumber}.',
      mend: 'Nothing to do: the line is paid by the rate card.',
    },
    zh: {
      title: '零件价格超出',
      detail: '第 {line} 行：{partNumber} 的费率表价格较低。',
      mend: '无需处理：该行按费率表结算。',
    },
  },
  'claims.over_maximum': {
    en: {
      title: 'Above the maximum',
      detail: 'Line {line}: more was claimed than the rate card allows.',
      mend: 'Nothing to do: the line is paid up to the maximum.',
    },
    zh: { title: '超出上限', detail: '第 {line} 行：申报金额超出费率表上限。', mend: '无需处理：该行按上限结算。' },
  },
  'claims.receipt_missing': {
    en: {
      title: 'Receipt needed',
      detail: 'Line {line}: other costs are looked at by a person, with a receipt.',
      mend: 'Add the receipt.',
    },
    zh: { title: '需要票据', detail: '第 {line} 行：其他费用须附票据并由人工审核。', mend: '请补充票据。' },
  },
  'claims.operation_twice': {
    en: { title: 'Operation twice', detail: 'This operation stands in an earlier row.', mend: 'Keep one of the rows.' },
    zh: { title: '作业重复', detail: '前面已有相同的作业。', mend: '请只保留一行。' },
  },
  'claims.part_twice': {
    en: { title: 'Part twice', detail: 'This part stands in an earlier row.', mend: 'Keep one of the rows.' },
    zh: { title: '零件重复', detail: '前面已有相同的零件。', mend: '请只保留一行。' },
  },
  'claims.over_limit': {
    en: {
      title: 'A person decides',
      detail: 'The amount is above what may be approved without a person.',
      mend: 'Nothing to do: a reviewer looks at it.',
    },
    zh: { title: '转人工审核', detail: '金额超过可自动批准的上限。', mend: '无需处理：将由审核员审核。' },
  },
  'claims.shown_false': {
    en: {
      title: 'Shown false',
      detail:
        'A follow-up showed that line {line} is not true: {reason}. It is charged at {multiple} times what was claimed.',
      mend: 'If that is wrong, appeal with what proves it.',
    },
    zh: {
      title: '经核查不实',
      detail: '复核证明第 {line} 行不实：{reason}。按所报金额的 {multiple} 倍扣款。',
      mend: '如有异议，请附证明材料申诉。',
    },
  },
  'claims.goodwill': {
    en: {
      title: 'Paid out of goodwill',
      detail: 'The term is over; line {line} is paid out of goodwill: {reason}.',
      mend: 'Nothing to do; there is no right to it another time.',
    },
    zh: {
      title: '善意承担',
      detail: '已超出保修期；第 {line} 行由厂家善意承担：{reason}。',
      mend: '无需处理；不构成今后的承诺。',
    },
  },
  'claims.on_probation': {
    en: {
      title: 'On probation',
      detail: 'Your membership is on probation since {since}: a person looks at every claim before it is paid.',
      mend: 'Nothing has to be done; the answer comes by itself.',
    },
    zh: {
      title: '试用期',
      detail: '您的网点自 {since} 起处于试用期，每笔索赔付款前均由人工审核。',
      mend: '无需操作，审核结果会自动通知。',
    },
  },
  'claims.person_looks': {
    en: {
      title: 'A person looks at it',
      detail: 'A reviewer of the manufacturer looks at this claim before it is paid.',
      mend: 'Nothing to do: a reviewer looks at it.',
    },
    zh: { title: '转人工审核', detail: '付款前由厂家审核员查看该索赔。', mend: '无需处理：将由审核员审核。' },
  },
  'claims.rejected_by_person': {
    en: {
      title: 'Rejected by a reviewer',
      detail: 'The reviewer said no: {reason}',
      mend: 'Talk to the manufacturer, naming the claim.',
    },
    zh: { title: '审核员驳回', detail: '审核意见：{reason}', mend: '请联系厂家并说明索赔编号。' },
  },
} as const satisfies CodeTexts;

/** Until when a finding can be mended, by the way in which it is. */
export const untilTexts = {
  resend: {
    en: 'Within {days} days of the first submission; the last day stands in the finding.',
    zh: '首次提交后 {days} 天内，截止日见该条意见。',
  },
  anew: {
    en: 'As long as a claim can come: within {days} days of the repair.',
    zh: '在可提交索赔的期限内：维修后 {days} 天内。',
  },
  none: { en: 'Nothing has to be done.', zh: '无需处理。' },
} as const;

export const ruleTexts = {
  'claims.review': { en: 'Decided by people: {people} — {reason}', zh: '人工审核：{people}——{reason}' },
  'claims.completeness': { en: 'Complete and signed by the customer', zh: '资料完整，客户已签字' },
  'claims.codes': { en: 'Codes of the failure, from the code set of the network', zh: '故障代码符合该网络的代码表' },
  'claims.membership': {
    en: 'Member on the day of the repair ({repairedOn})',
    zh: '维修当日（{repairedOn}）的成员资格与协议',
  },
  'claims.territory': { en: 'Place of the work within the agreed divisions', zh: '维修地点在约定区域内' },
  'claims.category': { en: 'Category of the model agreed with the member', zh: '型号品类在协议之内' },
  'claims.unit': { en: 'Unit neither scrapped nor stolen', zh: '单机未报废、未报失' },
  'claims.usage': { en: 'Meter not below an earlier reading', zh: '读数不低于以往' },
  'claims.work_order': { en: 'Work order {orderNumber} claimed once', zh: '工单 {orderNumber} 只索赔一次' },
  'claims.likeness': { en: 'No other claim for the same part near in time', zh: '近期没有同一零件的其他索赔' },
  'claims.causal': {
    en: 'Line {line}: hangs on the causal part {causalPart}',
    zh: '第 {line} 行：依附于致因件 {causalPart}',
  },
  'claims.return_repair': {
    en: 'Line {line}: not a return of a repair that has to hold',
    zh: '第 {line} 行：并非保证期内的返修',
  },
  'claims.evidence': {
    en: 'Line {line}: proved by photos or papers of its own',
    zh: '第 {line} 行：有本次的照片或票据',
  },
  'claims.dates': {
    en: 'Failure, repair and submission follow each other in time',
    zh: '故障、维修、提交的日期顺序与期限',
  },
  'claims.stands': {
    en: 'Line {line}: not sent again; the decision of the round before stands',
    zh: '第 {line} 行：未重新提交，维持上一轮的决定',
  },
  'claims.line_once': { en: 'Line {line}: claimed once', zh: '第 {line} 行：只申报一次' },
  'claims.share': { en: 'Line {line}: the share that the warranty covers', zh: '第 {line} 行：保修承担的比例' },
  'claims.payer': { en: 'Line {line}: who pays for {cost} — {payer}', zh: '第 {line} 行：{cost}由谁承担——{payer}' },
  'claims.labour': {
    en: 'Line {line}: labour within the standard time and rate',
    zh: '第 {line} 行：工时在标准与费率之内',
  },
  'claims.part': {
    en: 'Line {line}: part {partNumber} fits and is priced by the rate card',
    zh: '第 {line} 行：零件 {partNumber} 适用，价格符合费率表',
  },
  'claims.travel': { en: 'Line {line}: travel up to the maximum', zh: '第 {line} 行：上门费不超过上限' },
  'claims.freight': { en: 'Line {line}: freight up to the maximum', zh: '第 {line} 行：运费不超过上限' },
  'claims.other_cost': { en: 'Line {line}: other cost with a receipt', zh: '第 {line} 行：其他费用须附票据' },
  'claims.goodwill': { en: 'Goodwill outside the term', zh: '保修期外善意承担' },
  'claims.verification': { en: 'Follow-up of the claim', zh: '索赔复核' },
  'claims.probation': { en: 'Whether the member is on probation', zh: '网点是否在试用期' },
  'claims.risk': { en: 'How unusual the claim is', zh: '索赔异常程度' },
  'claims.prior_approval': { en: 'Asked for before it was done, where it has to be', zh: '需要事先申请的作业已获批准' },
  'claims.first_check': {
    en: 'First look of the distributor, {people}: {reason}',
    zh: '经销商初审，{people}：{reason}',
  },
  'claims.appeal': {
    en: 'Appeal of line {lines}, decided by {people}: {reason}',
    zh: '第 {lines} 行的申诉，由 {people} 裁定：{reason}',
  },
  'claims.reversal': { en: 'Decision taken back by {people}: {reason}', zh: '决定由 {people} 冲销：{reason}' },
  'claims.limit': { en: 'Amount that may be decided without a person', zh: '可自动批准的金额上限' },
} as const satisfies RuleTexts;

/** Why a claim is unusual; told to the manufacturer alone. */
export const riskTexts: Readonly<Record<RiskReason['code'], Readonly<Record<Language, string>>>> = {
  frequency: {
    en: 'More claims of this shop in the month than its months before let expect: {seen} where about {expected} were; one month in {oneIn} is like this.',
    zh: '该网点本月索赔多于以往月份的预期：{seen} 条，预期约 {expected} 条；约 {oneIn} 个月才会出现一次。',
  },
  component_share: {
    en: 'More of this component than other shops have: {seen} where about {expected} were to be expected; by chance one in {oneIn}.',
    zh: '该部件的索赔多于其他网点：{seen} 条，预期约 {expected} 条；偶然发生的可能约为 {oneIn} 分之一。',
  },
  same_day: {
    en: 'Many repairs on one day: {seen} where about {expected} are usual for this shop; by chance one day in {oneIn}.',
    zh: '同一天维修过多：{seen} 次，该网点通常约 {expected} 次；约 {oneIn} 天才会出现一次。',
  },
  distance: {
    en: 'The work was done in {distance} than the shop.',
    zh: '作业地点与网点不在{distance}。',
  },
  new_technician: { en: 'The first claim with this technician.', zh: '该技师首次出现在索赔中。' },
  core_missing: {
    en: 'Own parts without a tag for the old part: {parts}.',
    zh: '{parts} 件专用件没有旧件标签。',
  },
  photo_reused: { en: 'Photos that proved another claim: {photos}.', zh: '{photos} 张照片曾用于其他索赔。' },
  phone_reused: {
    en: 'The telephone number of the customer belongs to {units} other units.',
    zh: '客户电话另外关联 {units} 台单机。',
  },
};

/** How far away: of the distances only these two say something. */
export const riskPlaces = {
  same_province: { en: 'another city', zh: '同一城市' },
  elsewhere: { en: 'another province', zh: '同一省份' },
} as const;

/** Words of this capability that come as values inside a sentence. */
export const words = {
  'warranty-terms': { en: 'warranty terms', zh: '保修条款' },
  'charge-matrices': { en: 'charge matrix', zh: '费用承担表' },
  'rate-cards': { en: 'rate card', zh: '费率表' },
} as const;
