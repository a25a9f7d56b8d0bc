import type { Language } from '@aftercare/kernel';
import { CheckField, type FormState, TextField } from './form.tsx';
import { trackingTexts } from './tracking-texts.ts';

export interface SignState {
  readonly name: string;
  readonly agreed: boolean;
  readonly faults: FormState<'name' | 'agreed'>['faults'];
}

interface SignFacts {
  readonly language: Language;
  readonly action: string;
  readonly state: SignState;
}

/** Signs the order off: who, and that the work is done as the report says. */
export function SignForm({ language, action, state: { name, agreed, faults } }: SignFacts) {
  const words = trackingTexts[language].sign;
  return (
    <form method="post" action={action} class="screen" id="sign">
      <h2>{words.title}</h2>
      <TextField
        name="name"
        label={words.name}
        language={language}
        value={name}
        fault={faults.name}
        maxLength={100}
        autocomplete="name"
      />
      <CheckField name="agreed" label={words.agreed} language={language} fault={faults.agreed} checked={agreed} />
      <button type="submit">{words.submit}</button>
    </form>
  );
}
