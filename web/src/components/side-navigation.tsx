import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { ALL_CLAIMS, formatClaims, useRoute } from '../route.ts';
import { Brand } from './brand.tsx';
import { Icon } from './icon.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SignOutButton } from './sign-out-button.tsx';
import { ThemeChoice } from './theme-choice.tsx';

export function SideNavigation({ session }: { session: Session }) {
  const say = useSay();
  const { screen } = useRoute();
  return (
    <>
      <div class="side-brand">
        <Brand name={session.tenant.name} />
      </div>
      <nav aria-label={say('app.navigation')}>
        <a href={formatClaims(ALL_CLAIMS)} aria-current={screen === 'claims' ? 'page' : undefined}>
          <Icon name="claims" />
          {say('claims.title')}
        </a>
      </nav>
      <section class="side-foot" aria-label={say('app.settings')}>
        <LanguageChoice />
        <ThemeChoice />
        <div class="side-person">
          <span class="side-person-name">
            {session.user.name}
            <span class="quiet">{session.user.email}</span>
          </span>
          <SignOutButton />
        </div>
      </section>
    </>
  );
}
