import { ProblemError } from '@aftercare/client/sdk';
import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../components/format-day.ts';
import { type Say, useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Draft, DraftField } from './draft.ts';
import type { FieldProblems } from './field-problems.ts';
import { TypedField } from './typed-field.tsx';

interface UnitFieldsProps {
  network: string;
  draft: Draft;
  set: (name: DraftField) => (text: string) => void;
  problems: FieldProblems;
}

const CALM_MS = 350;

/** The unit by its serial number, and then its components, each with what the warranty says of it. */
export function UnitFields({ network, draft, set, problems }: UnitFieldsProps) {
  const say = useSay();
  const language = useLanguage();
  const serial = useCalm(draft.unit.trim());
  const cover = useLoaded(`cover of ${network} ${serial} ${language}`, async () => {
    if (serial === '') return null;
    return api.get('/v1/networks/{network}/units/{serial}/entitlement', { params: { path: { network, serial } } });
  });
  const unit = cover.status === 'ready' ? cover.value : null;
  const isUnknown = cover.status === 'failed' && cover.error instanceof ProblemError && cover.error.status === 404;
  const told: FieldProblems = isUnknown
    ? new Map([['/unit', say('new_claim.unit.unknown', { serial })], ...problems])
    : problems;
  const components = unit?.components ?? [];
  const isListed = components.some(({ component }) => component === draft.component);
  return (
    <>
      <TypedField
        pointer="/unit"
        label={say('new_claim.unit')}
        hint={unit === null ? say('new_claim.unit.hint') : `${unit.model} · ${unit.serial}`}
        problems={told}
      >
        {(asked) => (
          <input
            {...asked}
            value={draft.unit}
            aria-busy={cover.status === 'loading' ? 'true' : undefined}
            onInput={({ currentTarget }) => set('unit')(currentTarget.value)}
          />
        )}
      </TypedField>
      <TypedField pointer="/component" label={say('claim.component')} problems={problems}>
        {(asked) => (
          <select
            {...asked}
            value={draft.component}
            onChange={({ currentTarget }) => set('component')(currentTarget.value)}
          >
            <option value="">{say('new_claim.choose')}</option>
            {draft.component !== '' && !isListed && <option value={draft.component}>{draft.component}</option>}
            {components.map((cover) => (
              <option key={`${cover.component} ${cover.failureMode}`} value={cover.component}>
                {cover.name} · {tellCover(cover, say, language)}
              </option>
            ))}
          </select>
        )}
      </TypedField>
    </>
  );
}

interface Cover {
  readonly covered: boolean;
  readonly lastDay: string | null;
}

function tellCover({ covered, lastDay }: Cover, say: Say, language: Parameters<typeof formatDay>[1]): string {
  if (!covered) return say('new_claim.not_covered');
  return lastDay === null ? say('new_claim.covered') : `${say('order.covered_until')} ${formatDay(lastDay, language)}`;
}

/** What was typed, once it has stood for a moment. */
function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}
