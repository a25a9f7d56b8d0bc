import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'evidence.empty': {
    status: 422,
    en: { title: 'Empty file', detail: 'The file has no content.', mend: 'Choose the file again.' },
    zh: { title: '文件为空', detail: '该文件没有内容。', mend: '请重新选择文件。' },
  },
  'evidence.kind_not_allowed': {
    status: 422,
    en: {
      title: 'Not what it says',
      detail: 'The content is {found}, not the {declared} that was declared.',
      mend: 'Send the file with its real type; allowed are {allowed}.',
    },
    zh: {
      title: '文件类型不符',
      detail: '文件内容为 {found}，与声明的 {declared} 不一致。',
      mend: '请按真实类型上传；允许的类型：{allowed}。',
    },
  },
} as const satisfies ProblemTexts;
