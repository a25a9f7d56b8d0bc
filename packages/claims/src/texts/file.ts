/** What is said of a file of claims, or a row of it. */
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'claims.row_malformed': {
    status: 422,
    en: {
      title: 'Fields of the claim are wrong',
      detail: 'These fields do not have the shape that is asked for: {fields}.',
      mend: 'Mend them and send the claim again.',
    },
    zh: { title: '索赔字段有误', detail: '以下字段格式不符：{fields}。', mend: '请更正后重新提交该索赔。' },
  },
  'claims.file_empty': {
    status: 422,
    en: { title: 'No claims in the file', detail: 'The file has no claim.', mend: 'Send a file with at least one.' },
    zh: { title: '文件中没有索赔', detail: '文件中没有任何索赔。', mend: '请提交至少含一条索赔的文件。' },
  },
  'claims.file_too_long': {
    status: 422,
    en: {
      title: 'Too many claims',
      detail: 'A file has at most {limit} claims.',
      mend: 'Cut it into several files.',
    },
    zh: { title: '索赔过多', detail: '每个文件最多 {limit} 条索赔。', mend: '请拆分为多个文件。' },
  },
  'claims.file_malformed': {
    status: 422,
    en: {
      title: 'The file cannot be read',
      detail: 'Line {line}: {reason}.',
      mend: 'Write it as UTF-8 or GB18030, every row with as many cells as the head.',
    },
    zh: {
      title: '文件无法读取',
      detail: '第 {line} 行：{reason}。',
      mend: '请以 UTF-8 或 GB18030 编码保存，且每行单元格数与表头一致。',
    },
  },
  'claims.file_column_missing': {
    status: 422,
    en: {
      title: 'A column is missing',
      detail: 'The file has no column {column}.',
      mend: 'Name the columns as in the template of `aftercare claims template`.',
    },
    zh: { title: '缺少列', detail: '文件缺少列 {column}。', mend: '请按 aftercare claims template 的模板命名各列。' },
  },
} as const satisfies ProblemTexts;
