import type { Language } from '@aftercare/kernel';

/** The words around the reference; what an operation does is said in English, as in the description that it is made from. */
export interface ReferenceTexts {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly start: string;
  readonly baseUrl: string;
  readonly description: string;
  readonly token: string;
  readonly tokenText: string;
  readonly tenMinutes: string;
  readonly tenMinutesText: string;
  readonly steps: readonly { readonly operation: string; readonly text: string }[];
  readonly everywhere: string;
  readonly rules: readonly string[];
  readonly sharedCodes: string;
  readonly operations: (count: number) => string;
  readonly permission: string;
  readonly everybody: string;
  readonly operators: string;
  readonly parameters: string;
  readonly request: string;
  readonly example: string;
  readonly answers: string;
  readonly problems: string;
  readonly besides: string;
  readonly schemas: string;
  readonly linkTo: (name: string) => string;
  readonly required: string;
  readonly listOf: string;
  readonly or: string;
  readonly anything: string;
  readonly variant: (number: number) => string;
  readonly characters: (span: string) => string;
  readonly items: (span: string) => string;
  readonly byDefault: (value: string) => string;
}

export const referenceTexts: Readonly<Record<Language, ReferenceTexts>> = {
  en: {
    title: 'API reference',
    lead: 'Everything a program can ask of Aftercare, made from the description that every answer is tested against.',
    contents: 'Contents',
    start: 'Start here',
    baseUrl: 'Base URL',
    description: 'For programs: the same as OpenAPI 3.1',
    token: 'A token',
    tokenText:
      'Your manufacturer’s console, or your own, gives you a client id and a secret. A token lasts ten minutes; ask for the next one before it ends.',
    tenMinutes: 'The first ten minutes',
    tenMinutesText: 'What a repair shop does first, in this order. In the examples, $TOKEN is the access token.',
    steps: [
      { operation: 'identityIssueToken', text: 'Get a token for your client id and secret.' },
      { operation: 'warrantyShowEntitlement', text: 'Ask whether a unit is covered on a day, until when and why.' },
      {
        operation: 'claimsSubmit',
        text: 'Try a claim with dryRun=true: the decision it would get, each line with its reason.',
      },
      {
        operation: 'claimsSubmit',
        text: 'Submit it without dryRun, with an Idempotency-Key and a reference of your own. Sent again, it gets the same answer.',
      },
      { operation: 'claimsShow', text: 'Read it later; a webhook tells you when a person has decided.' },
      { operation: 'settlementListStatements', text: 'See what will be paid for a month, and when.' },
    ],
    everywhere: 'What holds everywhere',
    rules: [
      'Money is an amount in minor units with its currency: 12345 CNY is ¥123.45.',
      'Instants are RFC 3339 in UTC, local dates are YYYY-MM-DD.',
      'Lists answer items and nextCursor; send it back as cursor for the next page.',
      'A POST that creates or pays takes an Idempotency-Key. Repeats get the first answer, with Idempotency-Replayed: true.',
      'An answer with an ETag can be changed under If-Match; 412 says that somebody was faster.',
      'Unknown fields are refused. A refusal is application/problem+json: look at its code, show its mend.',
      'Accept-Language: zh gives Chinese texts.',
    ],
    sharedCodes: 'Every operation can answer',
    operations: (count) => `${count} operations`,
    permission: 'Permission',
    everybody: 'Open to everybody',
    operators: 'For operators of the platform',
    parameters: 'Parameters',
    request: 'Request',
    example: 'Example',
    answers: 'Answers',
    problems: 'Problems',
    besides: 'besides those that every operation can answer',
    schemas: 'Schemas',
    linkTo: (name) => `Link to ${name}`,
    required: 'required',
    listOf: 'list of',
    or: 'or',
    anything: 'anything',
    variant: (number) => `Variant ${number}`,
    characters: (span) => `${span} characters`,
    items: (span) => `${span} items`,
    byDefault: (value) => `default ${value}`,
  },
  zh: {
    title: '接口文档',
    lead: '程序可以调用的全部接口。本页由接口描述生成，每次测试都会用同一份描述核对所有应答。',
    contents: '目录',
    start: '从这里开始',
    baseUrl: '基础地址',
    description: '供程序读取的 OpenAPI 3.1 描述',
    token: '获取令牌',
    tokenText: '厂商或您自己的控制台会给出客户端编号和密钥。令牌有效十分钟，请在到期前获取新的令牌。',
    tenMinutes: '最初十分钟',
    tenMinutesText: '维修网点接入时依次要做的事。示例中的 $TOKEN 是访问令牌。',
    steps: [
      { operation: 'identityIssueToken', text: '用客户端编号和密钥换取令牌。' },
      { operation: 'warrantyShowEntitlement', text: '查询产品在某一天是否在保、保到何时、依据哪一条。' },
      { operation: 'claimsSubmit', text: '用 dryRun=true 试算索赔：会得到怎样的决定，每一行为什么。' },
      {
        operation: 'claimsSubmit',
        text: '去掉 dryRun 正式提交，带上 Idempotency-Key 和自己的单号；重复发送会得到同样的应答。',
      },
      { operation: 'claimsShow', text: '之后随时查看；人工审核有结果时会通过 Webhook 通知。' },
      { operation: 'settlementListStatements', text: '查看某个月将支付多少、何时支付。' },
    ],
    everywhere: '通用约定',
    rules: [
      '金额以最小货币单位表示并带币种：12345 CNY 即 123.45 元。',
      '时刻采用 RFC 3339 格式的 UTC 时间，本地日期为 YYYY-MM-DD。',
      '列表返回 items 和 nextCursor；把它作为 cursor 传回即可得到下一页。',
      '新建或付款的 POST 接受 Idempotency-Key；重复请求得到首次的应答，并带有 Idempotency-Replayed: true。',
      '带 ETag 的内容可以用 If-Match 修改；412 表示已有他人先行修改。',
      '未知字段会被拒绝。拒绝以 application/problem+json 返回：程序看 code，向人显示 mend。',
      '发送 Accept-Language: zh 可得到中文说明。',
    ],
    sharedCodes: '所有接口都可能返回',
    operations: (count) => `${count} 个接口`,
    permission: '权限',
    everybody: '无需令牌',
    operators: '仅供平台运维人员',
    parameters: '参数',
    request: '请求',
    example: '示例',
    answers: '应答',
    problems: '错误码',
    besides: '通用错误码之外',
    schemas: '数据结构',
    linkTo: (name) => `${name} 的链接`,
    required: '必填',
    listOf: '列表，元素为',
    or: '或',
    anything: '任意值',
    variant: (number) => `形式 ${number}`,
    characters: (span) => `${span} 个字符`,
    items: (span) => `${span} 项`,
    byDefault: (value) => `默认 ${value}`,
  },
};
