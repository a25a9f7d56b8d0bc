/** What is said of an appeal. */
import type { CodeTexts, RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
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
} as const satisfies ProblemTexts;

export const findings = {
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
} as const satisfies CodeTexts;

export const rules = {
  'claims.appeal': {
    en: 'Appeal of line {lines}, decided by {people}: {reason}',
    zh: '第 {lines} 行的申诉，由 {people} 裁定：{reason}',
  },
} as const satisfies RuleTexts;
