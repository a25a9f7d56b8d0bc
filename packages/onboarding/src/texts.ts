import type { CodeTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'onboarding.application_refused': {
    status: 422,
    en: {
      title: 'Not taken in',
      detail: 'The application misses {faults} of what this manufacturer asks for; `errors` names each field.',
      mend: 'Mend each of them as its own line says, and send the application again: the invitation is still good.',
    },
    zh: {
      title: '申请未受理',
      detail: '申请有 {faults} 处不符合厂家要求，errors 中逐项列出。',
      mend: '请按每项说明修正后重新提交，邀请仍然有效。',
    },
  },
  'onboarding.checks_failed': {
    status: 422,
    en: {
      title: 'Checks failed',
      detail: '{faults} checks of this application fail; `errors` names each.',
      mend: 'Request changes, or approve with `despiteChecks` and a reason.',
    },
    zh: {
      title: '核查未通过',
      detail: '该申请有 {faults} 项核查未通过，errors 中逐项列出。',
      mend: '请要求补正，或填写理由并以 despiteChecks 批准。',
    },
  },
  'onboarding.reason_needed': {
    status: 422,
    en: {
      title: 'Reason missing',
      detail: 'An approval despite failed checks says why.',
      mend: 'Send `reason` with it.',
    },
    zh: { title: '缺少理由', detail: '核查未通过仍批准时必须说明理由。', mend: '请填写 reason。' },
  },
  'onboarding.licence_taken': {
    status: 409,
    en: {
      title: 'Registered already',
      detail:
        'The licence {licence} is registered in this network by another organisation; an outlet is registered once.',
      mend: 'Apply with the organisation that registered it, or ask the manufacturer to end that registration first.',
    },
    zh: {
      title: '重复登记',
      detail: '营业执照 {licence} 已由其他组织在该网络登记，一个网点只能登记一次。',
      mend: '请使用已登记的组织申请，或请厂家先终止原登记。',
    },
  },
  'onboarding.no_coverage_plan': {
    status: 409,
    en: {
      title: 'No coverage plan',
      detail: 'Nothing says yet where this network means to be.',
      mend: 'Publish a coverage plan with its divisions and categories.',
    },
    zh: { title: '没有覆盖规划', detail: '尚未发布网点覆盖规划。', mend: '请先发布包含行政区划和品类的覆盖规划。' },
  },
  'onboarding.member_unknown': {
    status: 422,
    en: {
      title: 'No such member',
      detail: 'The network has no member {membership}.',
      mend: 'Take an id out of the list of members.',
    },
    zh: { title: '成员不存在', detail: '网络中没有成员 {membership}。', mend: '请从成员列表中选择。' },
  },
  'onboarding.photo_unknown': {
    status: 422,
    en: {
      title: 'No such photo',
      detail: 'There is no file {file}.',
      mend: 'Upload it first, then send the audit again.',
    },
    zh: { title: '照片不存在', detail: '没有文件 {file}。', mend: '请先上传，再重新提交。' },
  },
  'onboarding.day_ahead': {
    status: 422,
    en: { title: 'Not yet', detail: '{on} is still to come.', mend: 'Send it on the day or after it.' },
    zh: { title: '日期未到', detail: '{on} 尚未到来。', mend: '请在当日或之后提交。' },
  },
  'onboarding.action_done': {
    status: 409,
    en: { title: 'Done already', detail: 'It was done on {doneOn}.', mend: 'Nothing to do.' },
    zh: { title: '已完成', detail: '该项已于 {doneOn} 完成。', mend: '无需操作。' },
  },
  'onboarding.training_held': {
    status: 409,
    en: {
      title: 'Held already',
      detail: 'The results of this training are recorded.',
      mend: 'Plan another one for who has to come again.',
    },
    zh: { title: '培训已结束', detail: '该培训的结果已登记。', mend: '如需补训，请另行安排。' },
  },
  'onboarding.too_many_papers': {
    status: 422,
    en: {
      title: 'Too many papers',
      detail: 'An outlet hands in {limit} papers at most.',
      mend: 'Put several pages into one PDF.',
    },
    zh: { title: '文件过多', detail: '每个网点最多提交 {limit} 份文件。', mend: '请把多页合并为一个 PDF。' },
  },
} as const satisfies ProblemTexts;

