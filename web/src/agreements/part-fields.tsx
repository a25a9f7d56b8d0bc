import { useRef } from 'preact/hooks';
import { useSay } from '../language.ts';
import { isContent, readAt, toPlace, writeAt } from '../policies/place-in.ts';
import { problemsAt } from '../policies/read-problems.ts';
import type { OptionalPart } from './agreement-fields.ts';
import { Faults, type FieldProps, ValueField } from './value-field.tsx';

/** A part that is there or not; what was typed comes back when it is switched on again. */
export function PartFields({ part, content, problems, change }: FieldProps & { part: OptionalPart }) {
  const say = useSay();
  const place = toPlace(part.name);
  const pointer = `/content/${place.join('/')}`;
  const value = readAt(content, place);
  const isThere = isContent(value);
  const kept = useRef<unknown>(part.blank);
  if (isThere) kept.current = value;
  return (
    <section class="tile" data-place={pointer}>
      <h2 class="tile-head">{say(part.title)}</h2>
      <label class="part-switch">
        <input
          type="checkbox"
          checked={isThere}
          onChange={({ currentTarget }) =>
            change(writeAt(content, place, currentTarget.checked ? kept.current : null), pointer)
          }
        />
        {say(part.switch)}
      </label>
      <Faults texts={problemsAt(problems, pointer)} />
      {isThere && (
        <div class="typed-fields thirds">
          {part.fields.map((spec) => (
            <ValueField key={spec.name} spec={spec} content={content} problems={problems} change={change} />
          ))}
        </div>
      )}
    </section>
  );
}
