import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'warranty.no_terms_in_force': {
    status: 409,
    en: {
      title: 'No terms published',
      detail: 'No warranty terms were in force for the model {model} on the day that counts.',
      mend: 'The manufacturer has to publish warranty terms for this model.',
    },
    zh: {
      title: '没有已发布的条款',
      detail: '在计算所依据的日期，型号 {model} 没有生效的保修条款。',
      mend: '请厂家为该型号发布保修条款。',
    },
  },
} as const satisfies ProblemTexts;
