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
  'products.receiver_unknown': {
    status: 422,
    en: {
      title: 'No such receiver',
      detail: 'There is no active member “{membership}” that units could be shipped to.',
      mend: 'Take the id of an active member.',
    },
    zh: { title: '收货方不存在', detail: '没有可以收货的有效成员“{membership}”。', mend: '请填写有效成员的编号。' },
  },
  'products.delivery_refused': {
    status: 422,
    en: {
      title: 'Delivery not entered',
      detail: '{count} of the units cannot be shipped so; `errors` names each. Nothing was entered.',
      mend: 'Correct or leave out these rows and send the delivery again.',
    },
    zh: {
      title: '发货未登记',
      detail: '有 {count} 台单机不能这样发货，errors 中逐条列出，均未登记。',
      mend: '请更正或删除这些行后重新提交。',
    },
  },
  'products.not_held': {
    status: 409,
    en: {
      title: 'Not held by you',
      detail: 'The unit {serial} was not shipped to you, or you have shipped it on.',
      mend: 'Correct the serial, or have the delivery to you entered first.',
    },
    zh: {
      title: '不在贵方库存',
      detail: '单机 {serial} 未发给贵方，或贵方已转发。',
      mend: '请核对序列号，或先由发货方登记发货。',
    },
  },
  'products.already_sold': {
    status: 409,
    en: {
      title: 'Sold already',
      detail: 'The unit {serial} was sold on {soldOn}.',
      mend: 'Correct the serial.',
    },
    zh: {
      title: '已售出',
      detail: '单机 {serial} 已于 {soldOn} 售出。',
      mend: '请核对序列号。',
    },
  },
  'products.already_there': {
    status: 409,
    en: {
      title: 'There already',
      detail: 'The unit {serial} was entered as shipped to this member before.',
      mend: 'Leave the row out.',
    },
    zh: { title: '已在收货方', detail: '单机 {serial} 此前已登记发给该成员。', mend: '请删除该行。' },
  },
  'products.before_production': {
    status: 422,
    en: {
      title: 'Before production',
      detail: 'The day {on} lies before the unit {serial} was made ({producedOn}).',
      mend: 'Correct the day or the serial.',
    },
    zh: {
      title: '早于生产日期',
      detail: '日期 {on} 早于单机 {serial} 的生产日期（{producedOn}）。',
      mend: '请更正日期或序列号。',
    },
  },
  'products.before_shipment': {
    status: 422,
    en: {
      title: 'Before shipment',
      detail: 'The day {on} lies before the unit {serial} was shipped ({shippedOn}).',
      mend: 'Correct the day or the serial.',
    },
    zh: {
      title: '早于发货日期',
      detail: '日期 {on} 早于单机 {serial} 的发货日期（{shippedOn}）。',
      mend: '请更正日期或序列号。',
    },
  },
  'products.day_in_future': {
    status: 422,
    en: { title: 'Day to come', detail: 'The day {on} has not come yet.', mend: 'Enter what has happened.' },
    zh: { title: '日期在将来', detail: '日期 {on} 尚未到来。', mend: '请登记已发生的事项。' },
  },
  'products.already_lost': {
    status: 409,
    en: {
      title: 'Lost already',
      detail: 'The unit {serial} is noted as {loss} since {on}.',
      mend: 'If it is back, note that first.',
    },
    zh: { title: '已登记', detail: '单机 {serial} 自 {on} 起已登记为{loss}。', mend: '若已找回，请先登记找回。' },
  },
  'products.not_lost': {
    status: 409,
    en: {
      title: 'Not lost',
      detail: 'The unit {serial} is noted neither as scrapped nor as stolen.',
      mend: 'Nothing to do.',
    },
    zh: { title: '未登记丢失', detail: '单机 {serial} 未登记为报废或被盗。', mend: '无需处理。' },
  },
  'products.back_before_loss': {
    status: 422,
    en: {
      title: 'Back before it was gone',
      detail: 'The day {on} lies before {lostOn}, on which the unit {serial} was lost.',
      mend: 'Correct the day.',
    },
    zh: { title: '早于丢失日期', detail: '日期 {on} 早于单机 {serial} 的丢失日期 {lostOn}。', mend: '请更正日期。' },
  },
  'products.registrations_full': {
    status: 409,
    en: {
      title: 'No more registrations',
      detail: 'This unit was registered {limit} times already.',
      mend: 'Talk to the manufacturer.',
    },
    zh: { title: '登记次数已满', detail: '该单机已登记 {limit} 次。', mend: '请联系厂家。' },
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

/** Words of this capability that come as values inside a sentence. */
export const words = {
  scrapped: { en: 'scrapped', zh: '报废' },
  stolen: { en: 'stolen', zh: '被盗' },
} as const;
