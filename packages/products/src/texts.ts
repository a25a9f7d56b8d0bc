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
  'products.unit_lost': {
    status: 409,
    en: { title: 'Lost', detail: 'The unit {serial} is noted as {loss}.', mend: 'If it is back, note that first.' },
    zh: { title: '单机已丢失', detail: '单机 {serial} 已登记为{loss}。', mend: '若已找回，请先登记找回。' },
  },
  'products.not_away': {
    status: 409,
    en: { title: 'Not away', detail: 'The unit {serial} is with the manufacturer.', mend: 'Correct the serial.' },
    zh: { title: '未出厂', detail: '单机 {serial} 在厂家处。', mend: '请核对序列号。' },
  },
  'products.not_sold': {
    status: 409,
    en: {
      title: 'No customer’s unit',
      detail: 'The unit {serial} belongs to no customer who could hand it on.',
      mend: 'Enter the sale first, or correct the serial.',
    },
    zh: {
      title: '非客户单机',
      detail: '单机 {serial} 不属于任何客户，无法转让。',
      mend: '请先登记销售，或核对序列号。',
    },
  },
  'products.module_around': {
    status: 422,
    en: {
      title: 'A unit inside of itself',
      detail: 'The unit {host} stands inside of {serial}, so {serial} cannot stand inside of it.',
      mend: 'Correct one of the serials.',
    },
    zh: {
      title: '循环安装',
      detail: '单机 {host} 已在 {serial} 之内，{serial} 不能再装入其中。',
      mend: '请核对序列号。',
    },
  },
  'products.modules_too_deep': {
    status: 422,
    en: {
      title: 'Too many levels',
      detail: 'Units stand inside of each other at most {levels} levels deep.',
      mend: 'Fit it into an outer unit.',
    },
    zh: { title: '层级过深', detail: '单机最多嵌套 {levels} 层。', mend: '请装入外层单机。' },
  },
  'products.module_built_in': {
    status: 409,
    en: {
      title: 'Built in already',
      detail: 'The unit {serial} is inside of another one.',
      mend: 'Take it out there first.',
    },
    zh: { title: '已安装', detail: '单机 {serial} 已装在另一单机内。', mend: '请先从原单机拆下。' },
  },
  'products.module_not_inside': {
    status: 409,
    en: { title: 'Not inside', detail: 'The unit {serial} is not inside of this one.', mend: 'Correct the serial.' },
    zh: { title: '未装在此单机内', detail: '单机 {serial} 未装在该单机内。', mend: '请核对序列号。' },
  },
  'products.before_fitting': {
    status: 422,
    en: {
      title: 'Before it was fitted',
      detail: 'The day {on} lies before the unit {serial} was fitted ({since}).',
      mend: 'Correct the day.',
    },
    zh: { title: '早于安装日期', detail: '日期 {on} 早于单机 {serial} 的安装日期（{since}）。', mend: '请更正日期。' },
  },
  'products.models_unknown': {
    status: 422,
    en: { title: 'No such model', detail: 'There is no model “{model}”.', mend: 'Correct the code of the model.' },
    zh: { title: '型号不存在', detail: '没有型号“{model}”。', mend: '请更正型号代码。' },
  },
  'products.campaign_not_of_unit': {
    status: 422,
    en: {
      title: 'Not for this unit',
      detail: 'The campaign does not hold for the unit {serial} on {on}, or was done on it already.',
      mend: 'Look which campaigns are open for this unit.',
    },
    zh: {
      title: '不适用于该单机',
      detail: '该活动在 {on} 不适用于单机 {serial}，或已完成。',
      mend: '请查询该单机的有效活动。',
    },
  },
  'products.campaign_ended': {
    status: 409,
    en: { title: 'Over already', detail: 'The campaign was ended.', mend: 'Create another one.' },
    zh: { title: '活动已结束', detail: '该活动已结束。', mend: '请新建活动。' },
  },
  'products.sheet_refused': {
    status: 422,
    en: {
      title: 'Sheet not taken',
      detail: '{count} entries of the model’s sheet contradict it; `errors` names each. Nothing was changed.',
      mend: 'Correct these entries and send the whole again.',
    },
    zh: {
      title: '型号资料未保存',
      detail: '型号资料中有 {count} 处矛盾，errors 中逐条列出，未作任何更改。',
      mend: '请更正后重新提交全部内容。',
    },
  },
  'products.component_unknown': {
    status: 422,
    en: {
      title: 'No such component',
      detail: 'The model has no component “{component}”.',
      mend: 'Take a component of the model, or add this one to it first.',
    },
    zh: { title: '部件不存在', detail: '该型号没有部件“{component}”。', mend: '请选用型号的部件，或先添加该部件。' },
  },
  'products.position_twice': {
    status: 422,
    en: { title: 'Place taken', detail: 'Two parts stand at “{key}”.', mend: 'Give each part a place of its own.' },
    zh: { title: '位置重复', detail: '“{key}”处有两个零件。', mend: '请为每个零件指定不同的位置。' },
  },
  'products.operation_twice': {
    status: 422,
    en: { title: 'Operation twice', detail: 'The operation “{key}” is named twice.', mend: 'Keep one of them.' },
    zh: { title: '作业重复', detail: '作业“{key}”出现两次。', mend: '请只保留一个。' },
  },
  'products.file_unknown': {
    status: 422,
    en: { title: 'No such file', detail: 'There is no file {file}.', mend: 'Upload it first, or name an address.' },
    zh: { title: '文件不存在', detail: '没有文件 {file}。', mend: '请先上传，或填写网址。' },
  },
  'products.price_above_cap': {
    status: 422,
    en: {
      title: 'Above its cap',
      detail: 'The price {list} is above the cap {cap}.',
      mend: 'Lower the price or raise the cap.',
    },
    zh: { title: '高于限价', detail: '价格 {list} 高于限价 {cap}。', mend: '请降低价格或提高限价。' },
  },
  'products.month_not_over': {
    status: 422,
    en: {
      title: 'Month not over',
      detail: 'The month {month} is not over.',
      mend: 'Report it from the next month on.',
    },
    zh: { title: '月份未结束', detail: '{month} 尚未结束。', mend: '请在下个月再报送。' },
  },
  'products.report_sent': {
    status: 409,
    en: {
      title: 'Reported already',
      detail: 'The sales of {month} were reported.',
      mend: 'There is nothing left to do.',
    },
    zh: { title: '已报送', detail: '{month} 的销售已报送。', mend: '无需再操作。' },
  },
  'products.length_missing': {
    status: 411,
    en: {
      title: 'Length missing',
      detail: 'A part of a file has to say how long it is before it comes.',
      mend: 'Send Content-Length, and at least one byte.',
    },
    zh: {
      title: '缺少长度',
      detail: '上传文件分片前须声明其长度。',
      mend: '请发送 Content-Length，且内容至少一个字节。',
    },
  },
  'products.parts_incomplete': {
    status: 422,
    en: {
      title: 'Parts missing',
      detail: 'Part {part} has not come, or is not {partBytes} bytes long as all but the last have to be.',
      mend: 'Send this part again; then complete the upload.',
    },
    zh: {
      title: '分片不完整',
      detail: '第 {part} 片尚未上传，或长度不是 {partBytes} 字节（最后一片除外）。',
      mend: '请重新上传该片，再完成上传。',
    },
  },
  'products.upload_over': {
    status: 409,
    en: {
      title: 'Upload is over',
      detail: 'The file takes no more parts: it is {state}.',
      mend: 'Begin another file for what is missing.',
    },
    zh: { title: '上传已结束', detail: '该文件不再接收分片：{state}。', mend: '如需补充，请新建文件。' },
  },
  'products.file_ended': {
    status: 409,
    en: { title: 'Over already', detail: 'The file is {state}.', mend: 'There is nothing left to stop.' },
    zh: { title: '已结束', detail: '该文件的状态为：{state}。', mend: '无需再停止。' },
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

/** What an import says of a row, and what refuses the names of categories. */
export const texts = {
  'products.category_twice': {
    en: { title: 'Category twice', detail: '{category} stands in an earlier row.', mend: 'Keep one of the rows.' },
    zh: { title: '品类重复', detail: '前面已有 {category}。', mend: '请只保留一行。' },
  },
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
  'products.row_malformed': {
    en: {
      title: 'Row not readable',
      detail: 'The line is no JSON object, or its quotes do not say where its cells end.',
      mend: 'In NDJSON, one object a line; in CSV, a quote within quotes is written twice.',
    },
    zh: {
      title: '该行无法读取',
      detail: '该行不是 JSON 对象，或引号无法确定单元格的边界。',
      mend: 'NDJSON 每行一个对象；CSV 中引号内的引号写两遍。',
    },
  },
  'products.row_open': {
    en: {
      title: 'Quote not closed',
      detail: 'A cell of this row begins with a quote that nobody closes. The next line was read as a new row.',
      mend: 'Close the quote, or leave it out.',
    },
    zh: { title: '引号未闭合', detail: '该行有一个未闭合的引号；下一行已按新行读取。', mend: '请闭合或删除引号。' },
  },
  'products.row_encoding': {
    en: {
      title: 'Other encoding',
      detail: 'The row has bytes that do not belong to the encoding of the file.',
      mend: 'Save the file in one encoding and say which: UTF-8 or GB18030.',
    },
    zh: {
      title: '编码不符',
      detail: '该行含有不属于所选编码的字节。',
      mend: '请以同一种编码保存文件，并注明 UTF-8 或 GB18030。',
    },
  },
  'products.row_width': {
    en: {
      title: 'Another number of cells',
      detail: 'The row has {value} cells; the head has another number.',
      mend: 'Give each row as many cells as the head has.',
    },
    zh: { title: '列数不符', detail: '该行有 {value} 列，与表头不一致。', mend: '请使每行列数与表头一致。' },
  },
  'products.value_no_text': {
    en: { title: 'Not text', detail: '“{column}” is no text.', mend: 'Put the value in quotes: "0017".' },
    zh: { title: '不是文本', detail: '“{column}”不是文本。', mend: '请给值加上引号，例如 "0017"。' },
  },
  'products.column_missing': {
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
  'products.column_twice': {
    en: { title: 'Column twice', detail: 'The head line names “{column}” twice.', mend: 'Name each column once.' },
    zh: { title: '列名重复', detail: '表头中“{column}”出现两次。', mend: '每个列名只能出现一次。' },
  },
  'products.file_gone': {
    en: { title: 'File gone', detail: 'The uploaded file is not there any more.', mend: 'Upload it again.' },
    zh: { title: '文件已不存在', detail: '已上传的文件不存在。', mend: '请重新上传。' },
  },
} as const satisfies CodeTexts;

/** Words of this capability that come as values inside a sentence. */
export const words = {
  scrapped: { en: 'scrapped', zh: '报废' },
  stolen: { en: 'stolen', zh: '被盗' },
  uploading: { en: 'being uploaded', zh: '上传中' },
  importing: { en: 'being imported', zh: '导入中' },
  aborted: { en: 'given up', zh: '已放弃' },
} as const;
