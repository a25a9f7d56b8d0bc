import { useState } from 'preact/hooks';
import { useSay } from '../language.ts';
import { signOut } from '../session.ts';
import { ProblemNotice } from './problem-notice.tsx';

export function SignOutButton() {
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  return (
    <>
      <button type="button" class="link-button" onClick={() => signOut().catch(setError)}>
        {say('sign_out')}
      </button>
      {error !== null && <ProblemNotice error={error} />}
    </>
  );
}
