import { useSay } from '../language.ts';
import { THEMES, theme } from '../theme.ts';
import { Choice } from './choice.tsx';

export function ThemeChoice() {
  const say = useSay();
  const options = THEMES.map((value) => ({ value, text: say(`app.theme.${value}`) }));
  return <Choice label={say('app.theme')} store={theme} options={options} />;
}
