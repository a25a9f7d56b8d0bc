import { ProblemError } from '@aftercare/client/sdk';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../language.ts';
import { useKey } from '../use-key.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { type Newer, StaleNotice } from './stale-notice.tsx';

/** A field of a question before a verb. */
export interface AskedField {
  readonly name: string;
  readonly label: string;
  readonly type?:
    | 'text'
    | 'date'
    | 'choice'
    | 'long'
    | 'amount'
    | 'several'
    | 'files'
    | 'photos'
    | 'password'
    | 'new-password';
  readonly initial?: string;
  readonly isOptional?: boolean;
  /** Of a text: what is wrong with it before anything is sent, or null. */
  readonly check?: (text: string) => string | null;
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
}

/** Precondition failed: the version in If-Match is not the newest. */
const STALE = 412;

/** A phone offers its camera for pictures. */
const PHOTO_TYPES = 'image/jpeg,image/png,image/webp';
const EVIDENCE_TYPES = `${PHOTO_TYPES},application/pdf,video/mp4`;

const isOfFiles = ({ type }: AskedField) => type === 'files' || type === 'photos';

/** Such as 126.67, as the browser checks it before anything is sent. */
const AMOUNT = '\\d{1,9}([.]\\d{1,3})?';

export interface VerbProps {
  text: ComponentChildren;
  tone?: 'primary' | 'plain' | 'danger';
  /** Asked first; without any, one press does it. */
  fields?: readonly AskedField[];
  /** Said above the fields, or asked once where something cannot be taken back. */
  detail?: string;
  /** What is another now where somebody else was first, and how the newer one is shown. */
  stale?: { readonly compare: () => Promise<readonly Newer[]>; readonly load: () => void };
  /** Said below a refusal, such as the places that it points at. */
  explain?: (error: unknown) => ComponentChildren;
  /** A letter that presses it while nobody types. */
  keyName?: string;
  /** `files`: those that were chosen in fields of that type. */
  run: (answers: Readonly<Record<string, string>>, files: readonly File[]) => Promise<unknown>;
}

/** One thing somebody can do. What was typed stays when it is refused. */
export function Verb({ text, tone = 'plain', fields = [], detail, stale, explain, keyName, run }: VerbProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [newer, setNewer] = useState<readonly Newer[] | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isAlive = useRef(true);
  const id = useId();
  useEffect(() => {
    isAlive.current = true;
    return () => {
      isAlive.current = false;
    };
  }, []);
  // Before it is drawn: whoever has begun to type in another field is not called back to the first.
  useLayoutEffect(() => {
    if (isOpen) form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, [isOpen]);
  // The button that was pressed was busy, and lost the focus by it: the keys go on where the question is.
  useEffect(() => {
    if (error !== null && !isBusy && document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
  }, [error, isBusy]);
  const isAsked = fields.length > 0 || detail !== undefined;
  const go = async (answers: Readonly<Record<string, string>>, files: readonly File[] = []) => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    setNewer(null);
    try {
      await run(answers, files);
      if (isAlive.current) setOpen(false);
    } catch (caught) {
      const isStale = caught instanceof ProblemError && caught.status === STALE;
      // What is newer may not be readable any more; then the refusal itself says enough.
      const found = isStale && stale !== undefined ? await stale.compare().catch(() => null) : null;
      if (isAlive.current) {
        setError(caught);
        setNewer(found);
      }
    }
    if (isAlive.current) setBusy(false);
  };
  const press = () => (isAsked ? setOpen(true) : go({}));
  useKey(isOpen || isBusy ? null : (keyName ?? null), press);
  const said =
    error === null ? null : newer === null || stale === undefined ? (
      <ProblemNotice error={error} isWhole />
    ) : (
      <StaleNotice
        newer={newer}
        load={() => {
          setError(null);
          stale.load();
        }}
      />
    );
  const button = `button ${tone}`;
  if (!isOpen) {
    return (
      <div class="verb">
        <button type="button" class={button} disabled={isBusy} onClick={press}>
          {isBusy ? say('verb.busy') : text}
          {keyName !== undefined && <kbd>{keyName.toUpperCase()}</kbd>}
        </button>
        {said}
      </div>
    );
  }
  return (
    <form
      class="verb-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const asked = fields.filter((field) => !isOfFiles(field));
        return go(
          Object.fromEntries(asked.map(({ name, type }) => [name, readAnswer(given, name, type)])),
          fields.filter(isOfFiles).flatMap(({ name }) => readFiles(given, name)),
        );
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setOpen(false);
      }}
    >
      <p class="verb-title">{text}</p>
      {detail !== undefined && <p class="verb-detail">{detail}</p>}
      {fields.map((field) => (
        <div class="verb-field" key={field.name}>
          {field.type === 'several' ? (
            <AskedSeveral field={field} />
          ) : (
            <>
              <label for={`${id}-${field.name}`}>{field.label}</label>
              <AskedInput field={field} id={`${id}-${field.name}`} />
            </>
          )}
        </div>
      ))}
      {said}
      {error !== null && explain?.(error)}
      <div class="verb-buttons">
        <button type="submit" class={`button ${tone === 'plain' ? 'primary' : tone}`} disabled={isBusy}>
          {isBusy ? say('verb.busy') : text}
        </button>
        <button type="button" class="button" onClick={() => setOpen(false)}>
          {say('verb.leave')}
        </button>
      </div>
    </form>
  );
}

