import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'verification.committed_already': {
    status: 409,
    en: {
      title: 'Seed given already',
      detail: 'The seed of {month} was committed before; its hash stays.',
      mend: 'Read the sample of that month; it can be drawn once the month is over.',
    },
    zh: {
      title: '种子已提交',
      detail: '{month} 的种子此前已提交，其哈希不再改变。',
      mend: '请查看该月抽样；月份结束后即可抽取。',
    },
  },
  'verification.month_begun': {
    status: 422,
    en: {
      title: 'The month has begun',
      detail: 'A seed for {month} had to be committed by {lastDay}; who knows claims could choose the seed.',
      mend: 'Commit the seed of a month that has not begun.',
    },
    zh: {
      title: '月份已开始',
      detail: '{month} 的种子须最迟于 {lastDay} 提交；否则知道索赔的人可以挑选种子。',
      mend: '请提交尚未开始的月份的种子。',
    },
  },
  'verification.not_committed': {
    status: 409,
    en: {
      title: 'No seed was committed',
      detail: 'For {month} no hash was published before it began, so nothing provable can be drawn.',
      mend: 'Commit the seed of the next month now.',
    },
    zh: {
      title: '未提交种子',
      detail: '{month} 开始前未公布种子哈希，无法进行可验证的抽样。',
      mend: '请现在提交下个月的种子。',
    },
  },
  'verification.month_not_over': {
    status: 409,
    en: {
      title: 'The month is not over',
      detail: 'Claims are still decided in {month}; its last day is {lastDay}.',
      mend: 'Draw the sample after that day.',
    },
    zh: { title: '月份尚未结束', detail: '{month} 仍在审核索赔，最后一天为 {lastDay}。', mend: '请在该日之后抽取。' },
  },
  'verification.drawn_already': {
    status: 409,
    en: {
      title: 'Drawn already',
      detail: 'The sample of {month} was drawn before and stays as it is.',
      mend: 'Read it.',
    },
    zh: { title: '已经抽取', detail: '{month} 的抽样此前已完成，不再改变。', mend: '请直接查看。' },
  },
  'verification.too_many_claims': {
    status: 422,
    en: {
      title: 'Too many claims for one draw',
      detail: 'More than {maximum} claims were decided in {month}.',
      mend: 'Tell us: such a month is drawn by an operator.',
    },
    zh: {
      title: '索赔数量超出上限',
      detail: '{month} 审核的索赔超过 {maximum} 份。',
      mend: '请联系我们，由运营人员抽取。',
    },
  },
} as const satisfies ProblemTexts;
