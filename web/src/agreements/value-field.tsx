import { useSay } from '../language.ts';
import { readAt, writeAt } from '../policies/place-in.ts';
import type { Content } from '../policies/policy.ts';
import type { ValueSpec } from '../policies/policy-kinds.ts';
import { type Problems, problemsAt } from '../policies/read-problems.ts';
import { ValueInput } from '../policies/value-input.tsx';

export interface FieldProps {
  content: Content;
  problems: Problems;
  change: (content: Content, pointer: string) => void;
}

/** One value of an agreement with what was said of it. */
export function ValueField({ spec, content, problems, change }: FieldProps & { spec: ValueSpec }) {
  const say = useSay();
  const place = spec.name.split('.');
  const pointer = `/content/${place.join('/')}`;
  const faults = problemsAt(problems, pointer, true);
  return (
    <div class="typed-field" data-place={pointer}>
      <label for={`agreement-${spec.name}`}>{say(spec.label)}</label>
      <ValueInput
        spec={spec}
        id={`agreement-${spec.name}`}
        value={readAt(content, place)}
        currency={currencyOf(content)}
        isInvalid={faults.length > 0}
        change={(value) => change(writeAt(content, place, value), pointer)}
      />
      <Faults texts={faults} />
    </div>
  );
}

/** Of all amounts of the agreement. */
export function currencyOf(content: Content): string {
  const currency = readAt(content, ['settlement', 'currency']);
  return typeof currency === 'string' ? currency : 'CNY';
}

export function Faults({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p class="field-problem" key={text}>
          {text}
        </p>
      ))}
    </>
  );
}
