import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { useMay } from '../use-may.ts';
import type { Application } from './application.ts';
import { approve, askForChanges, compareApplication, decline, isToAnswer, takeInHand } from './decide-application.ts';
import { ASKED, nameAsked, PAPERS } from './name-asked.ts';

interface ApplicationVerbsProps {
  network: ShownNetwork;
  application: Application;
  changed: () => void;
}

/** Months that an approval can say instead of the requirements. */
const PROBATIONS = ['0', '1', '2', '3', '6', '12', '24'] as const;

/** What can be done with an application now; approving it despite a failed check asks why. */
export function ApplicationVerbs({ network, application, changed }: ApplicationVerbsProps) {
  const say = useSay();
  const may = useMay();
  const { membership, checks } = application;
  const { state } = membership;
  const isOpen = isToAnswer(state);
  if (!may('network:review') || (!isOpen && state !== 'changes_requested')) return null;
  const failed = checks.items.filter(({ verdict }) => verdict === 'failed');
  const stale = { compare: () => compareApplication(network.slug, application, say), load: changed };
  const faulty = [...new Set(failed.map(({ path }) => toMissing(path)))];
  const missing = [...new Set([...faulty, ...ASKED, ...PAPERS.map((kind) => `papers/${kind}`)])];
  return (
    <div class="verbs">
      {isOpen && (
        <Verb
          stale={stale}
          text={
            failed.length === 0 ? say('member.approve') : say('onboarding.approve_despite', { count: failed.length })
          }
          tone={failed.length === 0 ? 'primary' : 'plain'}
          keyName="a"
          detail={say(failed.length === 0 ? 'onboarding.approve.detail' : 'onboarding.approve_despite.detail')}
          fields={[
            { name: 'startsOn', label: say('onboarding.approve.starts'), type: 'date', isOptional: true },
            {
              name: 'probationMonths',
              label: say('onboarding.approve.probation'),
              type: 'choice',
              choices: [
                { value: '', text: say('onboarding.approve.probation.required') },
                ...PROBATIONS.map((months) => ({
                  value: months,
                  text:
                    months === '0' ? say('onboarding.approve.probation.none') : say('onboarding.months', { months }),
                })),
              ],
            },
            { name: 'reason', label: say('verb.reason'), type: 'long', isOptional: failed.length === 0 },
          ]}
          run={async ({ startsOn = '', probationMonths = '', reason = '' }) => {
            const despiteChecks = failed.length > 0;
            // Whether it was approved or a check held it back: what is known now is shown.
            await approve(network.slug, membership, { startsOn, probationMonths, reason, despiteChecks }).finally(
              changed,
            );
          }}
        />
      )}
      {isOpen && (
        <Verb
          stale={stale}
          text={say('onboarding.request_changes')}
          tone={failed.length === 0 ? 'plain' : 'primary'}
          keyName="c"
          fields={[
            { name: 'reason', label: say('verb.reason'), type: 'long' },
            {
              name: 'missing',
              label: say('onboarding.asked_for'),
              type: 'several',
              initial: faulty.join(','),
              choices: missing.map((path) => ({ value: path, text: nameAsked(path, say) })),
            },
          ]}
          run={async ({ reason = '', missing: chosen = '' }) => {
            const body = { reason, missing: chosen === '' ? [] : chosen.split(',') };
            await askForChanges(network.slug, membership, body);
            changed();
          }}
        />
      )}
      {state === 'applied' && (
        <Verb
          stale={stale}
          text={say('onboarding.take_in_hand')}
          run={() => takeInHand(network.slug, membership).then(changed)}
        />
      )}
      <Verb
        stale={stale}
        text={say('member.decline')}
        tone="danger"
        keyName="r"
        fields={[{ name: 'reason', label: say('verb.reason'), type: 'long' }]}
        run={({ reason = '' }) => decline(network.slug, membership, reason).then(changed)}
      />
    </div>
  );
}

/** `/insurance/validUntil` is mended as the insurance; a paper is named with its kind. */
function toMissing(path: string): string {
  const [first = '', ...rest] = path.replace(/^\//, '').split('/');
  return first === 'papers' ? [first, ...rest].join('/') : first;
}
