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
  'verification.verified_already': {
    status: 409,
    en: {
      title: 'Found out already',
      detail: 'What a follow-up found of this claim is recorded, and stays.',
      mend: 'Read it; a shop that does not agree appeals.',
    },
    zh: {
      title: '已有复核结果',
      detail: '该索赔的复核结果已记录，不再改变。',
      mend: '请查看结果；网点如有异议可申诉。',
    },
  },
  'verification.line_unknown': {
    status: 422,
    en: {
      title: 'No such line',
      detail: 'The claim has no line {line}.',
      mend: 'Lines are counted from 1, in the order of the claim.',
    },
    zh: { title: '没有该行', detail: '该索赔没有第 {line} 行。', mend: '行号从 1 开始，按索赔中的顺序编号。' },
  },
  'verification.line_twice': {
    status: 422,
    en: { title: 'Line told twice', detail: 'Line {line} stands twice in the result.', mend: 'Tell each line once.' },
    zh: { title: '行号重复', detail: '结果中第 {line} 行出现两次。', mend: '每行请只填写一次。' },
  },
  'verification.evidence_missing': {
    status: 422,
    en: {
      title: 'Nothing proves it',
      detail: 'Line {line} is said to be false, and no file shows it.',
      mend: 'Upload what was found (a record of the call, a photo, a signed word) and name its file.',
    },
    zh: {
      title: '缺少证据',
      detail: '第 {line} 行被认定为虚假，但没有任何文件证明。',
      mend: '请上传证据（通话记录、照片、签字说明等）并填写文件编号。',
    },
  },
  'verification.file_unknown': {
    status: 422,
    en: {
      title: 'No such file',
      detail: 'There is no file {file} of yours.',
      mend: 'Upload it first; its id is in the answer.',
    },
    zh: { title: '文件不存在', detail: '没有文件 {file}。', mend: '请先上传文件，返回结果中有其编号。' },
  },
  'verification.decided_by_you': {
    status: 403,
    en: {
      title: 'You decided this claim',
      detail: 'Who had a word in the decision does not verify it.',
      mend: 'Ask a colleague who had none.',
    },
    zh: { title: '您审核过该索赔', detail: '参与过审核的人不能进行复核。', mend: '请由未参与审核的同事复核。' },
  },
  'verification.state_forbids': {
    status: 409,
    en: {
      title: 'Not in this state',
      detail: 'A claim that is “{state}” cannot be shown false now.',
      mend: 'Wait until it is decided.',
    },
    zh: { title: '当前状态不允许', detail: '“{state}”状态的索赔暂不能认定虚假。', mend: '请等待审核完成。' },
  },
  'verification.order_unsigned': {
    status: 422,
    en: {
      title: 'Not signed yet',
      detail: 'The order {order} is not signed by the customer, so there is nothing to follow up.',
      mend: 'Have it signed first.',
    },
    zh: { title: '尚未签字', detail: '工单 {order} 尚未由客户签字，无法回访。', mend: '请先由客户签字。' },
  },
  'verification.withdrawn_already': {
    status: 409,
    en: {
      title: 'Taken back already',
      detail: 'What was found of this claim was taken back before.',
      mend: 'Read it; its charges come back with the next statement.',
    },
    zh: { title: '已撤销', detail: '该索赔的复核结果此前已撤销。', mend: '请查看结果；扣款将在下一期结算单中退回。' },
  },
  'verification.recorded_by_you': {
    status: 403,
    en: {
      title: 'You recorded it',
      detail: 'Who said that a claim is false does not take it back.',
      mend: 'Ask a colleague.',
    },
    zh: { title: '由您记录', detail: '记录不实的人不能自行撤销。', mend: '请由其他同事处理。' },
  },
  'verification.people_verify': {
    status: 403,
    en: {
      title: 'A person verifies',
      detail: 'A machine client cannot say that a claim is false.',
      mend: 'Sign in as a person.',
    },
    zh: { title: '须由人员复核', detail: '系统客户端不能认定索赔虚假。', mend: '请以人员身份登录。' },
  },
} as const satisfies ProblemTexts;
