import type { ComponentChildren } from 'preact';
import { Brand } from '../components/brand.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { ThemeChoice } from '../components/theme-choice.tsx';
import { useSay } from '../language.ts';
import { SignInPromise } from './sign-in-promise.tsx';

/** Around everything that somebody sees who is not signed in. */
export function SignInFrame({ title, lead, children }: { title: string; lead: string; children: ComponentChildren }) {
  const say = useSay();
  return (
    <div class="sign-in">
      <div class="sign-in-side">
        <header class="sign-in-bar">
          <Brand name={say('app.name')} />
          <LanguageChoice />
        </header>
        <main class="sign-in-main">
          <h1>{title}</h1>
          <p class="sign-in-lead">{lead}</p>
          {children}
        </main>
        <footer class="sign-in-foot">
          <ThemeChoice />
        </footer>
      </div>
      <SignInPromise />
    </div>
  );
}
