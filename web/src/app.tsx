import { useEffect } from 'preact/hooks';
import { AccountScreen } from './account/account-screen.tsx';
import { ApprovalsScreen } from './approvals/approvals-screen.tsx';
import { ClaimFormScreen } from './claim-form/claim-form-screen.tsx';
import { ClaimsScreen } from './claims/claims-screen.tsx';
import { BlankState } from './components/blank-state.tsx';
import { later } from './components/later.tsx';
import { ProblemNotice } from './components/problem-notice.tsx';
import { Shell } from './components/shell.tsx';
import { DeskScreen } from './desk/desk-screen.tsx';
import { useSay } from './language.ts';
import { OrderScreen } from './order/order-screen.tsx';
import { PartnersScreen } from './partners/partners-screen.tsx';
import { formatPlace, moveOnTo, useRoute } from './route.ts';
import { restoreSession, session as sessionStore } from './session.ts';
import { isSetting } from './settings/settings.ts';
import { ChoosePasswordScreen } from './sign-in/choose-password-screen.tsx';
import { ForgotScreen } from './sign-in/forgot-screen.tsx';
import { SignInScreen } from './sign-in/sign-in-screen.tsx';
import { StatementsScreen } from './statements/statements-screen.tsx';
import { useStore } from './store.ts';
import { TodayScreen } from './today/today-screen.tsx';
import { useLoaded } from './use-loaded.ts';

const AgreementsScreen = later(async () => (await import('./agreements/agreements-screen.tsx')).AgreementsScreen);
const AuditScreen = later(async () => (await import('./audit/audit-screen.tsx')).AuditScreen);
const FollowUpsScreen = later(async () => (await import('./follow-ups/follow-ups-screen.tsx')).FollowUpsScreen);
const GoodwillScreen = later(async () => (await import('./goodwill/goodwill-screen.tsx')).GoodwillScreen);
const OnboardingScreen = later(async () => (await import('./onboarding/onboarding-screen.tsx')).OnboardingScreen);
const PoliciesScreen = later(async () => (await import('./policies/policies-screen.tsx')).PoliciesScreen);
const ProductsScreen = later(async () => (await import('./products/products-screen.tsx')).ProductsScreen);
const RecoveriesScreen = later(async () => (await import('./recoveries/recoveries-screen.tsx')).RecoveriesScreen);
const RemediesScreen = later(async () => (await import('./remedies/remedies-screen.tsx')).RemediesScreen);
const SimulationsScreen = later(async () => (await import('./simulations/simulations-screen.tsx')).SimulationsScreen);
const SettingsScreens = later(async () => (await import('./settings/settings-screens.tsx')).SettingsScreens);

const TITLES = {
  'sign-in': 'sign_in.title',
  accept: 'accept.title',
  reset: 'reset.title',
  forgot: 'forgot.title',
  account: 'account.title',
  today: 'nav.today',
  desk: 'desk.title',
  orders: 'order.title',
  claims: 'claims.title',
  'new-claim': 'new_claim.title',
  statements: 'statements.title',
  partners: 'nav.network',
  onboarding: 'onboarding.title',
  agreements: 'agreement.title',
  policies: 'policies.title',
  simulations: 'simulation.title',
  approvals: 'approvals.title',
  products: 'products.title',
  users: 'users.title',
  clients: 'clients.title',
  webhooks: 'webhooks.title',
  recoveries: 'recoveries.title',
  goodwill: 'goodwill.title',
  'follow-ups': 'follow_ups.title',
  remedies: 'remedies.title',
  audit: 'audit.title',
  unknown: 'app.unknown.title',
} as const;

/** Whoever is not signed in sees the sign-in at any address, and goes on at that address. */
export function App() {
  const say = useSay();
  const route = useRoute();
  const session = useStore(sessionStore);
  const restored = useLoaded('session', restoreSession);
  const isSignedIn = typeof session !== 'string';
  // Whoever is signed in has no use for them; a link that came by mail is for its person, whoever is signed in.
  const isPassing = isSignedIn && (route.screen === 'sign-in' || route.screen === 'forgot');
  const isOpen = route.screen === 'accept' || route.screen === 'reset' || route.screen === 'forgot';
  useEffect(() => {
    if (isPassing) moveOnTo(formatPlace('today'));
  }, [isPassing]);
  useEffect(() => {
    document.title = `${say(isSignedIn || isOpen ? TITLES[route.screen] : 'sign_in.title')} · ${say('app.name')}`;
  }, [isSignedIn, isOpen, route.screen, say]);

  if (route.screen === 'accept' || route.screen === 'reset') return <ChoosePasswordScreen link={route} />;

  if (session === 'restoring') {
    if (restored.status !== 'failed') return <p class="unseen">{say('app.loading')}</p>;
    return (
      <main class="alone">
        <ProblemNotice error={restored.error} retry={restored.retry} />
      </main>
    );
  }
  if (session === 'absent' || session === 'over')
    return route.screen === 'forgot' ? <ForgotScreen /> : <SignInScreen isOver={session === 'over'} />;
  return (
    <Shell session={session}>
      {route.screen === 'claims' && <ClaimsScreen session={session} shown={route} />}
      {route.screen === 'today' && <TodayScreen session={session} shown={route} />}
      {route.screen === 'desk' && <DeskScreen session={session} shown={route} />}
      {route.screen === 'orders' && <OrderScreen session={session} shown={route} />}
      {route.screen === 'statements' && <StatementsScreen session={session} shown={route} />}
      {route.screen === 'partners' && <PartnersScreen session={session} shown={route} />}
      {route.screen === 'agreements' && <AgreementsScreen session={session} shown={route} />}
      {route.screen === 'onboarding' && <OnboardingScreen session={session} shown={route} />}
      {route.screen === 'new-claim' && <ClaimFormScreen session={session} shown={route} />}
      {route.screen === 'audit' && <AuditScreen shown={route} />}
      {route.screen === 'policies' && <PoliciesScreen session={session} shown={route} />}
      {route.screen === 'approvals' && <ApprovalsScreen session={session} shown={route} />}
      {route.screen === 'recoveries' && <RecoveriesScreen session={session} shown={route} />}
      {route.screen === 'goodwill' && <GoodwillScreen session={session} shown={route} />}
      {route.screen === 'follow-ups' && <FollowUpsScreen session={session} shown={route} />}
      {route.screen === 'remedies' && <RemediesScreen session={session} shown={route} />}
      {route.screen === 'simulations' && <SimulationsScreen session={session} shown={route} />}
      {route.screen === 'products' && <ProductsScreen session={session} shown={route} />}
      {isSetting(route) && <SettingsScreens session={session} shown={route} />}
      {route.screen === 'account' && <AccountScreen session={session} />}
      {route.screen === 'unknown' && (
        <BlankState title={say('app.unknown.title')} detail={say('app.unknown.detail')}>
          <a class="button" href={formatPlace('today')}>
            {say('app.unknown.go')}
          </a>
        </BlankState>
      )}
    </Shell>
  );
}
