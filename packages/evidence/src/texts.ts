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
  'evidence.damaged': {
    status: 422,
    en: {
      title: 'Damaged picture',
      detail: 'The file begins as {mediaType}, but cannot be read to its end.',
      mend: 'Take the photo again, or save it anew with another program.',
    },
    zh: {
      title: '图片已损坏',
      detail: '该文件以 {mediaType} 开头，但无法完整读取。',
      mend: '请重新拍摄，或用其他程序另存后再上传。',
    },
  },
} as const satisfies ProblemTexts;
