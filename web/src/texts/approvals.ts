import type { Texts } from './texts-of.ts';

/** Work that is asked for before it is done. */
export const approvalTexts = {
  'approvals.title': { en: 'Prior approvals', zh: '事先批准' },
  'approvals.lead': {
    en: 'Work above a limit is asked for before it is done; the claim names its number.',
    zh: '超过限额的作业须事先申请；索赔时填写批准编号。',
  },
  'approvals.filters': { en: 'Show by state', zh: '按状态筛选' },
  'approvals.empty': { en: 'Nothing was asked for', zh: '没有申请' },
  'approvals.empty.owner': {
    en: 'What shops ask for appears here; above which amount they have to, the rate card says.',
    zh: '网点的申请会显示在这里；须申请的金额由费率表规定。',
  },
  'approvals.empty.member': { en: 'Ask for the first one here or through the API.', zh: '可在此或通过 API 提交申请。' },
  'approvals.number': { en: 'Number', zh: '编号' },
  'approvals.estimate': { en: 'Estimate', zh: '预估' },
  'approvals.limit': { en: 'Up to', zh: '批准上限' },
  'approvals.expires': { en: 'Good until', zh: '有效期至' },
  'approvals.work': { en: 'Work as planned', zh: '计划作业' },
  'approvals.word': { en: 'Decided by', zh: '审批' },
  'approvals.by_card': { en: 'the rate card, without people', zh: '按费率表自动批准' },
  'approvals.claim': { en: 'The claim that took it', zh: '使用该批准的索赔' },
  'approvals.back': { en: 'All prior approvals', zh: '返回列表' },
  'approvals.decline': { en: 'Decline', zh: '不批准' },
  'approvals.ask': { en: 'Ask for approval', zh: '申请批准' },
  'approvals.ask.detail': {
    en: 'Labour, a part, or both, as planned. Their sum is the estimate.',
    zh: '填写计划的工时、零件或两者；合计即为预估金额。',
  },
  'approvals.labour': { en: 'Labour, amount', zh: '工时金额' },
  'approvals.part': { en: 'Part, amount', zh: '零件金额' },
  'approval.requested': { en: 'asked for', zh: '待审批' },
  'approval.approved': { en: 'approved', zh: '已批准' },
  'approval.declined': { en: 'declined', zh: '未批准' },
} as const satisfies Texts;
