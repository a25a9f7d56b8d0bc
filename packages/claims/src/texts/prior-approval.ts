/** What is said of work that is asked for before it is done. */
import type { CodeTexts, RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
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
} as const satisfies ProblemTexts;

export const findings = {
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
} as const satisfies CodeTexts;

export const rules = {
  'claims.prior_approval': { en: 'Asked for before it was done, where it has to be', zh: '需要事先申请的作业已获批准' },
} as const satisfies RuleTexts;
