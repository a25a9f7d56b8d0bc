import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'policies.refused': {
    status: 422,
    en: {
      title: 'Not published',
      detail: 'The terms have {findings} faults; `errors` names each row.',
      mend: 'Make a new draft without them and publish it.',
    },
    zh: { title: '未发布', detail: '条款有 {findings} 处问题，errors 中逐条列出。', mend: '请修正后重新起草并发布。' },
  },
  'policies.already_published': {
    status: 409,
    en: {
      title: 'Already published',
      detail: 'This is published as version {number}; published terms are never edited.',
      mend: 'Make a new draft for a change.',
    },
    zh: {
      title: '已经发布',
      detail: '该条款已作为第 {number} 版发布，发布后不可修改。',
      mend: '如需变更，请新建草稿。',
    },
  },
} as const satisfies ProblemTexts;
