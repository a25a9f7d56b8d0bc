import type { Language } from '../client.ts';

/** Everything the terminal says. `{name}` is filled in. */
export const TEXTS = {
  'cell.missing': { en: 'is empty', zh: '为空' },
  'cell.notDay': {
    en: '“{value}” is not a day; write 2026-03-01',
    zh: '“{value}”不是日期，请写成 2026-03-01',
  },
  'cell.notWhole': {
    en: '“{value}” is not a whole number from 1 to {maximum}',
    zh: '“{value}”不是 1 到 {maximum} 的整数',
  },
  'cell.notMoney': {
    en: '“{value}” is not an amount; write 120 or 120.00, without thousands separators',
    zh: '“{value}”不是金额，请写成 120 或 120.00，不带千位分隔符',
  },
  'cell.notCurrency': { en: '“{value}” is not a currency; write CNY', zh: '“{value}”不是币种，请写 CNY' },
  'cell.unknown': { en: '“{value}” is none of: {choices}', zh: '“{value}”不在可选值中：{choices}' },
  'cell.differs': {
    en: '“{value}” contradicts “{first}” in row {row}; say it once, or the same on each row of the claim',
    zh: '“{value}”与第 {row} 行的“{first}”矛盾；同一索赔只需填写一次，或各行保持一致',
  },
  'cell.foreign': { en: 'has no meaning for kind {kind}; leave it empty', zh: '对费用类型 {kind} 无意义，请留空' },
  'cell.tooLong': { en: 'is longer than {maximum} characters', zh: '超过 {maximum} 个字符' },
  'cell.apart': {
    en: 'this reference stands in other rows too; put all rows of one claim together',
    zh: '该单号还出现在其他行；请把同一索赔的各行放在一起',
  },
  'cell.tooManyRows': { en: 'a claim has at most {maximum} rows', zh: '一份索赔最多 {maximum} 行' },
  'cell.tooManyCells': { en: 'the row has more cells than the head', zh: '该行的单元格多于表头' },
  'place.row': { en: 'row {row}, {column}: {text}', zh: '第 {row} 行，{column}：{text}' },

  'place.claim': { en: 'row {row}: {text}', zh: '第 {row} 行：{text}' },

  'file.absent': { en: 'There is no file {file}.', zh: '找不到文件 {file}。' },
  'file.unreadable': { en: '{file} cannot be read: {reason}', zh: '无法读取 {file}：{reason}' },
  'file.malformed': {
    en: '{file} is no CSV from row {row} on ({reason}). Is a quote not closed?',
    zh: '{file} 自第 {row} 行起不是有效的 CSV（{reason}）。是否有未闭合的引号？',
  },
  'file.encoding': {
    en: '{file} is neither UTF-8 nor GB18030 nor UTF-16. Save it as “CSV UTF-8”.',
    zh: '{file} 不是 UTF-8、GB18030 或 UTF-16 编码。请另存为“CSV UTF-8”。',
  },
  'file.empty': {
    en: '{file} has no rows. `aftercare claims template` prints one to begin with.',
    zh: '{file} 没有内容。可用 `aftercare claims template` 生成模板。',
  },
  'file.columnMissing': {
    en: '{file} lacks the columns {columns}. Its head is row 1; `aftercare claims template` prints one.',
    zh: '{file} 缺少列 {columns}。表头在第 1 行；可用 `aftercare claims template` 生成模板。',
  },
  'file.columnTwice': { en: '{file} has the column {column} twice.', zh: '{file} 中列 {column} 重复。' },
  'file.tooMany': {
    en: '{file} has more than {maximum} claims. Divide it.',
    zh: '{file} 超过 {maximum} 份索赔，请拆分。',
  },
  'file.ignored': { en: 'Columns that mean nothing here: {columns}', zh: '已忽略的列：{columns}' },
  'results.foreign': {
    en: '{file} is not a file of results of this program; it was left as it is. Name another one with --results.',
    zh: '{file} 不是本程序的结果文件，未作改动。请用 --results 指定其他文件。',
  },
  'results.trial': {
    en: '{file} holds the results of a dry run. Name another one with --results.',
    zh: '{file} 是试算结果。请用 --results 指定其他文件。',
  },
  'results.real': {
    en: '{file} holds the results of claims that were submitted. Name another one with --results.',
    zh: '{file} 是正式提交的结果。请用 --results 指定其他文件。',
  },
  'results.busy': {
    en: 'Another run (process {pid}) is writing {file}. If there is none, delete {lock}.',
    zh: '另一个运行（进程 {pid}）正在写入 {file}。若并无此进程，请删除 {lock}。',
  },
  'results.unwritable': { en: '{file} cannot be written: {reason}', zh: '无法写入 {file}：{reason}' },

  'settings.missing': {
    en: 'Not signed in. Run `aftercare login`, or set AFTERCARE_URL, AFTERCARE_NETWORK, AFTERCARE_CLIENT_ID and AFTERCARE_CLIENT_SECRET (or AFTERCARE_TOKEN).',
    zh: '尚未登录。请运行 `aftercare login`，或设置 AFTERCARE_URL、AFTERCARE_NETWORK、AFTERCARE_CLIENT_ID 和 AFTERCARE_CLIENT_SECRET（或 AFTERCARE_TOKEN）。',
  },
  'settings.networkMissing': {
    en: 'Which network? Say --network SLUG, or set AFTERCARE_NETWORK.',
    zh: '哪个服务网络？请用 --network 指定，或设置 AFTERCARE_NETWORK。',
  },
  'settings.half': {
    en: '{name} is missing; what the environment says is used together or not at all.',
    zh: '缺少 {name}；环境变量须成套设置。',
  },
  'settings.badUrl': {
    en: '“{value}” is not an address of Aftercare: https://… without a path.',
    zh: '“{value}”不是 Aftercare 地址：应为 https://…，不含路径。',
  },
  'settings.plain': {
    en: '“{value}” would send the secret in clear text. Only https, or this machine itself.',
    zh: '“{value}”会以明文发送密钥。仅支持 https 或本机地址。',
  },
  'settings.broken': {
    en: '{file} cannot be read. Run `aftercare login` again.',
    zh: '{file} 无法读取，请重新运行 `aftercare login`。',
  },
  'settings.open': {
    en: 'Others on this machine can read {file}. Run: chmod 600 {file}',
    zh: '本机其他用户可读取 {file}。请执行：chmod 600 {file}',
  },

  'login.url': { en: 'Address (https://…)', zh: '地址（https://…）' },
  'login.clientId': { en: 'Client id', zh: '客户端 ID' },
  'login.secret': { en: 'Client secret (not shown)', zh: '客户端密钥（不显示）' },
  'login.network': { en: 'Network', zh: '服务网络' },
  'login.done': {
    en: 'Signed in to {network} at {url}. Kept in {file}.',
    zh: '已登录 {url} 的 {network}，保存于 {file}。',
  },
  'login.noNetwork': {
    en: 'This client belongs to no network yet. Ask the manufacturer for an invitation.',
    zh: '该客户端尚未加入任何服务网络，请向厂家索取邀请。',
  },
  'login.whichNetwork': {
    en: 'Several networks: {networks}. Say --network.',
    zh: '有多个服务网络：{networks}。请用 --network 指定。',
  },
  'login.noSecret': {
    en: 'The secret is read from the terminal, from standard input or from AFTERCARE_CLIENT_SECRET.',
    zh: '密钥从终端、标准输入或 AFTERCARE_CLIENT_SECRET 读取。',
  },
  'logout.done': { en: 'Forgotten: {file}', zh: '已删除：{file}' },
  'logout.nothing': { en: 'Nobody was signed in.', zh: '没有登录信息。' },

  'submit.checked': { en: '{file}: {claims} claims in {rows} rows', zh: '{file}：{claims} 份索赔，共 {rows} 行' },
  'submit.resumed': { en: '{count} of them settled by an earlier run', zh: '其中 {count} 份此前已处理' },
  'submit.progress': {
    en: '{done} of {total} · {accepted} accepted · {refused} refused',
    zh: '{done}/{total} · 受理 {accepted} · 拒绝 {refused}',
  },
  'submit.left': { en: '{seconds} s left', zh: '剩余约 {seconds} 秒' },
  'submit.unreachable': {
    en: 'Aftercare does not answer. What was answered is in {file}; run the same command again and the rest is sent, nothing twice.',
    zh: 'Aftercare 无响应。已有结果保存在 {file}；重新运行同一命令即可继续，不会重复提交。',
  },
  'submit.interrupted': {
    en: 'Interrupted. Run the same command again and the rest is sent, nothing twice.',
    zh: '已中断。重新运行同一命令即可继续，不会重复提交。',
  },
  'submit.ending': {
    en: 'Waiting for what is on its way; press again to leave now',
    zh: '正在等待已发出的请求；再按一次立即退出',
  },
  'submit.results': { en: 'Results: {file}', zh: '结果：{file}' },
  'submit.trialEnds': { en: 'A dry run: nothing was stored.', zh: '试算：未保存任何内容。' },
  'submit.more': { en: '… and {count} more in the results', zh: '……其余 {count} 条见结果文件' },
  'submit.exists': {
    en: 'This reference belongs to a claim that says something else; that one stays as it is. Correct it by a resubmission, or use a reference of its own.',
    zh: '该单号已属于另一份内容不同的索赔，原索赔保持不变。如需更正请补充提交，否则请使用新的单号。',
  },
  'submit.retryRefused': {
    en: 'Refused rows that you correct are sent with the next run; unchanged ones with --retry-refused.',
    zh: '更正后的被拒行会在下次运行时发送；未更改的请用 --retry-refused。',
  },
  'check.more': { en: '… and {count} more', zh: '……其余 {count} 处' },
  'check.fine': { en: 'Every row can be sent.', zh: '所有行均可提交。' },
  'count.accepted': { en: 'accepted', zh: '已受理' },
  'count.approved': { en: '  approved', zh: '  已核准' },
  'count.partly_approved': { en: '  partly approved', zh: '  部分核准' },
  'count.in_review': { en: '  in review', zh: '  人工审核中' },
  'count.needs_info': { en: '  needing information', zh: '  待补正' },
  'count.rejected': { en: 'rejected', zh: '已拒绝' },
  'count.refused': { en: 'refused', zh: '未受理' },
  'count.exists': { en: 'reference used before', zh: '单号已使用' },
  'count.invalid': { en: 'rows to correct', zh: '待更正' },
  'count.failed': { en: 'not settled', zh: '未完成' },
  'count.claimed': { en: 'claimed', zh: '申请金额' },
  'count.payable': { en: 'payable', zh: '可付金额' },

  'verdict.approved': { en: 'approved', zh: '已核准' },
  'verdict.partly_approved': { en: 'partly approved', zh: '部分核准' },
  'verdict.rejected': { en: 'rejected', zh: '已拒绝' },
  'verdict.needs_info': { en: 'needs information', zh: '待补正' },
  'verdict.in_review': { en: 'in review', zh: '人工审核中' },
  'verdict.withdrawn': { en: 'withdrawn', zh: '已撤回' },
  'verdict.reversed': { en: 'reversed', zh: '已冲销' },
  'line.approve': { en: 'approved', zh: '核准' },
  'line.adjust': { en: 'reduced', zh: '核减' },
  'line.reject': { en: 'refused', zh: '拒绝' },
  'line.needs_information': { en: 'needs information', zh: '待补正' },
  'line.refer': { en: 'in review', zh: '人工审核' },

  'statement.closed': { en: 'made', zh: '待确认' },
  'statement.member_confirmed': { en: 'papers awaited', zh: '待收票' },
  'statement.papers_received': { en: 'papers received', zh: '已收票' },
  'statement.audited': { en: 'audited', zh: '已回访' },
  'statement.approved': { en: 'approved', zh: '已批准' },
  'statement.paid': { en: 'paid', zh: '已付款' },
  'statement.disputed': { en: 'questioned', zh: '有异议' },

  'head.component': { en: 'Component', zh: '部件' },
  'head.cover': { en: 'Warranty', zh: '保修' },
  'head.from': { en: 'From', zh: '起' },
  'head.lastDay': { en: 'Last day', zh: '止' },
  'head.clause': { en: 'Clause', zh: '条款' },
  'cover.in': { en: 'in warranty', zh: '保修中' },
  'cover.out': { en: 'out of warranty', zh: '不在保修期' },
  'cover.consumer_only': { en: 'for consumers only', zh: '仅消费者' },
  'cover.stock': { en: 'stock', zh: '库存' },
  'cover.cost_price': { en: 'at cost', zh: '成本价' },
  'entitlement.title': { en: '{model} {serial} on {on}', zh: '{on} 的 {model} {serial}' },
  'entitlement.why': { en: 'Why', zh: '依据' },
  'claim.submitted': { en: 'submitted {at}', zh: '{at} 提交' },
  'claim.unit': {
    en: 'unit {serial}, {component}, failed {failedOn}, repaired {repairedOn}',
    zh: '单机 {serial}，{component}，故障 {failedOn}，维修 {repairedOn}',
  },
  'claim.paid': { en: 'in statement {statement} ({state})', zh: '已列入结算单 {statement}（{state}）' },
  'head.line': { en: 'Line', zh: '行' },
  'head.what': { en: 'What', zh: '内容' },
  'head.claimed': { en: 'Claimed', zh: '申请' },
  'head.payable': { en: 'Payable', zh: '可付' },
  'head.verdict': { en: 'Verdict', zh: '结论' },
  'head.total': { en: 'Total', zh: '合计' },
  'claim.cure': { en: 'until {until}: {cure}', zh: '{until} 前：{cure}' },
  'head.statement': { en: 'Statement', zh: '结算单' },
  'head.period': { en: 'Month', zh: '月份' },
  'head.state': { en: 'State', zh: '状态' },
  'head.payBy': { en: 'Pay day', zh: '付款日' },
  'head.paidOn': { en: 'Paid', zh: '已付' },
  'statements.none': { en: 'No statement.', zh: '没有结算单。' },
  'statements.noneOf': {
    en: 'No statement for {period}. It is made when the manufacturer closes the month.',
    zh: '{period} 尚无结算单。厂家关账后生成。',
  },

  'export.scopes': {
    en: 'An export needs a client with the scopes tenant:export and files:read; the owner of the tenant can make one.',
    zh: '导出需要具有 tenant:export 和 files:read 权限范围的客户端，可由租户所有者创建。',
  },
  'export.foreign': {
    en: '{folder} holds something else than an export of this tenant; it was left as it is. Name an empty folder.',
    zh: '{folder} 中的内容不是本租户的导出，未作改动。请指定空文件夹。',
  },
  'export.complete': {
    en: '{folder} holds a whole export. `aftercare export verify {folder}` checks it; name another folder for a new one.',
    zh: '{folder} 已是完整的导出。可用 `aftercare export verify {folder}` 校验；如需重新导出请指定其他文件夹。',
  },
  'export.none': {
    en: '{folder} holds no whole export: manifest.json is missing or cannot be read.',
    zh: '{folder} 中没有完整的导出：manifest.json 不存在或无法读取。',
  },
  'export.torn': {
    en: '{name} arrived damaged. Run the same command again; if it stays so, tell whoever runs Aftercare.',
    zh: '{name} 传输中损坏。请重新运行同一命令；如仍然如此，请联系 Aftercare 运维方。',
  },
  'export.resumed': { en: 'Going on with the export that began at {at}', zh: '继续 {at} 开始的导出' },
  'export.tables': {
    en: 'table {done} of {total} · {name} · {rows} rows',
    zh: '表 {done}/{total} · {name} · {rows} 行',
  },
  'export.files': { en: 'files · {done} of {total}', zh: '文件 · {done}/{total}' },
  'export.hashing': { en: 'hashing · {name}', zh: '计算校验和 · {name}' },
  'export.unreachable': {
    en: 'Aftercare does not answer, or the line broke. Run the same command again and it goes on where it was.',
    zh: 'Aftercare 无响应或连接中断。重新运行同一命令即可继续。',
  },
  'export.interrupted': {
    en: 'Interrupted. Run the same command again and it goes on where it was.',
    zh: '已中断。重新运行同一命令即可继续。',
  },
  'export.done': {
    en: '{tables} tables with {rows} rows, {files} files, {bytes} bytes in {folder}',
    zh: '{folder}：{tables} 个表共 {rows} 行，{files} 个文件，{bytes} 字节',
  },
  'export.erased': {
    en: '{count} files were erased and are noted in the manifest.',
    zh: '{count} 个文件已被删除，已记入清单。',
  },
  'export.changed': {
    en: 'Something changed meanwhile ({before} lines of history before, {after} after): tables may be of different moments.',
    zh: '导出期间数据有变动（历史记录由 {before} 行变为 {after} 行），各表可能不是同一时刻的数据。',
  },
  'export.seal': { en: 'SHA-256 of manifest.json: {sha256}', zh: 'manifest.json 的 SHA-256：{sha256}' },
  'verify.fine': {
    en: 'Everything is as the manifest says: {tables} tables, {files} files.',
    zh: '与清单完全一致：{tables} 个表，{files} 个文件。',
  },
  'verify.missing': { en: '{name} is missing', zh: '缺少 {name}' },
  'verify.differs': { en: '{name} differs from the manifest', zh: '{name} 与清单不一致' },
  'verify.unknown': { en: '{name} stands in no manifest', zh: '清单中没有 {name}' },
  'verify.differing': { en: '{count} differ.', zh: '共 {count} 处不一致。' },

  'usage.unknown': {
    en: 'There is no command “{command}”. `aftercare --help` lists them.',
    zh: '没有命令“{command}”。`aftercare --help` 列出所有命令。',
  },
  'usage.argument': { en: '{name} is missing. {usage}', zh: '缺少 {name}。{usage}' },
  'usage.tooMany': { en: '“{value}” is too much. {usage}', zh: '多余的参数“{value}”。{usage}' },
  'usage.number': {
    en: '--{name} is a whole number from {minimum} to {maximum}.',
    zh: '--{name} 应为 {minimum} 到 {maximum} 的整数。',
  },
  'usage.language': { en: '--lang is en or zh.', zh: '--lang 为 en 或 zh。' },
  'usage.period': { en: '--period is a month such as 2026-03.', zh: '--period 为月份，例如 2026-03。' },
  'usage.day': { en: '--on is a day such as 2026-03-01.', zh: '--on 为日期，例如 2026-03-01。' },
  'usage.exists': { en: '{file} exists already; it was left as it is.', zh: '{file} 已存在，未作改动。' },
  'usage.written': { en: 'Written: {file}', zh: '已写入：{file}' },
  'error.unreachable': {
    en: '{url} does not answer. Is the address right, and the network there?',
    zh: '{url} 无响应。请检查地址和网络连接。',
  },
  'error.request': { en: 'Request {id}', zh: '请求编号 {id}' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type TextName = keyof typeof TEXTS;

export function say(
  language: Language,
  name: TextName,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[name][language].replace(/\{(\w+)\}/g, (whole, key: string) => String(params[key] ?? whole));
}

export function isTextName(name: string): name is TextName {
  return Object.hasOwn(TEXTS, name);
}
