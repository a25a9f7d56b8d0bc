import type { CodeTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'products.model_taken': {
    status: 409,
    en: { title: 'Model code in use', detail: 'There is already a model “{code}”.', mend: 'Choose another code.' },
    zh: { title: '型号代码已被使用', detail: '型号“{code}”已存在。', mend: '请换一个代码。' },
  },
  'products.gtin_taken': {
    status: 409,
    en: {
      title: 'GTIN in use',
      detail: 'Another model has the number {gtin}.',
      mend: 'Give each model its own number.',
    },
    zh: { title: 'GTIN 已被使用', detail: '另一型号已使用编号 {gtin}。', mend: '请为每个型号使用各自的编号。' },
  },
  'products.csv_malformed': {
    status: 422,
    en: {
      title: 'Not a CSV file that we can read',
      detail: 'Line {line}: {reason}.',
      mend: 'Save the table as CSV in UTF-8 with a head line and the same number of columns in each line.',
    },
    zh: {
      title: '无法读取该 CSV 文件',
      detail: '第 {line} 行：{reason}。',
      mend: '请另存为 UTF-8 编码的 CSV，含表头，每行列数一致。',
    },
  },
  'products.csv_column_missing': {
    status: 422,
    en: {
      title: 'Column missing',
      detail: 'The head line lacks the column “{column}”.',
      mend: 'Columns: serial, model and, where known, batch, productionOn, deliveryOn, invoiceOn.',
    },
    zh: {
      title: '缺少列',
      detail: '表头缺少“{column}”列。',
      mend: '列名：serial、model，以及已知的 batch、productionOn、deliveryOn、invoiceOn。',
    },
  },
  'products.csv_too_many_rows': {
    status: 422,
    en: { title: 'Too many rows', detail: 'One request takes {limit} rows at most.', mend: 'Split the file.' },
    zh: { title: '行数过多', detail: '一次最多 {limit} 行。', mend: '请拆分文件。' },
  },
  'products.serials_unknown': {
    status: 422,
    en: {
      title: 'Units not registered',
      detail: '{count} of the serials are not registered in this network.',
      mend: 'Import the units first, or correct the serials named in `errors`.',
    },
    zh: {
      title: '单机未登记',
      detail: '有 {count} 个序列号未在该网络登记。',
      mend: '请先导入单机，或更正 errors 中列出的序列号。',
    },
  },
  'products.code_unknown': {
    status: 404,
    en: {
      title: 'Unknown code',
      detail: 'This code is not known, or has been withdrawn.',
      mend: 'Look at the printed label and type the whole address.',
    },
    zh: { title: '未知的产品码', detail: '该产品码不存在或已作废。', mend: '请核对标签，输入完整网址。' },
  },
} as const satisfies ProblemTexts;

/** What an import says of a row. */
export const texts = {
  'products.serial_malformed': {
    en: {
      title: 'Serial not usable',
      detail: 'The serial is empty or has other signs than letters A–Z and digits.',
      mend: 'Write it as on the label.',
    },
    zh: { title: '序列号不可用', detail: '序列号为空，或含有字母 A–Z 与数字以外的字符。', mend: '请按标签填写。' },
  },
  'products.serial_twice_in_file': {
    en: {
      title: 'Serial twice in the file',
      detail: 'The same serial stands in an earlier line.',
      mend: 'Keep one of the two lines.',
    },
    zh: { title: '文件内序列号重复', detail: '前面已有相同的序列号。', mend: '请只保留一行。' },
  },
  'products.serial_known': {
    en: {
      title: 'Serial known already',
      detail: 'A unit with this serial is registered.',
      mend: 'Leave the line out, or correct the serial.',
    },
    zh: { title: '序列号已登记', detail: '已有使用该序列号的单机。', mend: '请删除该行或更正序列号。' },
  },
  'products.model_unknown': {
    en: {
      title: 'Model unknown',
      detail: 'There is no model with this code.',
      mend: 'Create the model first, or correct the code.',
    },
    zh: { title: '型号未知', detail: '没有该代码的型号。', mend: '请先建立型号，或更正代码。' },
  },
  'products.date_malformed': {
    en: {
      title: 'Not a date',
      detail: 'The value is not a day of the calendar in the form YYYY-MM-DD.',
      mend: 'Write for example 2026-03-01.',
    },
    zh: { title: '日期无效', detail: '该值不是 YYYY-MM-DD 格式的有效日期。', mend: '例如：2026-03-01。' },
  },
  'products.dates_out_of_order': {
    en: {
      title: 'Dates out of order',
      detail: 'This day lies before an earlier step of the same unit.',
      mend: 'Production, delivery and sale follow each other.',
    },
    zh: { title: '日期顺序不对', detail: '该日期早于同一单机的前一步骤。', mend: '生产、交付、销售应依次发生。' },
  },
} as const satisfies CodeTexts;
