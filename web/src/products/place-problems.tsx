import { ProblemError } from '@aftercare/client/sdk';

const MOST = 8;

/** Each place that a refusal points at: `parts 2 · quantity`, and what is wrong with it. */
export function PlaceProblems({ error }: { error: unknown }) {
  if (!(error instanceof ProblemError) || error.errors.length === 0) return null;
  // Of a place that is wrong in two ways the first one is enough to mend it.
  const isFirst = (pointer: string, at: number) => error.errors.findIndex((one) => one.pointer === pointer) === at;
  const places = error.errors.filter(({ pointer }, at) => isFirst(pointer, at));
  return (
    <ul class="place-problems">
      {places.slice(0, MOST).map(({ pointer, detail, mend }) => (
        <li key={pointer}>
          <b>{namePlace(pointer)}</b> {detail} {mend}
        </li>
      ))}
    </ul>
  );
}

/** Lines are counted from one. */
function namePlace(pointer: string): string {
  return pointer
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(' · ');
}
