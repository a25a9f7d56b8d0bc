import type { paths } from '../openapi.gen.ts';

type Submit = paths['/v1/networks/{network}/claims']['post'];
export type ClaimBody = NonNullable<Submit['requestBody']>['content']['application/json'];
export type LineKind = ClaimBody['lines'][number]['kind'];

/** Columns of a claims file, in the order of the template; each may be called by its Chinese name. */
export const COLUMNS = {
  reference: '单号',
  unit: '机号',
  component: '部件',
  failure_mode: '故障模式',
  causal_part: '致因件',
  cause: '原因',
  failed_on: '故障日期',
  repaired_on: '维修日期',
  signed_on: '签字日期',
  kind: '费用类型',
  operation: '作业代码',
  minutes: '分钟',
  part_number: '零件号',
  quantity: '数量',
  core_tag: '旧件标签',
  reason: '说明',
  amount: '金额',
  currency: '币种',
} as const;
export type Column = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

/** Without these no row of the file can be a claim. */
export const NEEDED: readonly Column[] = [
  'reference',
  'unit',
  'component',
  'causal_part',
  'cause',
  'failed_on',
  'repaired_on',
  'kind',
  'amount',
];

/** Said of the claim, once or on each of its rows; the other columns are of the one row, a line of the claim. */
export const OF_CLAIM = [
  'unit',
  'component',
  'failure_mode',
  'causal_part',
  'cause',
  'failed_on',
  'repaired_on',
  'signed_on',
] as const satisfies readonly Column[];

/** What a row of each kind says beside kind, amount and currency: first what it must, then what it may. */
export const OF_KIND: Readonly<Record<LineKind, { must: readonly Column[]; may: readonly Column[] }>> = {
  labour: { must: ['operation', 'minutes'], may: [] },
  part: { must: ['part_number', 'quantity'], may: ['core_tag'] },
  travel: { must: [], may: [] },
  freight: { must: [], may: [] },
  other: { must: ['reason'], may: [] },
};

export const KINDS: Readonly<Record<LineKind, string>> = {
  labour: '工时',
  part: '零件',
  travel: '上门费',
  freight: '运费',
  other: '其他',
};

export const CAUSES: Readonly<Record<ClaimBody['cause'], string>> = {
  quality: '产品质量',
  installation: '安装',
  user: '用户',
  third_party: '第三方',
  force_majeure: '不可抗力',
  transport: '运输',
  no_fault_found: '未发现故障',
};

/** Where a field of the request stands in the file: `/lines/1/minutes` is the second row of the claim, column minutes. */
const COLUMN_OF_FIELD: Readonly<Record<string, Column>> = {
  reference: 'reference',
  unit: 'unit',
  component: 'component',
  failureMode: 'failure_mode',
  causalPart: 'causal_part',
  cause: 'cause',
  failedOn: 'failed_on',
  repairedOn: 'repaired_on',
  signedOn: 'signed_on',
  kind: 'kind',
  operation: 'operation',
  minutes: 'minutes',
  partNumber: 'part_number',
  quantity: 'quantity',
  coreTag: 'core_tag',
  reason: 'reason',
  claimed: 'amount',
};

export function placeOf(pointer: string, rows: readonly number[]): { row: number; column: string } {
  const [, line, ofLine] = /^\/lines\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? [];
  const field = line === undefined ? (pointer.split('/')[1] ?? '') : (ofLine ?? 'kind');
  const row = rows[Number(line ?? 0)] ?? rows[0] ?? 0;
  return { row, column: COLUMN_OF_FIELD[field] ?? field };
}
