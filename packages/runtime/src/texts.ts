import type { ProblemTexts } from './problem.ts';

export const problems = {
  'internal.defect': {
    status: 500,
    en: {
      title: 'Our fault',
      detail: 'Something went wrong on our side. Nothing was half-written.',
      mend: 'Try again; if it stays, send us the request id.',
    },
    zh: {
      title: '系统故障',
      detail: '我们这边出了问题，没有留下写了一半的数据。',
      mend: '请重试；若仍然出现，请把请求编号发给我们。',
    },
  },
  'database.overloaded': {
    status: 503,
    en: {
      title: 'Busy',
      detail: 'The database has too much to do at the moment.',
      mend: 'Send the same request again after the time in Retry-After, with the same Idempotency-Key.',
    },
    zh: {
      title: '系统繁忙',
      detail: '数据库暂时过于繁忙。',
      mend: '请按 Retry-After 给出的时间，用相同的 Idempotency-Key 重新发送。',
    },
  },
  'request.not_found': {
    status: 404,
    en: {
      title: 'Not found',
      detail: 'There is nothing here, or it is not yours to see.',
      mend: 'Check the address and the identifier.',
    },
    zh: { title: '未找到', detail: '这里没有内容，或者您无权查看。', mend: '请检查网址和编号。' },
  },
  'request.method_not_allowed': {
    status: 405,
    en: { title: 'Method not allowed', detail: 'This address does not take {method}.', mend: 'Use one of: {allowed}.' },
    zh: { title: '不支持的方法', detail: '该地址不接受 {method} 方法。', mend: '请使用：{allowed}。' },
  },
  'request.not_json': {
    status: 400,
    en: { title: 'Not JSON', detail: 'The body is not valid JSON in UTF-8.', mend: 'Send one JSON value (RFC 8259).' },
    zh: { title: '不是 JSON', detail: '请求正文不是有效的 UTF-8 JSON。', mend: '请发送一个符合 RFC 8259 的 JSON 值。' },
  },
  'request.too_deep': {
    status: 400,
    en: {
      title: 'Nested too deeply',
      detail: 'The body is nested deeper than {maximum} levels.',
      mend: 'Send the shape that the reference shows; nothing there is nested so deeply.',
    },
    zh: {
      title: '嵌套过深',
      detail: '请求正文的嵌套超过 {maximum} 层。',
      mend: '请按接口文档中的结构发送；其中没有如此深的嵌套。',
    },
  },
  'request.not_text': {
    status: 400,
    en: {
      title: 'Not a text',
      detail: 'The text holds NUL or half of a surrogate pair, which is no character (Unicode §3.9).',
      mend: 'Send whole characters.',
    },
    zh: {
      title: '不是有效文本',
      detail: '该文本包含 NUL 或半个代理对，不是有效的 Unicode 字符。',
      mend: '请发送完整的字符。',
    },
  },
  'request.not_form': {
    status: 400,
    en: {
      title: 'Not a form',
      detail: 'The body is not a form as its Content-Type says.',
      mend: 'Open the page again and send its form.',
    },
    zh: { title: '不是表单', detail: '请求正文与其 Content-Type 所称的表单不符。', mend: '请重新打开页面并提交表单。' },
  },
  'request.cross_site': {
    status: 403,
    en: {
      title: 'Sent from another site',
      detail: 'This form is taken from our own pages only.',
      mend: 'Open the page here and send its form.',
    },
    zh: { title: '来自其他网站', detail: '该表单只能从本站页面提交。', mend: '请在本站打开页面后提交。' },
  },
  'request.wrong_media_type': {
    status: 415,
    en: {
      title: 'Wrong content type',
      detail: 'This address takes {expected}.',
      mend: 'Set Content-Type to {expected}.',
    },
    zh: { title: '内容类型不对', detail: '该地址只接受 {expected}。', mend: '请把 Content-Type 设为 {expected}。' },
  },
  'request.too_large': {
    status: 413,
    en: {
      title: 'Too large',
      detail: 'The body is larger than {limitBytes} bytes.',
      mend: 'Send less at once, or in several requests.',
    },
    zh: { title: '内容过大', detail: '请求正文超过 {limitBytes} 字节。', mend: '请减少内容，或分多次发送。' },
  },
  'request.invalid': {
    status: 400,
    en: {
      title: 'Invalid request',
      detail: 'Some fields do not have the shape that is asked for; `errors` names each.',
      mend: 'Mend the fields named in `errors`.',
    },
    zh: { title: '请求无效', detail: '部分字段的格式不符合要求，详见 errors。', mend: '请修改 errors 中列出的字段。' },
  },
  'request.unknown_field': {
    status: 400,
    en: { title: 'Unknown field', detail: 'There is no field “{field}” here.', mend: 'Remove it or correct its name.' },
    zh: { title: '未知字段', detail: '这里没有字段“{field}”。', mend: '请删除该字段或更正名称。' },
  },
  'request.repeated_parameter': {
    status: 400,
    en: {
      title: 'Parameter twice',
      detail: 'The parameter “{name}” stands in the address more than once.',
      mend: 'Send it once.',
    },
    zh: { title: '参数重复', detail: '网址中参数“{name}”出现了多次。', mend: '请只保留一个。' },
  },
  'request.missing_field': {
    status: 400,
    en: { title: 'Missing field', detail: 'This field is required.', mend: 'Add it.' },
    zh: { title: '缺少字段', detail: '该字段必填。', mend: '请补上该字段。' },
  },
  'request.wrong_type': {
    status: 400,
    en: {
      title: 'Wrong type',
      detail: 'The value should be of type {expected}.',
      mend: 'Send a value of type {expected}.',
    },
    zh: { title: '类型不对', detail: '该值的类型应为 {expected}。', mend: '请发送 {expected} 类型的值。' },
  },
  'request.too_small': {
    status: 400,
    en: { title: 'Too small', detail: 'The value or its length is below {minimum}.', mend: 'Send at least {minimum}.' },
    zh: { title: '过小', detail: '该值或其长度小于 {minimum}。', mend: '不得小于 {minimum}。' },
  },
  'request.too_big': {
    status: 400,
    en: { title: 'Too big', detail: 'The value or its length is above {maximum}.', mend: 'Send at most {maximum}.' },
    zh: { title: '过大', detail: '该值或其长度大于 {maximum}。', mend: '不得大于 {maximum}。' },
  },
  'request.wrong_format': {
    status: 400,
    en: {
      title: 'Wrong format',
      detail: 'The text is not in the format {format}.',
      mend: 'See the schema of this field in the reference.',
    },
    zh: { title: '格式不对', detail: '该文本不符合 {format} 格式。', mend: '请查看接口文档中该字段的格式。' },
  },
  'request.not_allowed': {
    status: 400,
    en: { title: 'Value not allowed', detail: 'The value is none of: {allowed}.', mend: 'Choose one of: {allowed}.' },
    zh: { title: '取值不允许', detail: '该值不在允许范围内：{allowed}。', mend: '请从以下取值中选择：{allowed}。' },
  },
  'request.wrong_value': {
    status: 400,
    en: {
      title: 'Wrong value',
      detail: 'The value cannot be taken.',
      mend: 'See the schema of this field in the reference.',
    },
    zh: { title: '取值不对', detail: '无法接受该值。', mend: '请查看接口文档中该字段的说明。' },
  },
  'request.bad_cursor': {
    status: 400,
    en: {
      title: 'Bad cursor',
      detail: 'The cursor did not come from this list.',
      mend: 'Start again without a cursor, or use nextCursor as it was given.',
    },
    zh: {
      title: '游标无效',
      detail: '该游标不是由此列表给出的。',
      mend: '请去掉游标重新开始，或原样使用 nextCursor。',
    },
  },
  'request.version_stale': {
    status: 412,
    en: {
      title: 'Changed meanwhile',
      detail: 'It is at version {current} now, not at the one in If-Match.',
      mend: 'Read it again, then decide whether your change still holds.',
    },
    zh: {
      title: '内容已被修改',
      detail: '当前版本为 {current}，与 If-Match 不一致。',
      mend: '请重新读取，再确认是否仍要修改。',
    },
  },
  'request.conflict': {
    status: 409,
    en: {
      title: 'Somebody else was faster',
      detail: 'Others kept changing the same thing while this request ran.',
      mend: 'Read it again and repeat the request.',
    },
    zh: { title: '与他人同时修改', detail: '处理过程中，其他人一直在修改同一内容。', mend: '请重新读取后再提交。' },
  },
  'request.rate_limited': {
    status: 429,
    en: {
      title: 'Too many requests',
      detail: 'There were too many requests in a short time.',
      mend: 'Wait for the time in Retry-After.',
    },
    zh: { title: '请求过于频繁', detail: '短时间内请求过多。', mend: '请按 Retry-After 给出的时间等待。' },
  },
  'request.quota_used_up': {
    status: 429,
    en: {
      title: 'Used up for today',
      detail: 'This organisation has let in as much as it does in one day.',
      mend: 'Come again after the time in Retry-After, or ask the operator of the service for more.',
    },
    zh: {
      title: '今日额度已用完',
      detail: '该机构今天可受理的数量已用完。',
      mend: '请在 Retry-After 给出的时间之后再试，或向服务运营方申请提高额度。',
    },
  },
  'idempotency.key_missing': {
    status: 400,
    en: {
      title: 'Idempotency-Key missing',
      detail: 'Machine clients must send an Idempotency-Key with this request.',
      mend: 'Send a key of your own, and the same one when you repeat the request.',
    },
    zh: {
      title: '缺少 Idempotency-Key',
      detail: '程序客户端调用此接口必须携带 Idempotency-Key。',
      mend: '请自行生成一个键，重试时使用同一个键。',
    },
  },
  'idempotency.key_malformed': {
    status: 400,
    en: {
      title: 'Idempotency-Key malformed',
      detail: 'The key is neither a quoted string nor 1 to 255 of A–Z, a–z, 0–9, “_” and “-”.',
      mend: 'Send for example Idempotency-Key: 7f3c-0001.',
    },
    zh: {
      title: 'Idempotency-Key 格式不对',
      detail: '该键既不是带引号的字符串，也不是 1 到 255 个字母、数字、“_”或“-”。',
      mend: '例如：Idempotency-Key: 7f3c-0001。',
    },
  },
  'idempotency.key_reused': {
    status: 422,
    en: {
      title: 'Key used for something else',
      detail: 'This Idempotency-Key came with another request before.',
      mend: 'Use a new key for a new request; repeat an old one unchanged.',
    },
    zh: {
      title: '键已用于其他请求',
      detail: '该 Idempotency-Key 之前用于内容不同的请求。',
      mend: '新请求请使用新键；重试旧请求时内容须保持不变。',
    },
  },
} as const satisfies ProblemTexts;
