import type { Texts } from './texts-of.ts';

/** What people do with claims. */
export const claimTexts = {
  'claim.approve': { en: 'Approve {money}', zh: '核准 {money}' },
  'claim.refuse': { en: 'Refuse', zh: '拒绝' },
  'claim.refuse.reason': { en: 'Reason, as the shop reads it', zh: '拒绝原因（网点可见）' },
  'claim.rounds': { en: 'How it went on', zh: '处理经过' },
  'claim.round': { en: 'Sent again, round {round}', zh: '第 {round} 轮补正' },
  'claim.round.first': { en: 'Sent', zh: '首次提交' },
  'claim.line.number': { en: 'Line {line}', zh: '第 {line} 行' },
  'claim.second_person': { en: 'A second person has to say yes as well.', zh: '还需第二人核准。' },
  'claims.choose': { en: 'Choose', zh: '选择' },
  'claims.choose.one': { en: 'Choose {reference}', zh: '选择 {reference}' },
  'claims.keys.choose': { en: 'choose', zh: '选择' },
  'claims.chosen': { en: 'Chosen claims', zh: '已选索赔' },
  'claims.chosen.count': { en: '{count} chosen', zh: '已选 {count} 条' },
  'claims.chosen.approve': { en: 'Approve {count}', zh: '核准 {count} 条' },
  'claims.chosen.refuse': { en: 'Refuse {count}', zh: '拒绝 {count} 条' },
  'claims.chosen.reason': { en: 'One reason for all of them', zh: '统一原因' },
  'claims.chosen.clear': { en: 'Choose none', zh: '取消选择' },
  'claims.chosen.done': { en: '{count} went through.', zh: '{count} 条已处理。' },
  'claims.chosen.refused': { en: 'not done', zh: '未处理' },
} as const satisfies Texts;
