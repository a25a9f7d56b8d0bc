import type { Language } from '@aftercare/kernel';

interface Wording {
  readonly heading: Readonly<Record<Language, string>>;
  readonly text: Readonly<Record<Language, string>>;
}

const TERM = { en: 'Term', zh: '期限' };
const PARTIES = { en: 'Parties', zh: '协议方' };
const TERRITORY = { en: 'Territory', zh: '服务区域' };
const TERMS = { en: 'Terms that hold', zh: '适用条款' };
const WORK = { en: 'Work', zh: '服务工作' };
const DUTIES = { en: 'Duties', zh: '义务' };
const PARTS = { en: 'Parts', zh: '配件' };
const PAYMENT = { en: 'Settlement', zh: '结算' };
const YEAR = { en: 'Year end', zh: '年终' };
const END = { en: 'Breaches', zh: '违约' };
const LAW = { en: 'Jurisdiction', zh: '管辖' };
/** Words that stand inside a clause and are none themselves. */
const WORD = { en: '', zh: '' };

/** How each clause reads; `{name}` is a gap. */
export const agreementWordings = {
  open_ended: {
    heading: TERM,
    text: { en: 'Holds from {from} on, until one of the two ends it.', zh: '自 {from} 起生效，至一方终止为止。' },
  },
  ends: { heading: TERM, text: { en: 'Holds from {from} to {until}.', zh: '有效期自 {from} 至 {until}。' } },
  renewed: {
    heading: TERM,
    text: {
      en: 'Holds from {from} to {until} and then from year to year, until a new one is signed or one of the two ends it.',
      zh: '有效期自 {from} 至 {until}，期满后逐年续期，直至签署新协议或一方终止。',
    },
  },
  depends: {
    heading: TERM,
    text: {
      en: 'Takes force after {name} and ends with it.',
      zh: '以 {name} 生效为前提，并随其终止而终止。',
    },
  },
  seller: {
    heading: PARTIES,
    text: { en: 'Party as the seller: {name} (licence {licence}).', zh: '销售方：{name}（执照号 {licence}）。' },
  },
  user_organisation: {
    heading: PARTIES,
    text: {
      en: 'Party as the organisation of those who use the products: {name} (licence {licence}).',
      zh: '使用单位：{name}（执照号 {licence}）。',
    },
  },
  territory: {
    heading: TERRITORY,
    text: { en: 'Works in the divisions {divisions}, as others may.', zh: '服务区划：{divisions}，非独家。' },
  },
  exclusive_territory: {
    heading: TERRITORY,
    text: { en: 'Has the divisions {divisions} alone.', zh: '服务区划：{divisions}，独家。' },
  },
  categories: { heading: TERRITORY, text: { en: 'Categories: {categories}.', zh: '服务品类：{categories}。' } },
  outlet_class: { heading: TERRITORY, text: { en: 'Outlet class: {name}.', zh: '网点级别：{name}。' } },
  warranty_terms: { heading: TERMS, text: { en: 'Warranty terms: {name}.', zh: '保修条款：{name}。' } },
  charge_matrix: { heading: TERMS, text: { en: 'Who pays what: {name}.', zh: '收费分担表：{name}。' } },
  rate_card: { heading: TERMS, text: { en: 'Rates: {name}.', zh: '费率表：{name}。' } },
  sla_policy: { heading: TERMS, text: { en: 'Service times: {name}.', zh: '服务时限：{name}。' } },
  dispatch: {
    heading: WORK,
    text: {
      en: 'An order that is offered is accepted within {minutes} minutes, or goes to somebody else.',
      zh: '派单须在 {minutes} 分钟内接单，逾期改派。',
    },
  },
  first_check: {
    heading: WORK,
    text: {
      en: '{name} looks at claims first, within {days} working days; silence passes them on.',
      zh: '索赔先由 {name} 初审，{days} 个工作日内未答复视为通过。',
    },
  },
  follow_up: {
    heading: DUTIES,
    text: { en: 'Follows up at least {share} of each month’s repairs.', zh: '每月回访不少于维修量的 {share}。' },
  },
  quality_report: {
    heading: DUTIES,
    text: {
      en: 'Sends quality information and repair records of a month by day {day} of the next one.',
      zh: '次月 {day} 日前提交上月质量信息和维修记录。',
    },
  },
  signed_work_order: {
    heading: DUTIES,
    text: {
      en: 'A work order that the customer has not signed does not count.',
      zh: '未经用户签字的工单不予承认。',
    },
  },
  responsible: {
    heading: DUTIES,
    text: {
      en: 'Another responsible person is told within {days} days.',
      zh: '负责人变更须在 {days} 日内告知。',
    },
  },
  trained_people: {
    heading: DUTIES,
    text: {
      en: 'Has at least {people} trained people for each unit in the field.',
      zh: '每台在用设备至少配备 {people} 名经培训人员。',
    },
  },
  service_point: {
    heading: DUTIES,
    text: { en: 'Keeps a service point at {address} ({division}).', zh: '在 {address}（{division}）设服务站。' },
  },
  service_point_with_depot: {
    heading: DUTIES,
    text: {
      en: 'Keeps a service point with a parts depot at {address} ({division}).',
      zh: '在 {address}（{division}）设服务站及配件库。',
    },
  },
  accident_report: {
    heading: DUTIES,
    text: {
      en: 'Reports a serious fault, an injury or a fire within {hours} hours, leaves the evidence as it is and helps with the appraisal.',
      zh: '重大故障、人身伤害或火灾须在 {hours} 小时内报告，保全证据并配合鉴定。',
    },
  },
  returns: {
    heading: DUTIES,
    text: {
      en: 'Ships to the factory at most {shipments} times a week; from {units} units at once on after an application, which is answered within {days} working days.',
      zh: '每周最多向工厂发运 {shipments} 次；一次 {units} 台及以上须先申请，{days} 个工作日内答复。',
    },
  },
  breach: {
    heading: END,
    text: {
      en: '{count} proven breaches within {months} months ({kind}) end the agreement.',
      zh: '{months} 个月内经查实 {count} 次违约（{kind}），协议终止。',
    },
  },
  consignment: {
    heading: PARTS,
    text: {
      en: 'Consigned parts: {share} of what was sold in {months} months.',
      zh: '铺底配件：{months} 个月销售额的 {share}。',
    },
  },
  old_for_new: {
    heading: PARTS,
    text: {
      en: 'A new part is free against the old one; where none comes back, it costs its cost price.',
      zh: '以旧换新；旧件未返回的，按成本价收取。',
    },
  },
  outside_warranty: {
    heading: PARTS,
    text: { en: 'Parts outside warranty are sold at {basis}.', zh: '保外配件按{basis}销售。' },
  },
  per_claim: {
    heading: PAYMENT,
    text: { en: 'Paid by the claim, in {currency}.', zh: '按单结算，币种 {currency}。' },
  },
  flat_per_unit: {
    heading: PAYMENT,
    text: {
      en: 'Paid {rate} for each unit that was repaired and signed for.',
      zh: '按台结算，每台已修复并签字的产品 {rate}。',
    },
  },
  papers: {
    heading: PAYMENT,
    text: {
      en: 'Papers of a month are taken in the next one from day {from} to day {until}; after {months} months without papers the money is forfeited.',
      zh: '次月 {from} 日至 {until} 日收票；连续 {months} 个月未交票的，款项作废。',
    },
  },
  transfer: {
    heading: PAYMENT,
    text: { en: 'Paid by transfer within {days} days of receipt.', zh: '收票后 {days} 日内转账付款。' },
  },
  parts_credit: {
    heading: PAYMENT,
    text: {
      en: 'Credited in parts within {days} days of receipt.',
      zh: '收票后 {days} 日内以配件款抵付。',
    },
  },
  taxes: {
    heading: PAYMENT,
    text: { en: 'Tax: goods {goods}, services {services}.', zh: '税率：货物 {goods}，服务 {services}。' },
  },
  grades: {
    heading: PAYMENT,
    text: { en: 'Coefficients on services by grade: {grades}.', zh: '服务费等级系数：{grades}。' },
  },
  disputes: {
    heading: PAYMENT,
    text: {
      en: 'A statement can be questioned within {months} months.',
      zh: '对账单异议须在 {months} 个月内提出。',
    },
  },
  false_claims: {
    heading: PAYMENT,
    text: {
      en: 'A line that proves false is charged {multiple} times.',
      zh: '查实虚假的索赔行按 {multiple} 倍扣款。',
    },
  },
  no_audit: {
    heading: PAYMENT,
    text: { en: 'Statements are not audited before they are approved.', zh: '对账单批准前不另行审核。' },
  },
  pre_credit: {
    heading: PAYMENT,
    text: {
      en: 'Of a claim that waits for people, {share} is credited to shops of the grades {grades}.',
      zh: '等待人工审核的索赔，向 {grades} 级服务商预付 {share}。',
    },
  },
  deduction: {
    heading: YEAR,
    text: { en: 'Deducted from the year’s fee for {reason}: {share}.', zh: '因{reason}从年度费用中扣除 {share}。' },
  },
  award: {
    heading: YEAR,
    text: {
      en: 'Award of {amount}: complaints below {complaints} of units sold, at least {satisfied} satisfied answers, at least {feedback} of feedback on time{more}.',
      zh: '年度奖励 {amount}：投诉低于销量的 {complaints}，满意答复不低于 {satisfied}，信息反馈及时率不低于 {feedback}{more}。',
    },
  },
  jurisdiction: {
    heading: LAW,
    text: { en: 'Disputes are heard in {place}.', zh: '争议由 {place} 有管辖权的机构处理。' },
  },
  none: { heading: WORD, text: { en: 'none', zh: '无' } },
  network_complete: { heading: WORD, text: { en: ', the network complete', zh: '，网点齐全' } },
  no_public_incident: { heading: WORD, text: { en: ', no public incident', zh: '，无公开事件' } },
  false_claim: { heading: WORD, text: { en: 'false claims', zh: '虚假索赔' } },
  accident_not_reported: { heading: WORD, text: { en: 'accidents not reported', zh: '未报告事故' } },
  report_late: { heading: WORD, text: { en: 'reports too late', zh: '逾期报送' } },
  follow_up_missed: { heading: WORD, text: { en: 'customers not followed up', zh: '未按要求回访' } },
  responsible_not_told: { heading: WORD, text: { en: 'responsible person not told', zh: '未告知负责人变更' } },
  unauthorised_parts: { heading: WORD, text: { en: 'parts that were not approved', zh: '使用未经认可的配件' } },
  territory_left: { heading: WORD, text: { en: 'work outside the territory', zh: '跨区服务' } },
  list_price: { heading: WORD, text: { en: 'the list price', zh: '目录价' } },
  price_cap: { heading: WORD, text: { en: 'at most the price cap', zh: '不高于限价的价格' } },
  cost_price: { heading: WORD, text: { en: 'the cost price', zh: '成本价' } },
  papers_forfeited: { heading: WORD, text: { en: 'papers that were forfeited', zh: '逾期未交票' } },
  quality_report_missing: { heading: WORD, text: { en: 'missing quality reports', zh: '未报送质量信息' } },
  complaints: { heading: WORD, text: { en: 'complaints', zh: '投诉' } },
} as const satisfies Readonly<Record<string, Wording>>;
