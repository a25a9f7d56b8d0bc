/** What is said of money that is given although the term is over. */
import type { CodeTexts, RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
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
} as const satisfies ProblemTexts;

export const findings = {
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
} as const satisfies CodeTexts;

export const rules = {
  'claims.goodwill': { en: 'Goodwill outside the term', zh: '保修期外善意承担' },
} as const satisfies RuleTexts;
