import type { Texts } from './texts-of.ts';

/** Names of the screens. */
export const screenTexts = {
  'nav.today': { en: 'Today', zh: '今日' },
  'nav.network': { en: 'Network', zh: '服务网络' },
  'nav.own': { en: 'Our file', zh: '我的档案' },
} as const satisfies Texts;
