import { useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { useMay } from '../use-may.ts';

/** Who has applied, and who was asked to. */
export function OnboardingTabs({ shown }: { shown: 'applications' | 'invitations' }) {
  const say = useSay();
  const may = useMay();
  if (!may('network:invite')) return null;
  return (
    <nav class="chips" aria-label={say('onboarding.parts')}>
      <a class="chip" href={formatPlace('onboarding')} aria-current={shown === 'applications' ? 'true' : undefined}>
        {say('onboarding.applications')}
      </a>
      <a
        class="chip"
        href={formatPlace('onboarding', { show: 'invitations' })}
        aria-current={shown === 'invitations' ? 'true' : undefined}
      >
        {say('onboarding.invitations')}
      </a>
    </nav>
  );
}
