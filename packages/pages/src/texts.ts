import type { Language } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';
import type { RightKind, StartedBy } from '@aftercare/warranty';

export const problems = {
  'pages.link_unknown': {
    status: 404,
    en: {
      title: 'Unknown link',
      detail: 'There is no request behind this link.',
      mend: 'Open the link again that you got when you asked for service, whole.',
    },
    zh: {
      title: '链接无效',
      detail: '该链接没有对应的服务请求。',
      mend: '请完整打开申请服务时得到的链接。',
    },
  },
} as const satisfies ProblemTexts;

/** Everything that a customer reads on these pages, beside what the rules say themselves. */
export interface PageTexts {
  readonly languages: string;
  readonly serial: string;
  readonly genuine: (maker: string) => string;
  readonly warranty: string;
  readonly covered: string;
  readonly atCost: string;
  readonly over: string;
  readonly until: (day: string) => string;
  readonly forLife: string;
  readonly since: (day: string, event: string) => string;
  readonly beforeRepair: string;
  readonly why: string;
  readonly noTerms: string;
  readonly requestService: string;
  readonly registerPurchase: string;
  readonly privacy: string;
  readonly listSeparator: string;
  readonly starts: Readonly<Record<StartedBy, string>>;
  readonly rights: {
    readonly title: string;
    readonly lead: string;
    readonly name: Readonly<Record<RightKind, string>>;
    readonly until: (day: string) => string;
    readonly whileItLasts: string;
    readonly lessUse: string;
    readonly none: string;
  };
  readonly back: string;
  readonly requestId: string;
}

export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  en: {
    languages: 'Language',
    serial: 'Serial',
    genuine: (maker) => `Genuine: made and registered by ${maker}`,
    warranty: 'Warranty',
    covered: 'In warranty',
    atCost: 'At cost price',
    over: 'Warranty over',
    until: (day) => `Until ${day}.`,
    forLife: 'For life.',
    since: (day, event) => `Counted from the ${event} of ${day}.`,
    beforeRepair: 'Before a repair you get a price, and nothing is charged without your consent.',
    why: 'Why?',
    noTerms: 'The manufacturer has not published its warranty terms here yet.',
    requestService: 'Request service',
    registerPurchase: 'Register my purchase',
    privacy: 'A scan never shows anybody’s personal data.',
    listSeparator: ', ',
    starts: {
      invoice: 'invoice',
      delivery: 'delivery',
      commissioning: 'commissioning',
      acceptance: 'acceptance',
      production: 'production',
      replacement: 'replacement',
    },
    rights: {
      title: 'Your rights today',
      lead: 'If the product has a fault of performance, the law gives you:',
      name: {
        refund: 'Money back',
        exchange: 'Another one in exchange',
        new_part: 'A new part, labour included',
        repair: 'Free repair',
        loaner: 'A loaner',
        travel_money: 'Travel money',
      },
      until: (day) => `until ${day}`,
      whileItLasts: 'as long as the cause lasts',
      lessUse: 'less what use is worth',
      none: 'Nothing beyond the warranty above.',
    },
    back: 'What to do',
    requestId: 'Request',
  },
  zh: {
    languages: '语言',
    serial: '序列号',
    genuine: (maker) => `正品，由${maker}制造并登记`,
    warranty: '保修',
    covered: '保修中',
    atCost: '成本价维修',
    over: '已过保',
    until: (day) => `到 ${day}。`,
    forLife: '终身。',
    since: (day, event) => `从${event} ${day} 算起。`,
    beforeRepair: '维修前先报价，您同意后才收费。',
    why: '为什么？',
    noTerms: '厂家尚未在此公布保修条款。',
    requestService: '申请维修服务',
    registerPurchase: '登记我的购买',
    privacy: '扫码不会显示任何个人信息。',
    listSeparator: '、',
    starts: {
      invoice: '发票日期',
      delivery: '交付日期',
      commissioning: '调试日期',
      acceptance: '验收日期',
      production: '生产日期',
      replacement: '更换日期',
    },
    rights: {
      title: '您当前的法定权利',
      lead: '如产品出现性能故障，依法您可以要求：',
      name: {
        refund: '退货',
        exchange: '换货',
        new_part: '免费更换新部件（含工时）',
        repair: '免费修理',
        loaner: '备用产品',
        travel_money: '交通补偿',
      },
      until: (day) => `至${day}`,
      whileItLasts: '原因存续期间',
      lessUse: '需扣除折旧费',
      none: '目前没有超出上述保修的其他权利。',
    },
    back: '怎么办',
    requestId: '请求编号',
  },
};

/** A local date as people write it; no time zone is involved. */
export function writeDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}
