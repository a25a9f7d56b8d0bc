import { useSay } from '../language.ts';

export function KeysHint({ canChoose }: { canChoose: boolean }) {
  const say = useSay();
  return (
    <p class="keys-hint">
      <kbd>J</kbd> {say('claims.keys.next')} <kbd>K</kbd> {say('claims.keys.previous')} <kbd>Enter</kbd>{' '}
      {say('claims.keys.open')} <kbd>Esc</kbd> {say('claims.keys.close')}
      {canChoose && (
        <>
          {' '}
          <kbd>X</kbd> {say('claims.keys.choose')}
        </>
      )}
    </p>
  );
}
