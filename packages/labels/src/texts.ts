import type { Language } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'labels.link_malformed': {
    status: 400,
    en: {
      title: 'Not a product link',
      detail: 'The address is no GS1 Digital Link: {fault}.',
      mend: 'Write /01/ and the GTIN with its check digit, then /22/, /10/ and /21/ with their values, in this order and encoded.',
    },
    zh: {
      title: '不是有效的产品链接',
      detail: '该网址不符合 GS1 Digital Link 语法：{fault}。',
      mend: '请写 /01/ 加带校验位的 GTIN，之后依次为 /22/、/10/、/21/ 及其值，并进行百分号编码。',
    },
  },
  'labels.gtin_unknown': {
    status: 404,
    en: {
      title: 'Unknown product number',
      detail: 'No product is known by this number here.',
      mend: 'Compare the number with the one on the product, or ask its manufacturer.',
    },
    zh: {
      title: '未知的商品编号',
      detail: '此处没有该编号的商品。',
      mend: '请与产品上的编号核对，或咨询厂家。',
    },
  },
  'labels.gtin_elsewhere': {
    status: 409,
    en: {
      title: 'Number leads elsewhere',
      detail: 'Labels of another manufacturer lead by the number {gtin}.',
      mend: 'Compare it with the number that GS1 gave you. If it is yours, tell the operator of the platform.',
    },
    zh: {
      title: '该编号已指向他处',
      detail: '编号 {gtin} 已被另一厂家的标签使用。',
      mend: '请与 GS1 分配给贵方的编号核对；如确属贵方，请联系平台运营方。',
    },
  },
  'labels.already_dismissed': {
    status: 409,
    en: { title: 'Put aside already', detail: 'This alarm was put aside before.', mend: 'Nothing to do.' },
    zh: { title: '已处理', detail: '该警报此前已被搁置。', mend: '无需处理。' },
  },
  'labels.link_type_unknown': {
    status: 404,
    en: {
      title: 'No such link',
      detail: 'This product has no link of the type “{linkType}”.',
      mend: 'Leave linkType out, or ask for `linkset` to see all that there are.',
    },
    zh: {
      title: '没有该类型的链接',
      detail: '该产品没有类型为“{linkType}”的链接。',
      mend: '请去掉 linkType，或用 linkset 查看全部链接。',
    },
  },
} as const satisfies ProblemTexts;

/** What comes as a value inside a sentence. */
export const words = {
  link_gtin: {
    en: 'the GTIN is not one of 8, 12, 13 or 14 digits with a check digit that fits',
    zh: 'GTIN 位数或校验位不对',
  },
  link_key: { en: 'a key is unknown or has no value', zh: '存在未知的标识符或缺少值' },
  link_order: { en: 'a key stands twice or in the wrong place', zh: '标识符重复或顺序不对' },
  link_value: {
    en: 'a value is empty, too long or has signs that GS1 does not know',
    zh: '值为空、过长或含有 GS1 以外的字符',
  },
  link_encoding: { en: 'the percent-encoding cannot be read', zh: '百分号编码无法读取' },
} as const;

interface SheetTexts {
  readonly title: (count: number) => string;
  readonly hint: string;
}

export const sheetTexts: Readonly<Record<Language, SheetTexts>> = {
  en: {
    title: (count) => `${count} labels`,
    hint: 'Print at 100 %, without margins and without headers. Keep this file: the codes cannot be shown again, only made anew.',
  },
  zh: {
    title: (count) => `${count} 张标签`,
    hint: '请按 100% 比例打印，不留边距和页眉页脚。请保存此文件：产品码不能再次显示，只能重新生成。',
  },
};