/** What a check says where it fails, and what refuses the publication of requirements. */
export const findings: CodeTexts = {
  'onboarding.class_unknown': {
    en: {
      title: 'Class of outlet',
      detail: '“{class}” is none of the classes of this network.',
      mend: 'Choose one of: {classes}.',
    },
    zh: { title: '网点类别', detail: '“{class}”不是该网络的网点类别。', mend: '请选择：{classes}。' },
  },
  'onboarding.field_missing': {
    en: { title: 'Missing', detail: '{field} is missing.', mend: 'Fill in {field}.' },
    zh: { title: '缺少信息', detail: '缺少 {field}。', mend: '请填写 {field}。' },
  },
  'onboarding.premises_too_small': {
    en: {
      title: 'Premises too small',
      detail: 'The premises have {area} m²; this class needs {minimum} m².',
      mend: 'Apply with premises of {minimum} m² or more, or for another class.',
    },
    zh: {
      title: '场地面积不足',
      detail: '场地面积 {area} 平方米，该类别至少需要 {minimum} 平方米。',
      mend: '请以不少于 {minimum} 平方米的场地申请，或改选其他类别。',
    },
  },
  'onboarding.too_few_operators': {
    en: {
      title: 'Too few operators',
      detail: 'There are {operators} operators; this class needs {minimum}.',
      mend: 'Name {minimum} technicians, with certificates in force where the class asks for them.',
    },
    zh: {
      title: '维修人员不足',
      detail: '维修人员 {operators} 名，该类别至少需要 {minimum} 名。',
      mend: '请登记不少于 {minimum} 名维修人员；该类别要求证书时须持有效证书。',
    },
  },
  'onboarding.equipment_missing': {
    en: {
      title: 'Equipment missing',
      detail: 'The equipment “{equipment}” is missing.',
      mend: 'Name it in the list of equipment once you have it.',
    },
    zh: { title: '缺少设备', detail: '缺少设备“{equipment}”。', mend: '配备后请在设备清单中填写。' },
  },
  'onboarding.invoices_too_little': {
    en: {
      title: 'Invoices',
      detail: 'The outlet issues “{invoices}” invoices; this class needs “{minimum}”.',
      mend: 'Have the tax office extend it, then send the application again.',
    },
    zh: {
      title: '开票能力',
      detail: '网点的开票能力为“{invoices}”，该类别需要“{minimum}”。',
      mend: '请在税务机关办理后重新提交。',
    },
  },
  'onboarding.insurance_over': {
    en: {
      title: 'Insurance over',
      detail: 'The insurance ended on {validUntil}.',
      mend: 'Renew it and send the new last day.',
    },
    zh: { title: '保险已过期', detail: '保险已于 {validUntil} 到期。', mend: '请续保并填写新的到期日。' },
  },
  'onboarding.category_uncertified': {
    en: {
      title: 'No certificate for a category',
      detail: 'Nobody holds a certificate in force for {category}; the last one ended on {validUntil}.',
      mend: 'Name a technician with a certificate for {category}, or leave the category out.',
    },
    zh: {
      title: '品类缺少证书',
      detail: '没有人员持有 {category} 的有效证书，最近一张于 {validUntil} 到期。',
      mend: '请登记持有 {category} 证书的人员，或去掉该品类。',
    },
  },
  'onboarding.paper_missing': {
    en: { title: 'Paper missing', detail: 'The paper “{paper}” is missing.', mend: 'Hand it in as a photo or PDF.' },
    zh: { title: '缺少文件', detail: '缺少文件“{paper}”。', mend: '请以照片或 PDF 提交。' },
  },
  'onboarding.class_twice': {
    en: { title: 'Class twice', detail: 'The class {class} stands there twice.', mend: 'Leave one of them out.' },
    zh: { title: '类别重复', detail: '类别 {class} 出现两次。', mend: '请删除其中一个。' },
  },
  'onboarding.remote_above': {
    en: {
      title: 'Remote minimum above the usual one',
      detail: 'In remote divisions more is asked of the class {class} than elsewhere.',
      mend: 'Lower its remote minima, or leave them out.',
    },
    zh: {
      title: '偏远地区标准过高',
      detail: '类别 {class} 的偏远地区标准高于一般标准。',
      mend: '请降低或去掉偏远地区标准。',
    },
  },
};

/** One line for each rule of a review. */
export const ruleTexts = {
  'onboarding.check_class': { en: 'Class of outlet', zh: '网点类别' },
  'onboarding.check_field': { en: '{field} is filled in', zh: '已填写 {field}' },
  'onboarding.check_premises': {
    en: '{area} m² of premises, {minimum} needed',
    zh: '场地 {area} 平方米，需 {minimum}',
  },
  'onboarding.check_operators': {
    en: '{operators} operators, {minimum} needed',
    zh: '维修人员 {operators} 名，需 {minimum}',
  },
  'onboarding.check_equipment': { en: 'Equipment: {equipment}', zh: '设备：{equipment}' },
  'onboarding.check_invoices': { en: 'Invoices: {invoices}, {minimum} needed', zh: '开票：{invoices}，需 {minimum}' },
  'onboarding.check_insurance': { en: 'Insured until {validUntil}', zh: '保险至 {validUntil}' },
  'onboarding.check_certificates': {
    en: 'A certificate in force for {category}, the last one until {validUntil}',
    zh: '{category} 有效证书，最近一张至 {validUntil}',
  },
  'onboarding.check_paper': { en: 'Paper handed in: {paper}', zh: '已提交文件：{paper}' },
} as const;
