import { Fragment } from 'preact';
import { Day } from '../components/day.tsx';
import { Moment } from '../components/moment.tsx';
import { type Say, useLanguage, useSay } from '../language.ts';
import { nameDivision } from '../partners/division-names.ts';
import type { Application, OutletFacts } from './application.ts';
import { nameAsked, nameInvoices } from './name-asked.ts';

/** What the outlet says of itself now, what it still has to mend, and what it said before. */
export function ApplicationFacts({ application }: { application: Application }) {
  const say = useSay();
  const { membership, submissions } = application;
  const [last, ...earlier] = submissions;
  const { missing, startsOn, probationUntil } = membership;
  return (
    <>
      {missing.length > 0 && (
        <div class="notice reduced">
          <div class="notice-text">
            <p class="notice-title">{say('onboarding.asked_for')}</p>
            <p>{missing.map((path) => nameAsked(path, say)).join(say('list.comma'))}</p>
          </div>
        </div>
      )}
      {(startsOn !== null || probationUntil !== null) && (
        <dl class="facts">
          {startsOn !== null && (
            <>
              <dt>{say('onboarding.first_day')}</dt>
              <dd>
                <Day of={startsOn} withYear />
              </dd>
            </>
          )}
          {probationUntil !== null && (
            <>
              <dt>{say('onboarding.probation_until')}</dt>
              <dd>
                <Day of={probationUntil} withYear />
              </dd>
            </>
          )}
        </dl>
      )}
      {last === undefined ? (
        <p class="quiet">{say('onboarding.facts.none')}</p>
      ) : (
        <>
          <h3>{say('onboarding.facts')}</h3>
          <p class="quiet">
            {say('onboarding.sent', { number: last.number })} <Moment of={last.submittedAt} />
          </p>
          <FactList facts={last.facts} />
        </>
      )}
      {earlier.map(({ number, submittedAt, facts }) => (
        <details class="explained" key={number}>
          <summary>
            <span class="explained-name">{say('onboarding.sent', { number })}</span>
            <Moment of={submittedAt} />
          </summary>
          <FactList facts={facts} />
        </details>
      ))}
    </>
  );
}

function FactList({ facts }: { facts: OutletFacts }) {
  const say = useSay();
  const language = useLanguage();
  const rows = listFacts(facts, say);
  return (
    <dl class="facts">
      {rows.map(([name, text]) => (
        <Fragment key={name}>
          <dt>{nameAsked(name, say)}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
      {facts.insurance !== undefined && (
        <>
          <dt>{say('asked.insurance')}</dt>
          <dd>
            {facts.insurance.insurer} · {facts.insurance.policyNumber} · {say('onboarding.last_day')}{' '}
            <Day of={facts.insurance.validUntil} withYear />
          </dd>
        </>
      )}
      {facts.coverage !== undefined && facts.coverage.length > 0 && (
        <>
          <dt>{say('asked.coverage')}</dt>
          <dd>{facts.coverage.map((code) => nameDivision(code, language)).join(say('list.comma'))}</dd>
        </>
      )}
    </dl>
  );
}

/** Those that are there, in the order in which they were asked for. */
function listFacts(facts: OutletFacts, say: Say): readonly (readonly [string, string])[] {
  const { categories, technicians, equipment, invoiceCapability, responsiblePerson, premisesM2 } = facts;
  const comma = say('list.comma');
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['legalName', facts.legalName],
    ['licenceNumber', facts.licenceNumber],
    ['divisionCode', facts.divisionCode],
    ['address', facts.address],
    ['phone', facts.phone],
    ['categories', categories.join(comma)],
    ['outletClass', facts.outletClass],
    ['taxRegistration', facts.taxRegistration],
    ['premisesM2', premisesM2 === undefined ? undefined : say('onboarding.square_metres', { area: premisesM2 })],
    ['openingHours', facts.openingHours],
    ['invoiceCapability', invoiceCapability && nameInvoices(invoiceCapability, say)],
    ['responsiblePerson', responsiblePerson && `${responsiblePerson.name} · ${responsiblePerson.phone}`],
    ['technicians', technicians?.map(({ name }) => name).join(comma)],
    ['equipment', equipment?.join(comma)],
  ];
  return rows.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [[name, text] as const]));
}
