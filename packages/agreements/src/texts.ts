import type { CodeTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'agreements.member_unknown': {
    status: 422,
    en: {
      title: 'No such member',
      detail: 'There is no member “{membership}” here that an agreement could be made with.',
      mend: 'Take the id from the list of members; a declined or terminated one cannot sign.',
    },
    zh: {
      title: '成员不存在',
      detail: '没有可与之签约的成员“{membership}”。',
      mend: '请从成员列表中选择；已拒绝或已终止的成员不能签约。',
    },
  },
  'agreements.refused': {
    status: 422,
    en: {
      title: 'Not offered',
      detail: 'The agreement has {findings} faults; `errors` names each row.',
      mend: 'Make a new draft without them and offer it.',
    },
    zh: { title: '未发出', detail: '协议有 {findings} 处问题，errors 中逐条列出。', mend: '请修正后重新起草并发出。' },
  },
  'agreements.state_forbids': {
    status: 409,
    en: {
      title: 'Not in this state',
      detail: 'An agreement that is “{state}” cannot be changed this way.',
      mend: 'Read it again; a change of terms is a new draft.',
    },
    zh: {
      title: '当前状态不允许',
      detail: '“{state}”状态的协议不能这样变更。',
      mend: '请重新读取；条款变更请另起草新版本。',
    },
  },
  'agreements.content_or_template': {
    status: 422,
    en: {
      title: 'One of the two',
      detail: 'A draft is made of `content`, or of a `template` with its `overrides`.',
      mend: 'Send one of the two, not both.',
    },
    zh: {
      title: '二选一',
      detail: '草稿须由 content 或由 template 加 overrides 构成。',
      mend: '请只提交其中一种。',
    },
  },
  'agreements.template_unknown': {
    status: 422,
    en: {
      title: 'No such template',
      detail: 'There is no published template “{template}”.',
      mend: 'Publish it first, or take an id from the list of templates.',
    },
    zh: { title: '模板不存在', detail: '没有已发布的模板“{template}”。', mend: '请先发布，或从模板列表中选择。' },
  },
  'agreements.ends_in_the_past': {
    status: 422,
    en: {
      title: 'In the past',
      detail: 'The last day {on} has passed; today is {today}.',
      mend: 'Say today or a later day: what was agreed for the days before stays agreed.',
    },
    zh: {
      title: '日期已过',
      detail: '终止日 {on} 已过，今天是 {today}。',
      mend: '请填写今天或以后的日期；此前的约定不变。',
    },
  },
  'agreements.ends_later_than_agreed': {
    status: 422,
    en: {
      title: 'Later than agreed',
      detail: 'It ends by itself on {validUntil}, before {on}.',
      mend: 'Name an earlier day, or sign a new version that goes on longer.',
    },
    zh: {
      title: '晚于约定期限',
      detail: '协议将于 {validUntil} 自行终止，早于 {on}。',
      mend: '请填写更早的日期，或签署期限更长的新版本。',
    },
  },
  'agreements.too_many_depend': {
    status: 409,
    en: {
      title: 'Too many rest on it',
      detail: 'More than {most} agreements rest on this one; they cannot all end in one step.',
      mend: 'End some of them first, then this one.',
    },
    zh: {
      title: '从属协议过多',
      detail: '超过 {most} 份协议以本协议为前提，无法一次全部终止。',
      mend: '请先终止其中一部分，再终止本协议。',
    },
  },
  'agreements.base_not_in_force': {
    status: 409,
    en: {
      title: 'What it rests on does not hold',
      detail: 'The agreement {agreement} that this one rests on is not in force, or its end is set.',
      mend: 'Sign that one first; this signature can be repeated then.',
    },
    zh: {
      title: '前提协议未生效',
      detail: '本协议所依附的协议 {agreement} 未生效或已确定终止。',
      mend: '请先签署该协议，然后再次签署本协议。',
    },
  },
  'agreements.hash_differs': {
    status: 422,
    en: {
      title: 'Another document',
      detail: 'The hash is not that of the document that is offered.',
      mend: 'Read the document again, compute its SHA-256 and sign that.',
    },
    zh: {
      title: '文件不一致',
      detail: '所给哈希值与发出的协议文件不符。',
      mend: '请重新读取协议文件，计算其 SHA-256 后再签署。',
    },
  },
  'agreements.signed_already': {
    status: 409,
    en: { title: 'Signed already', detail: 'Your side has signed this document.', mend: 'Wait for the other side.' },
    zh: { title: '已经签署', detail: '贵方已签署该文件。', mend: '请等待对方签署。' },
  },
  'agreements.people_sign': {
    status: 403,
    en: {
      title: 'People sign',
      detail: 'An agreement is signed by a person, not by a machine.',
      mend: 'Sign in with an account of a person who may sign.',
    },
    zh: {
      title: '须由本人签署',
      detail: '协议须由本人签署，不能由程序代签。',
      mend: '请使用有签署权限的个人账号登录。',
    },
  },
} as const satisfies ProblemTexts;

