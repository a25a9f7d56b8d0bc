import { useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { useMay } from '../use-may.ts';
import { SETTINGS, type Setting } from './settings.ts';

/** From one part of the settings to another; those that somebody may not see are not there. */
export function SettingsTabs({ shown }: { shown: Setting }) {
  const say = useSay();
  const may = useMay();
  return (
    <nav class="chips settings-tabs" aria-label={say('settings.parts')}>
      {SETTINGS.filter(({ permission }) => may(permission)).map(({ screen, title }) => (
        <a key={screen} class="chip" href={formatPlace(screen)} aria-current={screen === shown ? 'true' : undefined}>
          {say(title)}
        </a>
      ))}
    </nav>
  );
}
