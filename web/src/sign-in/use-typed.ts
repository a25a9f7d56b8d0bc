import { ProblemError } from '@aftercare/client/sdk';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../language.ts';

/** What ties an input to what was typed. */
export interface Bound {
  readonly value: string;
  readonly onInput: (event: { currentTarget: HTMLInputElement }) => void;
}

/** A form of a few fields that all have to be filled in, but for those named; what was typed stays, whatever the answer. */
export function useTyped<Name extends string>(
  fields: readonly Name[],
  send: (typed: Readonly<Record<Name, string>>) => Promise<void>,
  optional: readonly Name[] = [],
) {
  const say = useSay();
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const form = useRef<HTMLFormElement>(null);
  const textOf = (name: Name): string => typed[name] ?? '';
  const isMissing = (name: Name) => textOf(name) === '' && !optional.includes(name);

  const told = error instanceof ProblemError ? error.errors : [];
  const findProblem = (name: Name): string | null => {
    if (wasTried && isMissing(name)) return say('sign_in.missing');
    const field = told.find(({ pointer }) => pointer === `/${name}`);
    return field === undefined ? null : `${field.detail} ${field.mend}`;
  };
  const isInvalid = fields.some((name) => findProblem(name) !== null);
  // The first field in question, once per try: not while somebody types.
  useEffect(() => {
    if (isInvalid) form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  }, [wasTried, error]);

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setError(null);
    setTried(true);
    if (isBusy || fields.some(isMissing)) return;
    setBusy(true);
    try {
      // safe: one value for each of the names that make up the record
      await send(Object.fromEntries(fields.map((name) => [name, textOf(name)])) as Record<Name, string>);
    } catch (caught) {
      setError(caught);
    }
    setBusy(false);
  };
  const bind = (name: Name): Bound => ({
    value: textOf(name),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setTyped((before) => ({ ...before, [name]: currentTarget.value })),
  });
  /** Told by a field of its own, it is not told again above. */
  const unplaced = error !== null && told.length === 0 ? error : null;
  /** For a field that has just come: it is not missing before anybody could fill it in. */
  const beginAnew = () => setTried(false);
  return { form, bind, findProblem, error: unplaced, isBusy, submit, beginAnew };
}