/** What keeps an agreement from being offered. */
export const texts = {
  'agreements.checker_unknown': {
    en: {
      title: 'No such distributor',
      detail: 'The membership {membership} is no active distributor of this network.',
      mend: 'Name a distributor that is active here, or leave the first check out.',
    },
    zh: {
      title: '没有该经销商',
      detail: '成员资格 {membership} 不是该网络的有效经销商。',
      mend: '请填写该网络中有效的经销商，或取消初审。',
    },
  },
  'agreements.base_unknown': {
    en: {
      title: 'Nothing to rest on',
      detail: 'There is no agreement {agreement} that was offered and has not ended.',
      mend: 'Name one that is offered or in force, or leave it out.',
    },
    zh: {
      title: '前提协议不存在',
      detail: '没有已发出且未终止的协议 {agreement}。',
      mend: '请填写待签署或生效中的协议，或不填。',
    },
  },
  'agreements.territory_taken': {
    en: {
      title: 'Territory taken',
      detail: 'The division {division} overlaps {taken} of {member}, and one of the two has it alone.',
      mend: 'Take the division out, end the other agreement first, or let neither be exclusive.',
    },
    zh: {
      title: '区域冲突',
      detail: '区划 {division} 与 {member} 的 {taken} 重叠，且其中一方为独家。',
      mend: '请删除该区划，或先终止对方协议，或双方均不设独家。',
    },
  },
  'agreements.deduction_twice': {
    en: { title: 'Reason twice', detail: 'The deduction “{reason}” stands twice.', mend: 'Keep one of the rows.' },
    zh: { title: '扣除原因重复', detail: '重复列出扣除原因“{reason}”。', mend: '请只保留一行。' },
  },
  'agreements.breach_twice': {
    en: {
      title: 'Breach twice',
      detail: 'The breach “{kind}” within {months} months stands twice.',
      mend: 'Keep one of the rows.',
    },
    zh: { title: '违约重复', detail: '重复列出 {months} 个月内的违约“{kind}”。', mend: '请只保留一行。' },
  },
  'agreements.ends_before_it_begins': {
    en: {
      title: 'Ends before it begins',
      detail: 'It is valid from {validFrom} and until {validUntil}.',
      mend: 'Correct one of the two days.',
    },
    zh: {
      title: '终止早于生效',
      detail: '生效日为 {validFrom}，终止日为 {validUntil}。',
      mend: '请更正其中一个日期。',
    },
  },
  'agreements.division_twice': {
    en: {
      title: 'Division twice',
      detail: 'The division {division} stands twice in the territory.',
      mend: 'Keep one of the rows.',
    },
    zh: { title: '区划重复', detail: '区域中重复列出区划 {division}。', mend: '请只保留一行。' },
  },
  'agreements.category_twice': {
    en: { title: 'Category twice', detail: 'The category “{category}” stands twice.', mend: 'Keep one of the rows.' },
    zh: { title: '品类重复', detail: '重复列出品类“{category}”。', mend: '请只保留一行。' },
  },
  'agreements.window_reversed': {
    en: {
      title: 'Window reversed',
      detail: 'Papers are taken from day {opensOn} to day {closesOn} of the month.',
      mend: 'Let the window close on the day it opens or later.',
    },
    zh: {
      title: '收票窗口颠倒',
      detail: '收票窗口为每月 {opensOn} 日至 {closesOn} 日。',
      mend: '截止日不得早于起始日。',
    },
  },
  'agreements.flat_rate_mismatch': {
    en: {
      title: 'Rate and mode do not fit',
      detail: 'The mode is “{mode}”.',
      mend: 'Give a rate for each unit with the flat mode, and none otherwise.',
    },
    zh: { title: '费率与方式不符', detail: '结算方式为“{mode}”。', mend: '按台结算须填写每台费率，其他方式不得填写。' },
  },
  'agreements.policy_unknown': {
    en: {
      title: 'Terms not found',
      detail: 'There are no such terms “{policy}” of this kind.',
      mend: 'Name a published version of the right kind.',
    },
    zh: { title: '条款不存在', detail: '没有该类条款“{policy}”。', mend: '请填写相应类别的已发布版本。' },
  },
  'agreements.policy_not_published': {
    en: { title: 'Terms not published', detail: 'The terms “{policy}” are a draft.', mend: 'Publish them first.' },
    zh: { title: '条款未发布', detail: '条款“{policy}”仍是草稿。', mend: '请先发布。' },
  },
} as const satisfies CodeTexts;

/** Words of this capability that come as values inside a sentence. */
export const words = {
  draft: { en: 'draft', zh: '草稿' },
  offered: { en: 'offered', zh: '待签署' },
  in_force: { en: 'in force', zh: '生效中' },
  superseded: { en: 'superseded', zh: '已被取代' },
  ended: { en: 'ended', zh: '已终止' },
  per_claim: { en: 'per claim', zh: '按单结算' },
  flat_per_unit: { en: 'flat per unit', zh: '按台结算' },
} as const;
