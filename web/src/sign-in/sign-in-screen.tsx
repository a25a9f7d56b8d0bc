import { useSay } from '../language.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInFrame } from './sign-in-frame.tsx';

export function SignInScreen({ isOver }: { isOver: boolean }) {
  const say = useSay();
  return (
    <SignInFrame title={say('sign_in.title')} lead={say('sign_in.lead')}>
      {isOver && (
        <p class="notice waiting" role="status">
          {say('sign_in.over')}
        </p>
      )}
      <SignInForm />
      <p class="sign-in-also">
        <a class="link" href="#/forgot">
          {say('sign_in.forgot')}
        </a>
      </p>
    </SignInFrame>
  );
}
