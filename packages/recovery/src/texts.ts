import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'recovery.nothing_paid': {
    status: 422,
    en: {
      title: 'Nothing to get back',
      detail: 'Nothing of the claim {claim} is payable, so there is nothing to ask its supplier for.',
      mend: 'Ask the supplier once the claim is approved.',
    },
    zh: {
      title: '没有可追偿的金额',
      detail: '索赔 {claim} 没有任何应付金额，因此无可向供应商追偿。',
      mend: '请在索赔批准后再追偿。',
    },
  },
  'recovery.asked_already': {
    status: 409,
    en: {
      title: 'Asked already',
      detail: 'The maker of the causal part of this claim has been asked before.',
      mend: 'Open the file of that claim; one claim is asked for once.',
    },
    zh: {
      title: '已经追偿',
      detail: '该索赔的致因件供应商此前已被追偿。',
      mend: '请打开该索赔的追偿档案；一份索赔只追偿一次。',
    },
  },
  'recovery.reference_taken': {
    status: 409,
    en: {
      title: 'Reference used before',
      detail: 'Another demand has the number “{reference}”.',
      mend: 'Give this one a reference of its own.',
    },
    zh: {
      title: '编号已使用',
      detail: '另一份追偿已使用编号“{reference}”。',
      mend: '请使用新的编号。',
    },
  },
  'recovery.currency_mismatch': {
    status: 422,
    en: {
      title: 'Other currency',
      detail: 'This file is kept in {expected}, not in {actual}.',
      mend: 'State the amount in {expected}.',
    },
    zh: { title: '币种不符', detail: '该档案以 {expected} 计，而不是 {actual}。', mend: '请以 {expected} 填写金额。' },
  },
  'recovery.due_before_asked': {
    status: 422,
    en: {
      title: 'Due before it was asked',
      detail: 'The supplier is to pay by {dueOn}, and was asked on {askedOn} only.',
      mend: 'Name a day on or after the day of asking.',
    },
    zh: {
      title: '到期日早于追偿日',
      detail: '要求供应商于 {dueOn} 前付款，但追偿日为 {askedOn}。',
      mend: '请填写不早于追偿日的日期。',
    },
  },
  'recovery.received_in_future': {
    status: 422,
    en: {
      title: 'Money of tomorrow',
      detail: 'The day {receivedOn} has not come yet.',
      mend: 'Enter the day that the bank names.',
    },
    zh: { title: '到账日在未来', detail: '日期 {receivedOn} 尚未到来。', mend: '请填写银行入账日期。' },
  },
  'recovery.more_than_open': {
    status: 422,
    en: {
      title: 'More than is open',
      detail: '{amount} came in, and only {open} of this file is open (minor units of {currency}).',
      mend: 'Enter what belongs to this file, and the rest where it belongs.',
    },
    zh: {
      title: '超过未收金额',
      detail: '到账 {amount}，而该档案未收金额仅为 {open}（{currency} 最小单位）。',
      mend: '请只录入属于该档案的金额，其余录入相应档案。',
    },
  },
  'recovery.state_forbids': {
    status: 409,
    en: {
      title: 'Not in this state',
      detail: 'A file that is “{state}” cannot be changed this way.',
      mend: 'Read the file again.',
    },
    zh: { title: '当前状态不允许', detail: '“{state}”状态的追偿档案不能这样变更。', mend: '请重新读取该档案。' },
  },
} as const satisfies ProblemTexts;

/** Words of this capability that come as values inside a sentence. */
export const words = {
  asked: { en: 'asked', zh: '已追偿' },
  partly_got: { en: 'partly got back', zh: '部分收回' },
  denied: { en: 'refused by the supplier', zh: '供应商拒绝' },
  got: { en: 'got back', zh: '已收回' },
  written_off: { en: 'written off', zh: '已核销' },
} as const;
