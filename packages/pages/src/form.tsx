import type { Language } from '@aftercare/kernel';
import type { Child } from 'hono/jsx';
import { type FaultName, formTexts } from './form-texts.ts';

/** What was typed, by the name of its field, and what is wrong with it. */
export interface FormState<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>;
  readonly faults: Readonly<Partial<Record<Name, FaultName>>>;
}

export function hasFaults({ faults }: Pick<FormState<string>, 'faults'>): boolean {
  return Object.keys(faults).length > 0;
}

interface FieldFacts {
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  readonly fault?: FaultName | undefined;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

/** Label, hint and fault around one input, tied together for those who cannot see them. */
export function Field({ name, label, language, fault, hint, optional, children }: FieldFacts & { children: Child }) {
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'}>
      <label for={name}>
        {label}
        {optional ? <span class="soft"> {formTexts[language].optional}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FaultText name={name} language={language} fault={fault} />
    </div>
  );
}

export function FaultText({ name, language, fault }: Pick<FieldFacts, 'name' | 'language' | 'fault'>) {
  return fault === undefined ? null : (
    <p class="fault" id={`${name}-fault`}>
      {formTexts[language].faults[fault]}
    </p>
  );
}

/** What ties an input to its hint and its fault. */
export function describe({ name, fault, hint }: Pick<FieldFacts, 'name' | 'fault' | 'hint'>) {
  const ids = [hint === undefined ? '' : `${name}-hint`, fault === undefined ? '' : `${name}-fault`];
  const by = ids.filter((id) => id !== '').join(' ');
  return {
    ...(by === '' ? {} : { 'aria-describedby': by }),
    ...(fault === undefined ? {} : { 'aria-invalid': 'true' as const }),
  };
}

interface TextFieldFacts extends FieldFacts {
  readonly value: string | undefined;
  readonly type?: 'text' | 'tel' | 'date';
  readonly maxLength?: number;
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'tel';
  readonly max?: string;
}

export function TextField(field: TextFieldFacts) {
  const { name, value = '', type = 'text', maxLength, autocomplete = 'off', inputMode, max, optional } = field;
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        maxlength={maxLength}
        autocomplete={autocomplete}
        inputmode={inputMode}
        max={max}
        required={optional !== true}
        {...describe(field)}
      />
    </Field>
  );
}

export function FileField(field: FieldFacts & { readonly accept: readonly string[] }) {
  const { name, accept } = field;
  return (
    <Field {...field} optional>
      <input id={name} name={name} type="file" accept={accept.join(',')} {...describe(field)} />
    </Field>
  );
}

export function CheckField(field: FieldFacts & { readonly checked: boolean }) {
  const { name, label, checked, fault, language } = field;
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'}>
      <label class="check">
        <input
          id={name}
          name={name}
          type="checkbox"
          value="yes"
          checked={checked}
          required
          {...describe({ name, fault })}
        />
        <span>{label}</span>
      </label>
      <FaultText name={name} language={language} fault={fault} />
    </div>
  );
}

/** Said first and aloud, with a way to each field. */
export function FaultSummary({
  faults,
  labels,
  language,
}: {
  faults: FormState<string>['faults'];
  labels: Readonly<Record<string, string>>;
  language: Language;
}) {
  const names = Object.keys(faults);
  return names.length === 0 ? null : (
    <div class="alert" role="alert">
      <strong>{formTexts[language].notSent}</strong>
      <ul>
        {names.map((name) => (
          <li>
            <a href={`#${name}`}>{name === 'consent' ? formTexts[language].consent : (labels[name] ?? name)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
