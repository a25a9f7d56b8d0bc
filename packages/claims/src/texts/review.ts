/** What people say of a claim, and why it comes to them. */
import type { CodeTexts, RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'claims.named_twice': {
    status: 422,
    en: {
      title: 'Claim named twice',
      detail: 'The claim {claim} stands twice in the list.',
      mend: 'Name each claim once.',
    },
    zh: { title: '索赔重复', detail: '列表中索赔 {claim} 出现两次。', mend: '每个索赔请只填写一次。' },
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

export const findings = {
  'claims.checker_objects': {
    en: {
      title: 'The distributor objects',
      detail: 'The distributor that looks first objects: {reason}',
      mend: 'Nothing to do: a reviewer of the manufacturer looks at it.',
    },
    zh: { title: '经销商有异议', detail: '负责初审的经销商提出异议：{reason}', mend: '无需处理：厂家将人工审核。' },
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

export const rules = {
  'claims.review': { en: 'Decided by people: {people} — {reason}', zh: '人工审核：{people}——{reason}' },
  'claims.verification': { en: 'Follow-up of the claim', zh: '索赔复核' },
  'claims.probation': { en: 'Whether the member is on probation', zh: '网点是否在试用期' },
  'claims.risk': { en: 'How unusual the claim is', zh: '索赔异常程度' },
  'claims.first_check': {
    en: 'First look of the distributor, {people}: {reason}',
    zh: '经销商初审，{people}：{reason}',
  },
  'claims.reversal': { en: 'Decision taken back by {people}: {reason}', zh: '决定由 {people} 冲销：{reason}' },
  'claims.limit': { en: 'Amount that may be decided without a person', zh: '可自动批准的金额上限' },
} as const satisfies RuleTexts;
