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
  'warranty.not_transferable': {
    status: 409,
    en: {
      title: 'The first owner’s alone',
      detail: 'The terms of the model {model} do not go over to another owner of the unit {serial}.',
      mend: 'Ask the manufacturer for a concession.',
    },
    zh: {
      title: '不可转让',
      detail: '型号 {model} 的条款不随单机 {serial} 转让给他人。',
      mend: '请向厂家申请特批。',
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
  'warranty.no_right': {
    status: 409,
    en: {
      title: 'No right to it today',
      detail: 'Neither the law nor the terms give a {remedy} for this fault on {on}.',
      mend: 'Look at the rights in the entitlement of the unit; beyond them the manufacturer can lengthen a term.',
    },
    zh: {
      title: '当日无此权利',
      detail: '在{on}，法律和条款均未就该故障给予“{remedy}”。',
      mend: '请查看该机保修查询中的权利；此外厂家可以另行延保。',
    },
  },
  'warranty.excluded_in_trade': {
    status: 409,
    en: {
      title: 'Excluded between manufacturer and member',
      detail: 'By {clause} there is no {remedy} towards a member, save for the grounds that it names.',
      mend: 'Name the ground if there is one; a repair is not excluded, and the rights of a buyer are not touched.',
    },
    zh: {
      title: '厂家与渠道之间已排除',
      detail: '按 {clause}，对成员不提供“{remedy}”，其列明的例外情形除外。',
      mend: '如符合例外情形请填写；维修不受限制，消费者的权利不受影响。',
    },
  },
  'warranty.training_first': {
    status: 409,
    en: {
      title: 'One training comes first',
      detail:
        'Nothing fails, and the buyer has not been shown yet how to operate it: before a {remedy} one training is free.',
      mend: 'Show the buyer how to operate it, record it under “trainings”, and grant the return if it did not help.',
    },
    zh: {
      title: '须先提供一次培训',
      detail: '产品并无故障，且尚未为客户提供操作培训：在“{remedy}”之前应免费培训一次。',
      mend: '请为客户培训并在“trainings”中登记；若仍无法使用，再办理退换。',
    },
  },
  'warranty.remedy_open': {
    status: 409,
    en: {
      title: 'A remedy stands already',
      detail: 'The remedy {remedy} of this unit is {state}.',
      mend: 'Carry it out or withdraw it first; a unit that was given back gets no second one.',
    },
    zh: {
      title: '已有处理方案',
      detail: '该机的处理方案{remedy}状态为{state}。',
      mend: '请先完成或撤回；已退换的单机不再有第二次。',
    },
  },
  'warranty.remedy_unpriced': {
    status: 409,
    en: {
      title: 'Cannot be priced',
      detail: 'What is missing: {missing}.',
      mend: 'Enter the sale with its price, name the kind of goods that the pack has a rate for, or record how far the car was driven.',
    },
    zh: {
      title: '无法计价',
      detail: '缺少：{missing}。',
      mend: '请登记带价格的销售，指明法规包有费率的商品类别，或登记车辆里程读数。',
    },
  },
  'warranty.remedy_ended': {
    status: 409,
    en: {
      title: 'Ended already',
      detail: 'The remedy is {state}.',
      mend: 'Nothing is left to do with it.',
    },
    zh: { title: '已结束', detail: '该处理方案状态为{state}。', mend: '无需再处理。' },
  },
  'warranty.exchange_needs_unit': {
    status: 422,
    en: {
      title: 'The unit that was given',
      detail: 'An exchange names the unit that was given, and nothing else does; this is a {remedy}.',
      mend: 'Name a registered unit for an exchange, and none otherwise.',
    },
    zh: {
      title: '换给用户的单机',
      detail: '只有换货需要指明换给用户的单机；此方案为“{remedy}”。',
      mend: '换货请填写已登记的单机，其他情况请勿填写。',
    },
  },
  'warranty.exchange_not_new': {
    status: 409,
    en: {
      title: 'Not a new unit',
      detail: 'The unit {serial} was sold, repaired or registered before.',
      mend: 'Give a new one.',
    },
    zh: { title: '不是新机', detail: '单机{serial}曾被销售、维修或登记。', mend: '请换给新机。' },
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
