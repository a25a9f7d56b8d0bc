/** What is said where a decision is made again: replayed, or tried with other rules. */
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'claims.inputs_not_kept': {
    status: 409,
    en: {
      title: 'From before inputs were kept',
      detail: 'Of the claim {reference} it is not known what it was decided from.',
      mend: 'Nothing can be mended; claims since then keep it.',
    },
    zh: {
      title: '早于裁定依据的保存',
      detail: '索赔 {reference} 当时的裁定依据未保存。',
      mend: '无法补救；此后的索赔均会保存。',
    },
  },
  'claims.simulation_of_nothing': {
    status: 422,
    en: {
      title: 'Nothing to try',
      detail: 'A simulation tries one thing: a version, or figures of the rate card.',
      mend: 'Send either `policy` or `figures`.',
    },
    zh: {
      title: '没有要试算的内容',
      detail: '一次模拟只试一样：一个版本，或费率表的若干数值。',
      mend: '请只填写 policy 或 figures 其中之一。',
    },
  },
  'claims.policy_unknown': {
    status: 422,
    en: {
      title: 'No such terms',
      detail: 'There are no warranty terms, charge matrix or rate card {policy} in this network.',
      mend: 'Take the id from the list of drafts.',
    },
    zh: {
      title: '没有该版本',
      detail: '该网络中没有编号为 {policy} 的保修条款、费用承担表或费率表。',
      mend: '请从草稿列表中选取编号。',
    },
  },
} as const satisfies ProblemTexts;
