import { createStore, type Store } from './store.ts';

/** A choice that this browser keeps, and that its tabs share. Private windows may refuse to keep anything: then it lasts as long as the page. */
export function createRemembered<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  initial: Choice,
): Store<Choice> {
  const key = `aftercare.${name}`;
  const kept = choices.find((choice) => choice === read(key));
  const store = createStore(kept ?? initial);
  store.subscribe(() => write(key, store.get()));
  addEventListener('storage', (event) => {
    const chosen = choices.find((choice) => choice === event.newValue);
    if (event.key === key && chosen !== undefined) store.set(chosen);
  });
  return store;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to do: see above.
  }
}
