import type { Language } from '@aftercare/client/sdk';
import { createRemembered } from './remembered.ts';
import { useStore } from './store.ts';
import { type TextKey, texts } from './texts.ts';

export const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

/** As the BCP 47 tags that browsers know. */
export const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

export const language = createRemembered('language', LANGUAGES, navigator.language.startsWith('zh') ? 'zh' : 'en');

const tell = () => {
  document.documentElement.lang = LOCALES[language.get()];
};
language.subscribe(tell);
tell();

/** The names between braces in a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type Values<Key extends TextKey> =
  Placeholders<(typeof texts)[Key]['en' | 'zh']> extends never
    ? []
    : [values: Readonly<Record<Placeholders<(typeof texts)[Key]['en' | 'zh']>, string | number>>];

/** Texts that are said as they stand. */
export type PlainKey = {
  [Key in TextKey]: Placeholders<(typeof texts)[Key]['en' | 'zh']> extends never ? Key : never;
}[TextKey];

export type Say = <Key extends TextKey>(key: Key, ...values: Values<Key>) => string;

const speakers: Readonly<Record<Language, Say>> = { zh: speak('zh'), en: speak('en') };

function speak(chosen: Language): Say {
  return (key, ...[values]) =>
    texts[key][chosen].replace(/\{(\w+)\}/g, (_, name: string) => String(Object(values)[name]));
}

/** The texts in the language of the reader. */
export function useSay(): Say {
  return speakers[useStore(language)];
}

export function useLanguage(): Language {
  return useStore(language);
}
