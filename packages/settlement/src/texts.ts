import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'settlement.period_open': {
    status: 409,
    en: {
      title: 'Month not over',
      detail: 'The month {period} runs until {lastDay}.',
      mend: 'Close it from the next day on.',
    },
    zh: { title: '月份尚未结束', detail: '{period} 月到 {lastDay} 才结束。', mend: '请在次日起关账。' },
  },
  'settlement.period_closed': {
    status: 409,
    en: {
      title: 'Closed already',
      detail: 'The month {period} was closed at {closedAt}.',
      mend: 'Read its statements; what is decided later goes into the next one.',
    },
    zh: {
      title: '已经关账',
      detail: '{period} 月已于 {closedAt} 关账。',
      mend: '请查看该月结算单；之后审定的款项计入下一期。',
    },
  },
  'settlement.state_forbids': {
    status: 409,
    en: {
      title: 'Not in this state',
      detail: 'A statement that is “{state}” cannot take this step.',
      mend: 'Read it again: its steps say what comes next.',
    },
    zh: {
      title: '当前状态不允许',
      detail: '“{state}”状态的结算单不能执行此步骤。',
      mend: '请重新读取，按步骤提示操作。',
    },
  },
  'settlement.four_eyes': {
    status: 409,
    en: {
      title: 'Another person has to approve',
      detail: 'You have approved this statement; a second person is needed.',
      mend: 'Ask a colleague who may approve statements.',
    },
    zh: {
      title: '需要另一人批准',
      detail: '您已批准该结算单，还需要第二人批准。',
      mend: '请由另一位有批准权限的同事处理。',
    },
  },
  'settlement.payer_decided': {
    status: 409,
    en: {
      title: 'Who decided does not pay',
      detail: 'You had a word in a claim of this statement; somebody else pays it.',
      mend: 'Ask a colleague who may pay and decided none of its claims.',
    },
    zh: {
      title: '审核人不得付款',
      detail: '您参与过该结算单中索赔的审核，须由他人付款。',
      mend: '请由未参与审核且有付款权限的同事处理。',
    },
  },
  'settlement.payer_approved': {
    status: 409,
    en: {
      title: 'Who approved does not pay',
      detail: 'You approved this statement; somebody else pays it.',
      mend: 'Ask a colleague who may pay.',
    },
    zh: {
      title: '批准人不得付款',
      detail: '您批准了该结算单，须由他人付款。',
      mend: '请由另一位有付款权限的同事处理。',
    },
  },
  'settlement.people_decide': {
    status: 403,
    en: {
      title: 'People decide',
      detail: 'Statements are approved and paid by people, not by machines.',
      mend: 'Sign in with an account of a person who may.',
    },
    zh: {
      title: '须由本人处理',
      detail: '结算单的批准和付款须由本人处理，不能由程序代办。',
      mend: '请使用有权限的个人账号登录。',
    },
  },
  'settlement.papers_in_future': {
    status: 422,
    en: {
      title: 'Papers in the future',
      detail: 'Received on {receivedOn}, but today is {today}.',
      mend: 'Correct the day.',
    },
    zh: { title: '收票日期在未来', detail: '收票日期 {receivedOn} 晚于今天（{today}）。', mend: '请更正日期。' },
  },
  'settlement.papers_before_issue': {
    status: 422,
    en: {
      title: 'Papers before the statement',
      detail: 'Received on {receivedOn}, but issued only on {issuedOn}.',
      mend: 'Correct the day.',
    },
    zh: { title: '收票早于出单', detail: '收票日期 {receivedOn} 早于出单日期 {issuedOn}。', mend: '请更正日期。' },
  },
  'settlement.paid_in_future': {
    status: 422,
    en: {
      title: 'Paid in the future',
      detail: 'Paid on {paidOn}, but today is {today}.',
      mend: 'Enter a payment once the bank has made it.',
    },
    zh: {
      title: '付款日期在未来',
      detail: '付款日期 {paidOn} 晚于今天（{today}）。',
      mend: '请在银行完成付款后再登记。',
    },
  },
  'settlement.paid_before_issue': {
    status: 422,
    en: {
      title: 'Paid before the statement',
      detail: 'Paid on {paidOn}, but issued only on {issuedOn}.',
      mend: 'Enter the day on which the bank paid this statement.',
    },
    zh: {
      title: '付款早于出单',
      detail: '付款日期 {paidOn} 早于出单日期 {issuedOn}。',
      mend: '请填写银行支付该结算单的日期。',
    },
  },
  'settlement.paid_already': {
    status: 409,
    en: {
      title: 'Paid already',
      detail: 'The payment of this statement is in the ledger.',
      mend: 'Read the statement again.',
    },
    zh: { title: '已经付款', detail: '该结算单的付款已入账。', mend: '请重新读取该结算单。' },
  },
  'settlement.not_signed_yet': {
    status: 409,
    en: {
      title: 'Not signed yet',
      detail: 'The document is signed when the statement is approved; it is “{state}”.',
      mend: 'Ask again after the approval.',
    },
    zh: { title: '尚未签署', detail: '结算单批准时才签署文件，目前为“{state}”状态。', mend: '请在批准后再查看。' },
  },
  'settlement.too_many_orders': {
    status: 422,
    en: {
      title: 'Too many orders for one document',
      detail: 'More than {maximum} orders of {period} are paid by the unit, which no signed document can carry.',
      mend: 'Tell us: the statement of this member has to be made in parts.',
    },
    zh: {
      title: '一份结算单无法容纳',
      detail: '{period} 按台结算的工单超过 {maximum} 张，一份签署文件无法容纳。',
      mend: '请联系我们：该成员的结算单需要分开生成。',
    },
  },
} as const satisfies ProblemTexts;

/** Words of this capability that come as values inside a sentence. */
export const words = {
  closed: { en: 'closed', zh: '已关账' },
  member_confirmed: { en: 'confirmed by the member', zh: '成员已确认' },
  papers_received: { en: 'papers received', zh: '已收票' },
  audited: { en: 'audited', zh: '已审核' },
  paid: { en: 'paid', zh: '已付款' },
  disputed: { en: 'disputed', zh: '有异议' },
} as const;