/** All of them are chosen at first, or those that `initial` names, with commas between. */
function AskedSeveral({ field: { name, label, initial, choices = [] } }: { field: AskedField }) {
  const chosen = initial?.split(',');
  return (
    <fieldset class="verb-several">
      <legend>{label}</legend>
      {choices.map(({ value, text }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={chosen?.includes(value) ?? true} /> {text}
        </label>
      ))}
    </fieldset>
  );
}

/** A space at the end of a password belongs to it. */
function readAnswer(given: FormData, name: string, type: AskedField['type']): string {
  if (type === 'several') return given.getAll(name).join(',');
  const answer = String(given.get(name) ?? '');
  return type === 'password' || type === 'new-password' ? answer : answer.trim();
}

/** A field where nothing was chosen has one without a byte. */
function readFiles(given: FormData, name: string): readonly File[] {
  return given.getAll(name).flatMap((file) => (file instanceof File && file.size > 0 ? [file] : []));
}

function AskedInput({ field, id }: { field: AskedField; id: string }) {
  const { name, type = 'text', initial = '', isOptional = false, choices = [], check } = field;
  if (type === 'choice') {
    return (
      <select id={id} name={name}>
        {choices.map(({ value, text }) => (
          <option key={value} value={value} selected={value === initial}>
            {text}
          </option>
        ))}
      </select>
    );
  }
  if (type === 'password' || type === 'new-password') {
    const autocomplete = type === 'password' ? 'current-password' : type;
    return <input id={id} name={name} type="password" required={!isOptional} autocomplete={autocomplete} />;
  }
  if (type === 'files' || type === 'photos') {
    const accept = type === 'photos' ? PHOTO_TYPES : EVIDENCE_TYPES;
    return <input id={id} name={name} type="file" accept={accept} multiple />;
  }
  const asked = { id, name, required: !isOptional, defaultValue: initial, autocomplete: 'off' } as const;
  if (type === 'long') {
    return (
      <textarea
        {...asked}
        rows={3}
        onInput={({ currentTarget }) => currentTarget.setCustomValidity(check?.(currentTarget.value) ?? '')}
      />
    );
  }
  if (type === 'amount') return <input {...asked} type="text" class="amount" inputMode="decimal" pattern={AMOUNT} />;
  return type === 'date' ? <input {...asked} type="date" /> : <input {...asked} type="text" />;
}
