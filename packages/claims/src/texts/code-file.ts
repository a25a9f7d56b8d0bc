/** What is said of a file of codes and of its rows. */
import type { CodeTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'claims.too_many_codes': {
    status: 422,
    en: { title: 'Too many codes', detail: 'A file has at most {limit} rows.', mend: 'Leave out what nobody uses.' },
    zh: { title: '代码过多', detail: '每个文件最多 {limit} 行。', mend: '请删除不用的代码。' },
  },
  'claims.no_good_row': {
    status: 422,
    en: {
      title: 'No good row',
      detail: 'None of the {rows} rows can be taken; each is named with what is wrong.',
      mend: 'Mend the rows and send the file again.',
    },
    zh: {
      title: '没有可用的行',
      detail: '{rows} 行均无法采用，各行问题见明细。',
      mend: '请修改后重新提交文件。',
    },
  },
} as const satisfies ProblemTexts;

export const rows = {
  'claims.row_slot_unknown': {
    en: {
      title: 'Unknown slot',
      detail: '“{value}” is no slot.',
      mend: 'Write condition, symptom, section, defect or repair.',
    },
    zh: {
      title: '代码类别未知',
      detail: '“{value}”不是代码类别。',
      mend: '请填写 condition、symptom、section、defect 或 repair。',
    },
  },
  'claims.row_code_malformed': {
    en: { title: 'No code', detail: '“{value}” is no code.', mend: 'Write 1 to 60 characters.' },
    zh: { title: '代码无效', detail: '“{value}”不是有效代码。', mend: '请填写 1 至 60 个字符。' },
  },
  'claims.row_name_missing': {
    en: { title: 'No name', detail: 'The column {value} is empty.', mend: 'Name the code in English and in Chinese.' },
    zh: { title: '缺少名称', detail: '{value} 列为空。', mend: '请填写英文和中文名称。' },
  },
  'claims.row_name_too_long': {
    en: { title: 'Name too long', detail: 'The name has {value} characters.', mend: 'Use 120 at most.' },
    zh: { title: '名称过长', detail: '名称有 {value} 个字符。', mend: '最多 120 个字符。' },
  },
  'claims.row_flag_unknown': {
    en: {
      title: 'No fault found?',
      detail: '“{value}” cannot stand here.',
      mend: 'Write yes for a section that says that the unit is in order, else no or nothing.',
    },
    zh: {
      title: '未发现故障标记无效',
      detail: '此处不能填写“{value}”。',
      mend: '仅当部位代码表示单机正常时填写 yes，否则填写 no 或留空。',
    },
  },
  'claims.row_code_twice': {
    en: { title: 'Twice', detail: 'The same code stands in line {value} already.', mend: 'Leave one of them out.' },
    zh: { title: '重复', detail: '同一代码已在第 {value} 行出现。', mend: '请删除其中一行。' },
  },
  'claims.row_slot_full': {
    en: { title: 'Too many codes', detail: 'The slot {value} is full.', mend: 'A slot has 2 000 codes at most.' },
    zh: { title: '代码过多', detail: '{value} 类别已满。', mend: '每个类别最多 2000 个代码。' },
  },
} as const satisfies CodeTexts;
