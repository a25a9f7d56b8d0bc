import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'warranty.no_terms_in_force': {
    status: 409,
    en: {
      title: 'No terms published',
      detail: 'No warranty terms were in force for the model {model} on the day that counts.',
      mend: 'The manufacturer has to publish warranty terms for this model.',
    },
    zh: {
      title: '没有已发布的条款',
      detail: '在计算所依据的日期，型号 {model} 没有生效的保修条款。',
      mend: '请厂家为该型号发布保修条款。',
    },
  },
  'warranty.reading_lower': {
    status: 409,
    en: {
      title: 'Usage never goes down',
      detail: 'The reading {reading} {unit} for {readOn} does not agree with {earlier} {unit}, read on {earlierOn}.',
      mend: 'Look at the meter again; if the reading that stands was wrong, ask the manufacturer.',
    },
    zh: {
      title: '使用读数不能倒退',
      detail: '{readOn}的读数{reading}（{unit}）与{earlierOn}的读数{earlier}（{unit}）不符。',
      mend: '请重新核对读数；如已记录的读数有误，请联系厂家。',
    },
  },
  'warranty.benefit_exhausted': {
    status: 409,
    en: {
      title: 'No visit left',
      detail: 'All {visits} visits are used ({used}, counted per {per}).',
      mend: 'Offer the visit to the customer at the tariff, or wait for the next year of the term.',
    },
    zh: {
      title: '服务次数已用完',
      detail: '共{visits}次，已用{used}次（按{per}计）。',
      mend: '请按收费标准向用户报价，或等到下一保修年度。',
    },
  },
  'warranty.benefit_unknown': {
    status: 409,
    en: {
      title: 'Nothing is counted for this',
      detail: 'The terms promise no counted visits for {component}.',
      mend: 'Name a component whose term has visits.',
    },
    zh: {
      title: '没有按次计算的权益',
      detail: '条款没有为{component}规定服务次数。',
      mend: '请指定有服务次数的部件。',
    },
  },
  'warranty.not_covered': {
    status: 409,
    en: {
      title: 'Not covered on that day',
      detail: 'The term of {component} does not cover {on}.',
      mend: 'Ask for the entitlement of the unit on that day to see why.',
    },
    zh: {
      title: '该日不在保修期内',
      detail: '{component}的保修在{on}不适用。',
      mend: '请查询该机当日的保修情况以了解原因。',
    },
  },
  'warranty.concession_for_manufacturer': {
    status: 403,
    en: {
      title: 'Only the manufacturer asks for this',
      detail: 'A longer term for a member or a region is asked for by the manufacturer itself.',
      mend: 'Ask for one unit, or write to the manufacturer.',
    },
    zh: {
      title: '只能由厂家提出',
      detail: '针对成员或地区的延保只能由厂家提出。',
      mend: '请针对单台提出，或联系厂家。',
    },
  },
  'warranty.extension_length': {
    status: 422,
    en: {
      title: 'Months or days',
      detail: 'A longer term is given in months or in days, and in one of them.',
      mend: 'Name one of the two.',
    },
    zh: { title: '应按月或按天', detail: '延保期限应按月或按天填写，且只填一项。', mend: '请只填写其中一项。' },
  },
  'warranty.waiver_for_units': {
    status: 422,
    en: {
      title: 'A waiver is for one unit',
      detail: 'An exclusion is waived for one unit after it was found, never for a member or a region.',
      mend: 'Name the unit.',
    },
    zh: {
      title: '豁免只针对单台',
      detail: '除外情形只能在查出后针对单台豁免，不能针对成员或地区。',
      mend: '请指定单台。',
    },
  },
  'warranty.waiver_for_nobody': {
    status: 409,
    en: {
      title: 'Nothing to waive',
      detail: 'The terms of this unit do not exclude this, or nobody may waive it.',
      mend: 'Look at the exclusions of the terms that judge the unit.',
    },
    zh: {
      title: '无可豁免',
      detail: '适用于该机的条款没有此除外情形，或任何人都不得豁免。',
      mend: '请查看适用条款的除外情形。',
    },
  },
  'warranty.people_decide': {
    status: 403,
    en: {
      title: 'People decide this',
      detail: 'A program cannot say yes or no here.',
      mend: 'Sign in as a person.',
    },
    zh: { title: '须由人员决定', detail: '程序不能在此作出决定。', mend: '请以人员身份登录。' },
  },
  'warranty.concession_decided': {
    status: 409,
    en: {
      title: 'Already decided',
      detail: 'It is {state} and stays so.',
      mend: 'Ask for it anew, if something has changed.',
    },
    zh: { title: '已有决定', detail: '状态为{state}，不再变更。', mend: '如情况有变，请重新提出。' },
  },
  'warranty.concession_four_eyes': {
    status: 409,
    en: {
      title: 'A second person is needed',
      detail: 'You have said yes already; the other yes has to be somebody else’s.',
      mend: 'Ask a colleague who may decide.',
    },
    zh: { title: '需要第二人', detail: '您已同意；另一次同意须由他人作出。', mend: '请有权限的同事处理。' },
  },
  'warranty.concession_own': {
    status: 409,
    en: {
      title: 'Asked for by yourself',
      detail: 'Nobody says yes to what they asked for themselves.',
      mend: 'Ask a colleague who may decide.',
    },
    zh: { title: '本人提出', detail: '不能同意自己提出的申请。', mend: '请有权限的同事处理。' },
  },
} as const satisfies ProblemTexts;
