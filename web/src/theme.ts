import { createRemembered } from './remembered.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

/** `system` follows the device. */
export const theme = createRemembered('theme', THEMES, 'system');

const apply = () => {
  document.documentElement.dataset.theme = theme.get();
};
theme.subscribe(apply);
apply();
