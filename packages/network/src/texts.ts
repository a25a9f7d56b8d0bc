import type { CodeTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'network.membership_suspended': {
    status: 403,
    en: {
      title: 'Membership suspended',
      detail: 'Your place in this network is suspended; what is yours can still be read.',
      mend: 'Talk to the manufacturer; the reason stands in your inbox.',
    },
    zh: {
      title: '网点授权已暂停',
      detail: '您在该网络的授权已暂停，仍可查看自己的数据。',
      mend: '请联系厂家；原因见您的收件箱。',
    },
  },
  'network.not_for_members': {
    status: 403,
    en: {
      title: 'Not for your kind of member',
      detail: 'Your kind of membership cannot do this.',
      mend: 'Ask the manufacturer to do it.',
    },
    zh: { title: '该类成员不能操作', detail: '您的成员类型不能执行此操作。', mend: '请由厂家操作。' },
  },
  'network.not_for_the_owner': {
    status: 403,
    en: {
      title: 'For members only',
      detail: 'This is done by a member of the network, not by its manufacturer.',
      mend: 'Use an account of the member.',
    },
    zh: { title: '仅限成员', detail: '此操作由网络成员完成，厂家不能代办。', mend: '请使用该成员的账号。' },
  },
  'network.invitation_invalid': {
    status: 422,
    en: {
      title: 'Invitation not valid',
      detail: 'The invitation was used, has run out, or was never made.',
      mend: 'Ask the manufacturer for a new invitation.',
    },
    zh: { title: '邀请无效', detail: '该邀请已使用、已过期或不存在。', mend: '请向厂家重新索取邀请。' },
  },
  'network.wrong_kind_of_tenant': {
    status: 422,
    en: {
      title: 'Wrong kind of organisation',
      detail: 'The invitation is for a {expected}; your organisation is a {actual}.',
      mend: 'Apply with an organisation of the right kind, or ask for another invitation.',
    },
    zh: {
      title: '租户类型不符',
      detail: '该邀请面向 {expected}，而您的租户是 {actual}。',
      mend: '请用相应类型的租户申请，或重新索取邀请。',
    },
  },
  'network.already_member': {
    status: 409,
    en: {
      title: 'Already known here',
      detail: 'Your organisation has applied to this network before.',
      mend: 'Look up the state of your application.',
    },
    zh: { title: '已在该网络中', detail: '您的租户已向该网络提交过申请。', mend: '请查看申请的状态。' },
  },
  'network.state_forbids': {
    status: 409,
    en: {
      title: 'Not in this state',
      detail: 'A membership that is “{state}” cannot be changed this way.',
      mend: 'Read the membership again and choose what fits.',
    },
    zh: { title: '当前状态不允许', detail: '“{state}”状态的授权不能这样变更。', mend: '请重新读取后选择合适的操作。' },
  },
  'network.csv_malformed': {
    status: 422,
    en: {
      title: 'Not a table',
      detail: 'The file cannot be read from line {line} on ({reason}).',
      mend: 'Save it as CSV (UTF-8 or GB18030) and send it again; nothing of it was taken.',
    },
    zh: {
      title: '文件无法读取',
      detail: '文件从第 {line} 行起无法读取（{reason}）。',
      mend: '请另存为 CSV（UTF-8 或 GB18030）后重新提交，本次未写入任何数据。',
    },
  },
  'network.csv_column_missing': {
    status: 422,
    en: {
      title: 'Column missing',
      detail: 'The first line does not name the column {column}.',
      mend: 'Name the columns in the first line: email, and where needed kind, name, language.',
    },
    zh: {
      title: '缺少列',
      detail: '首行没有 {column} 列。',
      mend: '请在首行写明列名：email，以及需要时的 kind、name、language。',
    },
  },
  'network.csv_too_many_rows': {
    status: 422,
    en: {
      title: 'Too many rows',
      detail: 'A file of invitations has {limit} rows at most.',
      mend: 'Split it and send the parts one after the other.',
    },
    zh: { title: '行数过多', detail: '邀请文件最多 {limit} 行。', mend: '请拆分后分次提交。' },
  },
} as const satisfies ProblemTexts;

/** What is wrong with one row of a file of invitations. */
export const rowTexts: CodeTexts = {
  'network.email_missing': {
    en: { title: 'No address', detail: 'The row names no e-mail address.', mend: 'Fill in the column email.' },
    zh: { title: '缺少邮箱', detail: '该行没有邮箱地址。', mend: '请填写 email 列。' },
  },
  'network.email_invalid': {
    en: {
      title: 'No e-mail address',
      detail: '“{value}” is no e-mail address.',
      mend: 'Write one address, as in a@b.example.',
    },
    zh: { title: '邮箱无效', detail: '“{value}”不是邮箱地址。', mend: '请填写一个邮箱地址，例如 a@b.example。' },
  },
  'network.kind_unknown': {
    en: { title: 'Unknown kind', detail: '“{value}” is no kind of member.', mend: 'Write shop or distributor.' },
    zh: { title: '类型未知', detail: '“{value}”不是成员类型。', mend: '请填写 shop 或 distributor。' },
  },
  'network.language_unknown': {
    en: { title: 'Unknown language', detail: '“{value}” is no language of ours.', mend: 'Write zh or en, or nothing.' },
    zh: { title: '语言未知', detail: '不支持语言“{value}”。', mend: '请填写 zh 或 en，或留空。' },
  },
  'network.name_too_long': {
    en: { title: 'Name too long', detail: 'The name has {value} characters.', mend: 'Use 200 at most.' },
    zh: { title: '名称过长', detail: '名称有 {value} 个字符。', mend: '最多 200 个字符。' },
  },
  'network.row_twice': {
    en: { title: 'Twice', detail: 'The same address stands in line {value} already.', mend: 'Leave one of them out.' },
    zh: { title: '重复', detail: '同一地址已在第 {value} 行出现。', mend: '请删除其中一行。' },
  },
};

/** Words of this capability that come as values inside a sentence. */
export const words = {
  shop: { en: 'shop', zh: '服务网点' },
  distributor: { en: 'distributor', zh: '经销商' },
  manufacturer: { en: 'manufacturer', zh: '厂家' },
  authority: { en: 'authority', zh: '主管部门' },
  applied: { en: 'applied', zh: '已申请' },
  in_review: { en: 'in review', zh: '审核中' },
  changes_requested: { en: 'changes requested', zh: '待补正' },
  approved: { en: 'approved', zh: '已批准' },
  probation: { en: 'on probation', zh: '试用期' },
  active: { en: 'active', zh: '有效' },
  declined: { en: 'declined', zh: '已拒绝' },
  expired: { en: 'expired', zh: '已失效' },
  suspended: { en: 'suspended', zh: '已暂停' },
  terminated: { en: 'terminated', zh: '已终止' },
} as const;
