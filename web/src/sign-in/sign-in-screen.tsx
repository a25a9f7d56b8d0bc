import { Brand } from '../components/brand.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { ThemeChoice } from '../components/theme-choice.tsx';
import { useSay } from '../language.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInPromise } from './sign-in-promise.tsx';

export function SignInScreen({ isOver }: { isOver: boolean }) {
  const say = useSay();
  return (
    <div class="sign-in">
      <div class="sign-in-side">
        <header class="sign-in-bar">
          <Brand name={say('app.name')} />
          <LanguageChoice />
        </header>
        <main class="sign-in-main">
          <h1>{say('sign_in.title')}</h1>
          <p class="sign-in-lead">{say('sign_in.lead')}</p>
          {isOver && (
            <p class="notice waiting" role="status">
              {say('sign_in.over')}
            </p>
          )}
          <SignInForm />
        </main>
        <footer class="sign-in-foot">
          <ThemeChoice />
        </footer>
      </div>
      <SignInPromise />
    </div>
  );
}
