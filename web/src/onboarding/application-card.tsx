import { formatDay } from '../components/format-day.ts';
import { useLanguage, useSay } from '../language.ts';
import { nameCity } from '../partners/division-names.ts';
import type { Member } from '../partners/member.ts';
import { useNow } from '../use-now.ts';
import { describeReview } from './review-clock.ts';

interface ApplicationCardProps {
  member: Member;
  href: string;
  isOpen: boolean;
}

/** One outlet, and how long it has been waiting for an answer. */
export function ApplicationCard({ member, href, isOpen }: ApplicationCardProps) {
  const say = useSay();
  const language = useLanguage();
  const clock = describeReview(member, useNow(), say);
  const { id, legalName, divisionCode, kind, state, missing, startsOn, probationUntil } = member;
  return (
    <a class="card" href={href} data-item={id} aria-current={isOpen ? 'true' : undefined}>
      <span class="card-title">{legalName}</span>
      <span class="quiet card-line">
        {nameCity(divisionCode, language)} · {say(`member_kind.${kind}`)}
      </span>
      <span class="card-foot">
        {clock !== null && <span class={`card-clock ${clock.tone}`}>{clock.text}</span>}
        {state === 'changes_requested' && (
          <span class="quiet">{say('onboarding.missing', { count: missing.length })}</span>
        )}
        {state === 'approved' && startsOn !== null && (
          <span class="quiet">{say('onboarding.starts', { day: formatDay(startsOn, language) })}</span>
        )}
        {state === 'probation' && probationUntil !== null && (
          <span class="quiet">{say('onboarding.until', { day: formatDay(probationUntil, language) })}</span>
        )}
        {(state === 'declined' || state === 'expired') && <span class="quiet">{say(`member.${state}`)}</span>}
      </span>
    </a>
  );
}
