import { Moment } from '../components/moment.tsx';
import { useLanguage, useSay } from '../language.ts';
import { nameDivision } from '../partners/division-names.ts';
import { maskPhone } from './mask-phone.ts';
import type { ServiceRequest } from './request.ts';

export function RequestFacts({ request }: { request: ServiceRequest }) {
  const say = useSay();
  const language = useLanguage();
  const { unit, customer } = request;
  return (
    <>
      <p class="tags">
        <span
          class={`tag ${request.state === 'triage' ? 'reduced' : request.state === 'dispatched' ? 'waiting' : 'neutral'}`}
        >
          {say(`request.${request.state}`)}
        </span>
        {request.severity > 0 && (
          <span class="tag neutral">{say('desk.severity', { severity: request.severity })}</span>
        )}
        {request.technicalTier !== 'site' && <span class="tag reduced">{say(`tier.${request.technicalTier}`)}</span>}
      </p>
      <dl class="facts">
        <dt>{say('claim.unit')}</dt>
        <dd>
          {unit.model} · {say('claims.serial', { serial: unit.serial })}
        </dd>
        <dt>{say('desk.customer')}</dt>
        <dd>
          {customer.name} · {maskPhone(customer.phone)}
        </dd>
        <dt>{say('desk.address')}</dt>
        <dd>
          {customer.address} · {nameDivision(customer.divisionCode, language)}
        </dd>
        <dt>{say('desk.reported')}</dt>
        <dd>
          <Moment of={request.reportedAt} /> · {say(`channel.${request.channel}`)}
        </dd>
      </dl>
    </>
  );
}
