import { accountTexts } from './texts/account.ts';
import { actionTexts } from './texts/actions.ts';
import { afterwardsTexts } from './texts/afterwards.ts';
import { agreementTexts } from './texts/agreements.ts';
import { approvalTexts } from './texts/approvals.ts';
import { auditTexts } from './texts/audit.ts';
import { claimFormTexts } from './texts/claim-form.ts';
import { claimTexts } from './texts/claims.ts';
import { clientTexts } from './texts/clients.ts';
import { deskTexts } from './texts/desk.ts';
import { memberFileTexts } from './texts/member-file.ts';
import { onboardingTexts } from './texts/onboarding.ts';
import { partnerTexts } from './texts/partners.ts';
import { permissionTexts } from './texts/permissions.ts';
import { policyTexts } from './texts/policies.ts';
import { productTexts } from './texts/products.ts';
import { remedyTexts } from './texts/remedies.ts';
import { screenTexts } from './texts/screens.ts';
import { simulationTexts } from './texts/simulations.ts';
import { statementTexts } from './texts/statements.ts';
import type { Texts } from './texts/texts-of.ts';
import { todayTexts } from './texts/today.ts';
import { userTexts } from './texts/users.ts';
import { webhookTexts } from './texts/webhooks.ts';

/** Everything the console says itself; what the API says comes in the language that it was asked in. */
export const texts = {
  'app.name': { en: 'Aftercare', zh: 'Aftercare' },
  'app.skip': { en: 'Skip to the content', zh: '跳到正文' },
  'app.menu': { en: 'Menu', zh: '菜单' },
  'app.navigation': { en: 'Main navigation', zh: '主导航' },
  'app.settings': { en: 'Account and display', zh: '账号与显示' },
  'app.language': { en: 'Language', zh: '语言' },
  'app.theme': { en: 'Appearance', zh: '外观' },
  'app.theme.system': { en: 'As the device', zh: '跟随系统' },
  'app.theme.light': { en: 'Light', zh: '浅色' },
  'app.theme.dark': { en: 'Dark', zh: '深色' },
  'app.loading': { en: 'Loading …', zh: '加载中…' },
  'app.unknown.title': { en: 'There is nothing here', zh: '这里没有内容' },
  'app.unknown.detail': { en: 'The address may be mistyped or out of date.', zh: '地址可能有误或已失效。' },
  'app.unknown.go': { en: 'Go to today', zh: '前往今日' },

  'problem.retry': { en: 'Try again', zh: '重试' },
  'problem.request': { en: 'Request {id}', zh: '请求编号 {id}' },
  'problem.wait': { en: 'Possible again in {seconds} s.', zh: '{seconds} 秒后可再试。' },
  'problem.unreachable.title': { en: 'Aftercare cannot be reached', zh: '无法连接 Aftercare' },
  'problem.unreachable.detail': {
    en: 'The network or the service did not answer.',
    zh: '网络或服务没有响应。',
  },
  'problem.unreachable.mend': { en: 'Check the connection, then try again.', zh: '请检查网络连接后重试。' },

  'sign_in.title': { en: 'Sign in', zh: '登录' },
  'sign_in.lead': {
    en: 'For manufacturers, distributors and repair shops.',
    zh: '供厂家、经销商与服务网点使用。',
  },
  'sign_in.tenant': { en: 'Organisation', zh: '租户' },
  'sign_in.tenant.hint': { en: 'Its short name, such as “sunlit”', zh: '租户简称，例如“sunlit”' },
  'sign_in.email': { en: 'E-mail', zh: '邮箱' },
  'sign_in.password': { en: 'Password', zh: '密码' },
  'sign_in.password.show': { en: 'Show', zh: '显示' },
  'sign_in.password.hide': { en: 'Hide', zh: '隐藏' },
  'sign_in.submit': { en: 'Sign in', zh: '登录' },
  'sign_in.busy': { en: 'Signing in …', zh: '正在登录…' },
  'sign_in.over': {
    en: 'Your session has ended. Sign in to go on where you were.',
    zh: '登录已过期，请重新登录后继续。',
  },
  'sign_in.missing': { en: 'Please fill this in.', zh: '请填写此项。' },
  'sign_in.promise': { en: 'Every decision explains itself.', zh: '每一个审核结论，都说得清楚。' },
  'sign_in.promise.detail': {
    en: 'Each rule a claim met, the clause behind it, the money it moved, and how to put it right.',
    zh: '逐条列出依据的规则与条款、金额如何变化，以及怎样补正。',
  },
  'sign_in.example': { en: 'Example', zh: '示例' },
  'sign_in.example.warranty': { en: 'In warranty for the tank until 14 Mar 2028', zh: '水箱保修期至 2028年3月14日' },
  'sign_in.example.warranty.saw': {
    en: '36 months from the invoice of 14 Mar 2025 · §2',
    zh: '自 2025年3月14日开票起 36 个月 · §2',
  },
  'sign_in.example.labour': { en: 'Labour above the standard time', zh: '工时超出标准' },
  'sign_in.example.labour.saw': { en: '150 min claimed, 103 min allowed', zh: '申报 150 分钟，允许 103 分钟' },
  'sign_in.example.labour.cure': {
    en: 'Add a reason and a photo; the other lines stay payable.',
    zh: '请补充原因和现场照片；其他行照常结算。',
  },
  'sign_in.example.goodwill': { en: 'Goodwill', zh: '通融处理' },
  'sign_in.example.goodwill.saw': { en: 'not looked at: the unit is in warranty', zh: '未审查：单机在保修期内' },
  sign_out: { en: 'Sign out', zh: '退出登录' },

  'claims.title': { en: 'Claims', zh: '索赔' },
  'claims.network': { en: 'Network', zh: '服务网络' },
  'claims.filters': { en: 'Show claims by state', zh: '按状态筛选' },
  'claims.all': { en: 'All', zh: '全部' },
  'claims.summary': { en: '{count} shown', zh: '显示 {count} 条' },
  'claims.summary.money': { en: '{claimed} claimed, {approved} approved', zh: '申报 {claimed}，核准 {approved}' },
  'claims.older': { en: 'Older claims', zh: '更早的索赔' },
  'claims.newest': { en: 'Newest claims', zh: '最新的索赔' },
  'claims.column.claim': { en: 'Claim', zh: '索赔' },
  'claims.column.member': { en: 'Shop', zh: '网点' },
  'claims.column.unit': { en: 'Unit', zh: '单机' },
  'claims.column.repaired': { en: 'Repaired', zh: '维修日期' },
  'claims.column.claimed': { en: 'Claimed', zh: '申报' },
  'claims.column.approved': { en: 'Approved', zh: '核准' },
  'claims.column.state': { en: 'State', zh: '状态' },
  'claims.serial': { en: 'SN {serial}', zh: '序列号 {serial}' },
  'claims.whole_unit': { en: 'whole unit', zh: '整机' },
  'claims.test': { en: 'Test', zh: '测试' },
  'claims.empty.title': { en: 'No claims yet', zh: '还没有索赔' },
  'claims.empty.detail.owner': {
    en: 'The claims of your shops appear here with their decision. Invite a shop through the API to begin.',
    zh: '网点提交的索赔及其审核结论会显示在这里。请先通过 API 邀请网点加入。',
  },
  'claims.empty.detail.member': {
    en: 'Write the first one here or send it through the API; its decision is shown before you send it.',
    zh: '可在此填写或通过 API 提交第一条索赔；提交前即可看到审核结论。',
  },
  'claims.empty.filtered': { en: 'No claim in this state', zh: '没有处于该状态的索赔' },
  'claims.empty.filtered.detail': {
    en: 'Choose another state, or look at all of them.',
    zh: '请选择其他状态，或查看全部。',
  },
  'claims.empty.show_all': { en: 'Show all claims', zh: '查看全部索赔' },
  'claims.no_network.title': { en: 'In no network yet', zh: '尚未加入任何服务网络' },
  'claims.no_network.detail': {
    en: 'A manufacturer invites you with a link. When it has approved your application, your claims appear here.',
    zh: '请使用厂家发送的邀请链接提交申请；审核通过后，您的索赔会显示在这里。',
  },
  'claims.keys.next': { en: 'next', zh: '下一条' },
  'claims.keys.previous': { en: 'previous', zh: '上一条' },
  'claims.keys.open': { en: 'open', zh: '打开' },
  'claims.keys.close': { en: 'close', zh: '关闭' },

  'claim.close': { en: 'Close', zh: '关闭' },
  'claim.back': { en: 'All claims', zh: '返回列表' },
  'claim.next': { en: 'Next', zh: '下一条' },
  'claim.previous': { en: 'Previous', zh: '上一条' },
  'claim.claimed': { en: 'Claimed', zh: '申报' },
  'claim.approved': { en: 'Approved', zh: '核准' },
  'claim.proposed': { en: 'Proposed', zh: '拟核准' },
  'claim.decided_under': { en: 'Decided under', zh: '适用版本' },
  'claim.why': { en: 'Why — {count} rules', zh: '审核依据 · {count} 条规则' },
  'claim.lines': { en: 'Lines', zh: '费用明细' },
  'claim.line': { en: 'Line', zh: '行' },
  'claim.line.what': { en: 'What', zh: '项目' },
  'claim.total': { en: 'Total', zh: '合计' },
  'claim.facts': { en: 'What the shop stated', zh: '网点申报内容' },
  'claim.unit': { en: 'Unit', zh: '单机' },
  'claim.component': { en: 'Component', zh: '部件' },
  'claim.failure_mode': { en: 'Failure mode', zh: '故障模式' },
  'claim.causal_part': { en: 'Causal part', zh: '致因件' },
  'claim.cause': { en: 'Cause', zh: '原因' },
  'claim.failed_on': { en: 'Failed', zh: '故障日期' },
  'claim.repaired_on': { en: 'Repaired', zh: '维修日期' },
  'claim.signed_on': { en: 'Signed', zh: '签字日期' },
  'claim.not_signed': { en: 'not signed', zh: '未签字' },
  'claim.submitted_at': { en: 'Submitted', zh: '提交时间' },
  'claim.id': { en: 'Claim id', zh: '索赔编号' },
  'claim.submitted': { en: 'submitted', zh: '提交于' },

  'line.labour': { en: 'Labour', zh: '工时' },
  'line.labour.of': { en: '{operation} · {minutes} min', zh: '{operation} · {minutes} 分钟' },
  'line.part': { en: 'Part', zh: '零件' },
  'line.part.of': { en: '{number} × {quantity}', zh: '{number} × {quantity}' },
  'line.travel': { en: 'Travel', zh: '上门费' },
  'line.freight': { en: 'Freight', zh: '运费' },
  'line.other': { en: 'Other', zh: '其他' },

  'state.submitted': { en: 'with the distributor', zh: '经销商初审中' },
  'state.in_review': { en: 'in review', zh: '人工审核中' },
  'state.approved': { en: 'approved', zh: '已核准' },
  'state.partly_approved': { en: 'partly approved', zh: '部分核准' },
  'state.rejected': { en: 'rejected', zh: '已拒绝' },
  'state.needs_info': { en: 'needs information', zh: '待补正' },
  'state.appealed': { en: 'appealed', zh: '申诉中' },
  'state.withdrawn': { en: 'withdrawn', zh: '已撤回' },
  'state.reversed': { en: 'reversed', zh: '已冲销' },

  'verdict.approve': { en: 'approved', zh: '核准' },
  'verdict.adjust': { en: 'reduced', zh: '核减' },
  'verdict.reject': { en: 'refused', zh: '拒绝' },
  'verdict.needs_information': { en: 'needs information', zh: '待补正' },
  'verdict.refer': { en: 'in review', zh: '人工审核' },

  'outcome.passed': { en: 'Passed', zh: '通过' },
  'outcome.reduced': { en: 'Reduced', zh: '核减' },
  'outcome.refused': { en: 'Refused', zh: '拒绝' },
  'outcome.not_looked_at': { en: 'Not looked at', zh: '未审查' },

  'trace.mend': { en: 'How to mend it', zh: '如何补正' },
  'trace.note': { en: 'Note', zh: '说明' },
  'trace.until': { en: 'until {day}', zh: '截止 {day}' },
  'trace.row': { en: 'matrix row {number}', zh: '费用承担表第 {number} 行' },
  'trace.also': { en: 'Also noted', zh: '另有说明' },

  'version.warranty.terms': { en: 'Warranty terms', zh: '保修条款' },
  'version.warranty.charge_matrix': { en: 'Charge matrix', zh: '费用承担表' },
  'version.claims.rate_card': { en: 'Rate card', zh: '费率表' },
  'version.claims.code_set': { en: 'Code set', zh: '代码集' },
  'version.short.claims.code_set': { en: 'Codes', zh: '代码集' },
  'version.short.warranty.terms': { en: 'Terms', zh: '条款' },
  'version.short.warranty.charge_matrix': { en: 'Charges', zh: '费用表' },
  'version.short.claims.rate_card': { en: 'Rates', zh: '费率' },
  'version.number': { en: 'version {number}', zh: '第 {number} 版' },
  'version.chosen_by.repaired': { en: 'in force on the day of repair', zh: '维修当日有效' },
  'version.chosen_by.invoice': { en: 'in force on the day of sale', zh: '销售当日有效' },
  'version.chosen_by.began': { en: 'in force on the day the order began', zh: '工单开始当日有效' },
  'version.chosen_by.submitted': { en: 'in force on the day of submission', zh: '提交当日有效' },
  'version.chosen_by.failed': { en: 'in force on the day of the failure', zh: '故障当日有效' },
  'version.chosen_by.better': { en: 'since the sale, better for the customer', zh: '销售后生效，对用户更有利' },
  'version.chosen_by.agreement': { en: 'named by the agreement', zh: '由协议指定' },
  'version.chosen_by.longer_hold': { en: 'has a repair hold longer', zh: '维修后保用期更长' },
  'version.chosen_by.asked': { en: 'in force on the day asked for', zh: '查询当日有效' },

  'cause.quality': { en: 'quality', zh: '质量问题' },
  'cause.installation': { en: 'installation', zh: '安装问题' },
  'cause.user': { en: 'user', zh: '用户原因' },
  'cause.third_party': { en: 'third party or owner’s material', zh: '第三方或用户自备材料' },
  'cause.force_majeure': { en: 'force majeure', zh: '不可抗力' },
  'cause.transport': { en: 'transport', zh: '运输损坏' },
  'cause.no_fault_found': { en: 'no fault found', zh: '未发现故障' },
  'coverage.in': { en: 'in warranty', zh: '保修期内' },
  'coverage.consumer_only': { en: 'user term only', zh: '仅用户保修期内' },
  'coverage.stock': { en: 'stock, not sold', zh: '库存未售' },
  'coverage.cost_price': { en: 'cost-price stage', zh: '成本价阶段' },
  'coverage.out': { en: 'out of warranty', zh: '保修期外' },
  'basis.free': { en: 'free', zh: '免费' },
  'basis.cost': { en: 'cost price', zh: '成本价' },
  'basis.list': { en: 'list price', zh: '目录价' },
  'basis.market': { en: 'market price', zh: '市场价' },
  'basis.tariff': { en: 'tariff', zh: '收费标准' },

  'saw.signedOn': { en: 'signed {value}', zh: '签字 {value}' },
  'saw.lines': { en: 'lines: {value}', zh: '共 {value} 行' },
  'saw.failedOn': { en: 'failed {value}', zh: '故障 {value}' },
  'saw.repairedOn': { en: 'repaired {value}', zh: '维修 {value}' },
  'saw.submittedOn': { en: 'submitted {value}', zh: '提交 {value}' },
  'saw.lastDay': { en: 'last day {value}', zh: '最后期限 {value}' },
  'saw.coverage': { en: '{value}', zh: '{value}' },
  'saw.cause': { en: 'cause: {value}', zh: '原因：{value}' },
  'saw.basis': { en: 'basis: {value}', zh: '计价：{value}' },
  'saw.operation': { en: '{value}', zh: '{value}' },
  'saw.minutes': { en: '{value} min claimed', zh: '申报 {value} 分钟' },
  'saw.allowedMinutes': { en: '{value} min allowed', zh: '允许 {value} 分钟' },
  'saw.standardMinutes': { en: 'standard {value} min', zh: '标准 {value} 分钟' },
  'saw.quantity': { en: 'quantity {value}', zh: '数量 {value}' },
  'saw.price': { en: '{value} each', zh: '单价 {value}' },
  'saw.allowed': { en: 'up to {value}', zh: '上限 {value}' },
  'saw.approved': { en: '{value} approved', zh: '核准 {value}' },
  'saw.referAbove': { en: 'limit {value}', zh: '上限 {value}' },
  'saw.reason': { en: '{value}', zh: '{value}' },

  ...screenTexts,
  ...accountTexts,
  ...deskTexts,
  ...statementTexts,
  ...partnerTexts,
  ...onboardingTexts,
  ...memberFileTexts,
  ...agreementTexts,
  ...todayTexts,
  ...auditTexts,
  ...actionTexts,
  ...claimTexts,
  ...claimFormTexts,
  ...approvalTexts,
  ...afterwardsTexts,
  ...policyTexts,
  ...simulationTexts,
  ...productTexts,
  ...remedyTexts,
  ...clientTexts,
  ...permissionTexts,
  ...webhookTexts,
  ...userTexts,
} as const satisfies Texts;

export type TextKey = keyof typeof texts;

/** For names that the API may add to: a text where there is one. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(texts, key);
}
