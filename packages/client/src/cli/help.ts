import type { Language } from '../client.ts';
import { CAUSES, COLUMNS, type Column, KINDS, NEEDED } from './columns.ts';
import { widthOf } from './terminal.ts';

const HELP: Readonly<Record<Language, string>> = {
  en: `Aftercare for partner shops.

  aftercare login                              keeps address, client id, secret and network
  aftercare logout                             forgets them
  aftercare entitlement SERIAL [--on DAY]      is it in warranty, until when, by which term
  aftercare claims template                    prints a claims file to begin with
  aftercare claims check FILE.csv              looks at every row; sends nothing
  aftercare claims submit FILE.csv --dry-run   what each claim would get; stores nothing
  aftercare claims submit FILE.csv             submits them; run it again after any interruption
  aftercare claims show ID                     one claim, line by line, with reasons and cures
  aftercare statements [--period 2026-03]      what is paid, and when
  aftercare export DIR                         everything of your tenant; run it again after any interruption
  aftercare export verify DIR                  is it still what was exported? Needs no connection

Options
  --network SLUG       another network than the one of the login
  --lang en|zh         language; otherwise AFTERCARE_LANG, LC_ALL, LANG
  --component CODE     entitlement: why, for this component
  --results FILE       submit: where the results go; otherwise beside the file
  --concurrency N      submit: claims on their way at once, 1 to 16; otherwise 4
  --retries N          submit: tries of a call that nobody answers, 0 to 20; otherwise 7 (about a minute)
  --retry-refused      submit: sends refused rows again although nothing was changed in them
  --help, --version    \`aftercare help csv\` explains the claims file

Without a login: AFTERCARE_URL, AFTERCARE_NETWORK, AFTERCARE_CLIENT_ID and AFTERCARE_CLIENT_SECRET, or AFTERCARE_TOKEN.

Ends with  0  every claim was accepted      1  some were refused, rejected, or have rows to correct;
                                               an export differs from its manifest
           2  wrong use, or not signed in   3  Aftercare did not answer; run it again`,
  zh: `面向服务网点的 Aftercare。

  aftercare login                              保存地址、客户端 ID、密钥和服务网络
  aftercare logout                             删除已保存的登录信息
  aftercare entitlement 机号 [--on 日期]       是否在保、保到何时、依据哪一条款
  aftercare claims template                    输出索赔文件模板
  aftercare claims check 文件.csv              检查每一行，不发送
  aftercare claims submit 文件.csv --dry-run   试算每份索赔的结论，不保存
  aftercare claims submit 文件.csv             正式提交；中断后重新运行即可继续
  aftercare claims show 编号                   查看一份索赔的逐行结论、理由与补救办法
  aftercare statements [--period 2026-03]      付多少、何时付
  aftercare export 文件夹                      导出本租户的全部数据；中断后重新运行即可继续
  aftercare export verify 文件夹               校验导出是否完好，无需联网

选项
  --network 名称       使用登录以外的服务网络
  --lang en|zh         语言；默认依次取 AFTERCARE_LANG、LC_ALL、LANG
  --component 代码     entitlement：该部件的判定依据
  --results 文件       submit：结果文件；默认与索赔文件同目录
  --concurrency N      submit：同时发送的索赔数，1 到 16，默认 4
  --retries N          submit：无响应时的重试次数，0 到 20，默认 7（约一分钟）
  --retry-refused      submit：未更改的被拒行也重新发送
  --help, --version    \`aftercare help csv\` 说明索赔文件的格式

不登录时：设置 AFTERCARE_URL、AFTERCARE_NETWORK、AFTERCARE_CLIENT_ID 和 AFTERCARE_CLIENT_SECRET，或 AFTERCARE_TOKEN。

退出码  0  全部受理             1  有未受理、被拒绝或待更正的行；导出与清单不一致
        2  用法错误或未登录     3  Aftercare 无响应，请重新运行`,
};

const MEANING: Readonly<Record<Column, Readonly<Record<Language, string>>>> = {
  reference: {
    en: 'your own number; rows of one claim have the same and stand together',
    zh: '自有单号；同一索赔的各行单号相同且相邻',
  },
  unit: { en: 'serial number of the unit', zh: '单机序列号' },
  component: { en: 'component that failed', zh: '故障部件' },
  failure_mode: { en: 'failure mode, where a term asks for it', zh: '故障模式（条款要求时）' },
  causal_part: { en: 'number of the part that failed first', zh: '首先失效的零件号' },
  cause: { en: Object.keys(CAUSES).join(', '), zh: Object.values(CAUSES).join('、') },
  failed_on: { en: '2026-03-01, or 2026/3/1', zh: '2026-03-01 或 2026/3/1' },
  repaired_on: { en: 'likewise', zh: '同上' },
  signed_on: { en: "day of the customer's signature", zh: '客户签字日期' },
  kind: { en: `this row: ${Object.keys(KINDS).join(', ')}`, zh: `本行：${Object.values(KINDS).join('、')}` },
  operation: { en: 'labour: code of the operation', zh: '工时：作业代码' },
  minutes: { en: 'labour: whole minutes', zh: '工时：整分钟数' },
  part_number: { en: 'part: its number', zh: '零件：零件号' },
  quantity: { en: 'part: how many', zh: '零件：数量' },
  core_tag: { en: 'part: tag on the old part that goes back', zh: '零件：返还旧件的标签' },
  reason: { en: 'other: what for', zh: '其他：说明' },
  amount: { en: 'claimed for this row: 120 or 120.00', zh: '本行申请金额：120 或 120.00' },
  currency: { en: 'CNY if left out', zh: '默认 CNY' },
};

export function help(language: Language): string {
  return HELP[language];
}

export function helpOnCsv(language: Language): string {
  const names = (Object.keys(COLUMNS) as Column[]).map((column) => {
    const name = `${NEEDED.includes(column) ? '*' : ' '} ${column}`.padEnd(16);
    const chinese = COLUMNS[column] + ' '.repeat(10 - widthOf(COLUMNS[column]));
    return `  ${name}${chinese}${MEANING[column][language]}`;
  });
  const intro =
    language === 'en'
      ? `A claims file is CSV in UTF-8, GB18030 or UTF-16, as a spreadsheet saves it. Row 1 names the columns, in English or Chinese, in
any order; * must be there. Each further row is one line of a claim. What is said of the claim as a whole (unit to signed_on)
stands in its first row and may be repeated in the others. Other columns are yours and mean nothing here.`
      : `索赔文件为 CSV，编码 UTF-8、GB18030 或 UTF-16，即电子表格保存的格式。第 1 行为列名，中英文均可，顺序不限；带 * 的必须有。
此后每行是索赔的一行费用。整份索赔的内容（机号至签字日期）写在其首行，其余行可重复或留空。其他列由您自用，不作处理。`;
  const outro =
    language === 'en'
      ? `The file of results has one row for each claim: reference, row, status, claim, verdict, claimed, payable, currency,
findings, message, cure, cure_until, key, attempt. Status is submitted, exists (reference of another claim), tried (dry run), refused,
invalid (a row to correct) or failed (run again). It is also what the next run goes by: leave it where it is until all is done.`
      : `结果文件每份索赔一行：reference、row、status、claim、verdict、claimed、payable、currency、findings、message、cure、
cure_until、key、attempt。status 为 submitted（已提交）、exists（单号已属于另一份索赔）、tried（试算）、refused（被拒）、
invalid（行有误）或 failed（请重新运行）。下次运行以它为准，全部完成前请勿移动或删除。`;
  return `${intro}\n\n${names.join('\n')}\n\n${outro}`;
}
