import type { Language } from '@aftercare/kernel';

interface ReceiptTexts {
  readonly title: string;
  readonly credit: string;
  readonly number: string;
  readonly issuer: string;
  readonly date: string;
  readonly agreed: string;
  readonly quote: (number: number) => string;
  readonly reason: string;
  readonly paid: string;
  readonly given: string;
  readonly left: string;
  readonly tax: string;
}

export const receiptTexts: Readonly<Record<Language, ReceiptTexts>> = {
  en: {
    title: 'Receipt',
    credit: 'Credit note',
    number: 'Number',
    issuer: 'Issued by',
    date: 'Date',
    agreed: 'As agreed',
    quote: (number) => `Quote ${number}`,
    reason: 'Reason',
    paid: 'To pay',
    given: 'Given back',
    left: 'Left to pay after what was given back:',
    tax: 'Tax is not stated: the prices are those of the published tariff, as they are paid.',
  },
  zh: {
    title: '收据',
    credit: '退款凭证',
    number: '编号',
    issuer: '开具方',
    date: '日期',
    agreed: '约定',
    quote: (number) => `第${number}份报价`,
    reason: '原因',
    paid: '应付',
    given: '退还',
    left: '扣除退还后应付：',
    tax: '未单列税额：价格为已公布收费标准的实付价格。',
  },
};
