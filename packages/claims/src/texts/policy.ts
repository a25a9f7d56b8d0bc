/** What is said of a code set or rate card that is published. */
import type { CodeTexts } from '@aftercare/kernel';

export const findings = {
  'claims.code_twice': {
    en: { title: 'Code twice', detail: 'This code stands in an earlier row.', mend: 'Keep one of the rows.' },
    zh: { title: '代码重复', detail: '前面已有相同的代码。', mend: '请只保留一行。' },
  },
  'claims.slot_empty': {
    en: {
      title: 'No code to choose',
      detail: 'A code is asked for, but there is none.',
      mend: 'Add codes, or do not ask.',
    },
    zh: { title: '没有可选代码', detail: '要求填写代码，但没有可选项。', mend: '请添加代码，或取消必填。' },
  },
  'claims.operation_twice': {
    en: { title: 'Operation twice', detail: 'This operation stands in an earlier row.', mend: 'Keep one of the rows.' },
    zh: { title: '作业重复', detail: '前面已有相同的作业。', mend: '请只保留一行。' },
  },
  'claims.part_twice': {
    en: { title: 'Part twice', detail: 'This part stands in an earlier row.', mend: 'Keep one of the rows.' },
    zh: { title: '零件重复', detail: '前面已有相同的零件。', mend: '请只保留一行。' },
  },
} as const satisfies CodeTexts;
