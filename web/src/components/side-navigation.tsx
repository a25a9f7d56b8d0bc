import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { ALL_CLAIMS, ALL_HISTORY, formatAudit, formatClaims, formatPlace, useRoute } from '../route.ts';
import { SETTINGS } from '../settings/settings.ts';
import { useMay } from '../use-may.ts';
import { Brand } from './brand.tsx';
import { Icon } from './icon.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SignOutButton } from './sign-out-button.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** Screens that one comes to from another one. */
const BELONGS_TO: Readonly<Record<string, string>> = {
  orders: 'desk',
  'new-claim': 'claims',
  approvals: 'claims',
  onboarding: 'partners',
  agreements: 'partners',
  recoveries: 'claims',
  goodwill: 'claims',
  'follow-ups': 'claims',
  remedies: 'claims',
  simulations: 'policies',
  ...Object.fromEntries(SETTINGS.map((part) => [part.screen, 'settings'])),
};

export function SideNavigation({ session }: { session: Session }) {
  const say = useSay();
  const { screen } = useRoute();
  const may = useMay();
  const isMaker = session.tenant.kind === 'manufacturer';
  const setting = SETTINGS.find(({ permission }) => may(permission));
  const entries = [
    { to: 'today', isThere: true, href: formatPlace('today'), icon: 'today', text: say('nav.today') },
    {
      to: 'desk',
      isThere: may('service:read') && session.tenant.kind !== 'distributor',
      href: formatPlace('desk'),
      icon: 'desk',
      text: say(isMaker ? 'desk.title' : 'desk.jobs'),
    },
    {
      to: 'claims',
      isThere: may('claims:read'),
      href: formatClaims(ALL_CLAIMS),
      icon: 'claims',
      text: say('claims.title'),
    },
    {
      to: 'statements',
      isThere: may('statements:read'),
      href: formatPlace('statements'),
      icon: 'statements',
      text: say('statements.title'),
    },
    {
      to: 'partners',
      isThere: may('network:read'),
      href: formatPlace('partners'),
      icon: 'network',
      text: say(isMaker ? 'nav.network' : 'nav.own'),
    },
    {
      to: 'products',
      isThere: may('products:read'),
      href: formatPlace('products'),
      icon: 'products',
      text: say('products.title'),
    },
    {
      to: 'policies',
      isThere: may('policies:read'),
      href: formatPlace('policies'),
      icon: 'policies',
      text: say('policies.title'),
    },
    {
      to: 'audit',
      isThere: may('audit:read'),
      href: formatAudit(ALL_HISTORY),
      icon: 'audit',
      text: say('audit.title'),
    },
    {
      to: 'settings',
      isThere: setting !== undefined,
      href: formatPlace(setting?.screen ?? 'today'),
      icon: 'settings',
      text: say('nav.settings'),
    },
  ] as const;
  const shown = BELONGS_TO[screen] ?? screen;
  return (
    <>
      <div class="side-brand">
        <Brand name={session.tenant.name} />
      </div>
      <nav aria-label={say('app.navigation')}>
        {entries
          .filter(({ isThere }) => isThere)
          .map(({ to, href, icon, text }) => (
            <a key={to} href={href} aria-current={shown === to ? 'page' : undefined}>
              <Icon name={icon} />
              {text}
            </a>
          ))}
      </nav>
      <section class="side-foot" aria-label={say('app.settings')}>
        <LanguageChoice />
        <ThemeChoice />
        <div class="side-person">
          <a class="side-person-name" href="#/account" aria-current={screen === 'account' ? 'page' : undefined}>
            {session.user.name}
            <span class="quiet">{session.user.email}</span>
          </a>
          <SignOutButton />
        </div>
      </section>
    </>
  );
}
