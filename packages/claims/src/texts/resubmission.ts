/** What is said of a claim that is sent again. */
import type { RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
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
} as const satisfies ProblemTexts;

export const rules = {
  'claims.stands': {
    en: 'Line {line}: not sent again; the decision of the round before stands',
    zh: '第 {line} 行：未重新提交，维持上一轮的决定',
  },
} as const satisfies RuleTexts;

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
