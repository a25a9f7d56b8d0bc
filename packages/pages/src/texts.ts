import type { Language } from '@aftercare/kernel';
import type { CampaignKind } from '@aftercare/products';
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
  readonly findOutlet: string;
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
    readonly labourIncluded: string;
    readonly verified: (day: string | null) => string;
    readonly none: string;
  };
  readonly manual: string;
  readonly recall: {
    readonly kind: Readonly<Record<CampaignKind, string>>;
    readonly title: (kind: string, name: string) => string;
    readonly until: (day: string) => string;
  };
  readonly copied: {
    readonly title: string;
    readonly why: (maker: string) => string;
    readonly mend: readonly string[];
  };
  readonly model: {
    readonly madeBy: (maker: string) => string;
    readonly title: string;
    readonly lead: string;
    readonly how: string;
    readonly differs: string;
    readonly differsHow: string;
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
    findOutlet: 'Find an outlet',
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
        new_part: 'A new part',
        repair: 'Free repair',
        loaner: 'A loaner',
        travel_money: 'Travel money',
      },
      until: (day) => `until ${day}`,
      whileItLasts: 'as long as the cause lasts',
      lessUse: 'less what use is worth',
      labourIncluded: 'labour included',
      verified: (day) =>
        `Checked in the text of the law by the manufacturer’s lawyer${day === null ? '' : ` on ${day}`}.`,
      none: 'Nothing beyond the warranty above.',
    },
    manual: 'Manuals and safety',
    recall: {
      kind: { recall: 'Recall', free_service: 'Free service', rework: 'Free rework' },
      title: (kind, name) => `${kind}: ${name}`,
      until: (day) => `Free of charge until ${day}. Request service below.`,
    },
    copied: {
      title: 'This code may have been copied',
      why: (maker) =>
        `${maker} made a product with this code. It was scanned in more places than one label can be, so a copy of it may be in use.`,
      mend: [
        'Compare the serial above with the plate on the product.',
        'Before you buy or pay, ask the shop for the invoice, or ask the manufacturer.',
        'If you own this product, nothing is lost: your warranty is by the product and its papers, not by the code.',
      ],
    },
    model: {
      madeBy: (maker) => `by ${maker}`,
      title: 'Your own product',
      lead: 'Its warranty, your rights, registration and service are on the page of the unit itself.',
      how: 'Scan the square on its label, or type the address that is printed beside the square, whole.',
      differs: 'You scanned a label and see this page?',
      differsHow:
        'Then the label is not whole, or it was not printed by the manufacturer. Compare it with the plate on the product, and ask the shop or the manufacturer if they differ.',
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
    findOutlet: '查找服务网点',
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
        new_part: '免费更换新部件',
        repair: '免费修理',
        loaner: '备用产品',
        travel_money: '交通补偿',
      },
      until: (day) => `至${day}`,
      whileItLasts: '原因存续期间',
      lessUse: '需扣除使用费用',
      labourIncluded: '含工时',
      verified: (day) => `厂家法务已${day === null ? '' : `于${day}`}核对法规原文。`,
      none: '目前没有超出上述保修的其他权利。',
    },
    manual: '说明书与安全须知',
    recall: {
      kind: { recall: '召回', free_service: '免费服务', rework: '免费整改' },
      title: (kind, name) => `${kind}：${name}`,
      until: (day) => `${day}前免费处理，请在下方申请服务。`,
    },
    copied: {
      title: '此码可能被复制',
      why: (maker) =>
        `${maker}确有使用此码的产品，但该码被扫描的地点之多超出了一张标签的可能，可能有人在使用它的复制品。`,
      mend: [
        '请将上面的序列号与机身铭牌核对。',
        '购买或付款前，请向商家索要发票，或向厂家核实。',
        '如果您就是该产品的主人，您的权益不受影响：保修以产品和购买凭证为准，不以此码为准。',
      ],
    },
    model: {
      madeBy: (maker) => `${maker}`,
      title: '查看您的产品',
      lead: '保修、法定权利、购买登记和维修申请，都在您那台产品自己的页面上。',
      how: '请扫描机身标签上的二维码，或完整输入二维码旁印出的网址。',
      differs: '扫了标签却看到本页？',
      differsHow: '说明标签不完整，或不是厂家印制的。请与机身铭牌核对；如不一致，请咨询商家或厂家。',
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
