import { LOCALES, language, useSay } from '../language.ts';
import { Choice } from './choice.tsx';

/** Each language by its own name: whoever needs the switch may not read the other. */
export function LanguageChoice() {
  const say = useSay();
  const options = [
    { value: 'zh', text: '中文', lang: LOCALES.zh },
    { value: 'en', text: 'English', lang: LOCALES.en },
  ] as const;
  return <Choice label={say('app.language')} store={language} options={options} />;
}
