import { Fragment } from 'preact';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { loadApplication } from '../onboarding/application.ts';
import { CertificateList } from '../onboarding/certificate-list.tsx';
import { describeExpiry } from '../onboarding/expiry.ts';
import { nameInvoices } from '../onboarding/name-asked.ts';
import { formatPlace } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { useNow } from '../use-now.ts';
import type { Member } from './member.ts';

interface MemberPapersProps {
  network: ShownNetwork;
  member: Member;
  turn: number;
}

/** What runs out: insurance and certificates; and what else the outlet has said of itself. */
export function MemberPapers({ network, member, turn }: MemberPapersProps) {
  const say = useSay();
  const now = useNow();
  const key = `papers of ${network.slug} ${member.id} ${useLanguage()}`;
  const loaded = useLoaded(key, () => loadApplication(network.slug, member.id), turn);
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') return <ProblemNotice error={loaded.error} retry={loaded.retry} />;
  const { submissions, certificates } = loaded.value;
  const facts = submissions[0]?.facts;
  const insurance = facts?.insurance;
  const insured = insurance === undefined ? null : describeExpiry(insurance.validUntil, now, say);
  const said: readonly (readonly [string, string | undefined])[] = [
    [say('asked.outletClass'), facts?.outletClass],
    [say('asked.responsiblePerson'), facts?.responsiblePerson?.name],
    [say('asked.openingHours'), facts?.openingHours],
    [say('asked.invoiceCapability'), facts?.invoiceCapability && nameInvoices(facts.invoiceCapability, say)],
  ];
  return (
    <>
      <section class="member-papers">
        <h3>
          {say('member.said')}{' '}
          {network.isOwn && (
            <a class="link" href={formatPlace('onboarding', { id: member.id })}>
              {say('onboarding.application')}
            </a>
          )}
        </h3>
        {facts === undefined && <p class="quiet">{say('onboarding.facts.none')}</p>}
        <dl class="facts">
          {said.map(
            ([label, text]) =>
              text !== undefined && (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </Fragment>
              ),
          )}
          {insurance !== undefined && insured !== null && (
            <>
              <dt>{say('asked.insurance')}</dt>
              <dd>
                {insurance.insurer} · {say('onboarding.last_day')} <Day of={insurance.validUntil} withYear />{' '}
                <span class={`tag ${insured.tone}`}>{insured.text}</span>
              </dd>
            </>
          )}
        </dl>
      </section>
      <section>
        <h3>{say('onboarding.certificates')}</h3>
        {certificates.length === 0 && <p class="quiet">{say('onboarding.certificates.none')}</p>}
        {certificates.length > 0 && <CertificateList certificates={certificates} />}
      </section>
    </>
  );
}
