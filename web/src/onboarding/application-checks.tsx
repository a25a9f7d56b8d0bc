import { Icon } from '../components/icon.tsx';
import { Moment } from '../components/moment.tsx';
import { Told } from '../components/told.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { useMay } from '../use-may.ts';
import type { Application, ApplicationCheck } from './application.ts';
import { isToAnswer, runChecks } from './decide-application.ts';
import { describeCheck } from './describe-check.ts';

interface ApplicationChecksProps {
  network: ShownNetwork;
  application: Application;
  changed: () => void;
}

/** The last run: each rule, what it saw, and how a failed one is mended. Failed ones first. */
export function ApplicationChecks({ network, application, changed }: ApplicationChecksProps) {
  const say = useSay();
  const may = useMay();
  const { checks, membership } = application;
  const failed = checks.items.filter(({ verdict }) => verdict === 'failed');
  const passed = checks.items.filter(({ verdict }) => verdict === 'passed');
  return (
    <>
      <h3>
        {say('onboarding.checks')}{' '}
        {checks.items.length > 0 && (
          <span class={failed.length === 0 ? 'tag passed' : 'tag refused'}>
            {say('onboarding.checks.count', { passed: passed.length, count: checks.items.length })}
          </span>
        )}
      </h3>
      {checks.checkedAt !== null && (
        <p class="quiet">
          {say('onboarding.checks.at')} <Moment of={checks.checkedAt} />
        </p>
      )}
      {checks.items.length === 0 && <p class="quiet">{say('onboarding.checks.none')}</p>}
      {checks.items.length > 0 && (
        <ol class="trace">
          {[...failed, ...passed].map((check) => (
            <CheckRow key={`${check.rule} ${check.path} ${JSON.stringify(check.saw)}`} check={check} />
          ))}
        </ol>
      )}
      {may('network:review') && isToAnswer(membership.state) && (
        <div class="verbs file-verbs">
          <Verb text={say('onboarding.check_again')} run={() => runChecks(network.slug, membership).then(changed)} />
        </div>
      )}
    </>
  );
}

const OUTCOMES = { passed: 'passed', failed: 'refused' } as const;
const ICONS = { passed: 'check', failed: 'cross' } as const;

function CheckRow({ check }: { check: ApplicationCheck }) {
  const say = useSay();
  const { title, saw } = describeCheck(check, say);
  const { verdict, message, cure } = check;
  const text = say(`outlet_check.${verdict}`);
  return (
    <li class={`trace-step ${OUTCOMES[verdict]}`}>
      <span class={`mark ${OUTCOMES[verdict]}`} title={text}>
        <Icon name={ICONS[verdict]} />
        <span class="unseen">{text}</span>
      </span>
      <div class="trace-text">
        <p class="trace-rule">{title}</p>
        {saw !== '' && (
          <p class="trace-saw">
            <Told text={saw} />
          </p>
        )}
        {message !== null && (
          <div class="cure refused">
            <p class="cure-message">
              <Told text={message} />
            </p>
            {cure !== null && (
              <p>
                <Told text={cure} />
              </p>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
