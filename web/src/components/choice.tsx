import type { Store } from '../store.ts';
import { useStore } from '../store.ts';

interface ChoiceProps<Value extends string> {
  label: string;
  store: Store<Value>;
  options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[];
}

/** A few exclusive choices in one row, each one press away. */
export function Choice<Value extends string>({ label, store, options }: ChoiceProps<Value>) {
  const chosen = useStore(store);
  return (
    <fieldset class="choice">
      <legend class="unseen">{label}</legend>
      {options.map(({ value, text, lang }) => (
        <button type="button" key={value} lang={lang} aria-pressed={value === chosen} onClick={() => store.set(value)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
