import type { Language } from '@aftercare/kernel';
import type { WorkReport } from '@aftercare/service';

interface QuoteTexts {
  readonly title: string;
  readonly lead: Readonly<Record<WorkReport['cause'], string>>;
  readonly free: string;
  readonly total: string;
  readonly receipt: string;
  readonly agreed: (total: string) => string;
  readonly accept: string;
  readonly decline: string;
  readonly accepted: (time: string) => string;
  readonly declined: (time: string) => string;
}

export const quoteTexts: Readonly<Record<Language, QuoteTexts>> = {
  en: {
    title: 'What the work will cost',
    lead: {
      quality:
        'The technician found a fault of the product. This is what you would pay; nothing is begun before you agree.',
      user: 'The technician found that the fault came from use. This is what you would pay; nothing is begun before you agree.',
      force_majeure:
        'The technician found damage from outside, such as a flood or lightning. This is what you would pay; nothing is begun before you agree.',
    },
    free: 'free',
    total: 'You pay',
    receipt: 'Prices by the published tariff. You get an invoice or a receipt.',
    agreed: (total) => `I have read the prices and agree to pay ${total}.`,
    accept: 'Agree',
    decline: 'Do not have it done',
    accepted: (time) => `You agreed on ${time}.`,
    declined: (time) => `You declined on ${time}.`,
  },
  zh: {
    title: '维修费用报价',
    lead: {
      quality: '检测认为属于产品故障。以下是您需要支付的费用；您同意之前不会开始收费维修。',
      user: '检测认为故障由使用造成。以下是您需要支付的费用；您同意之前不会开始收费维修。',
      force_majeure: '检测认为损坏由外部原因（如水浸、雷击）造成。以下是您需要支付的费用；您同意之前不会开始收费维修。',
    },
    free: '免费',
    total: '您需支付',
    receipt: '按已公布的收费标准计价，将为您开具发票或收据。',
    agreed: (total) => `我已阅读以上价格，同意支付${total}。`,
    accept: '同意维修',
    decline: '暂不维修',
    accepted: (time) => `您已于${time}同意。`,
    declined: (time) => `您已于${time}谢绝。`,
  },
};
