import { Day } from '../components/day.tsx';
import { formatMoney } from '../components/format-money.ts';
import { Moment } from '../components/moment.tsx';
import { type Say, useLanguage, useSay } from '../language.ts';
import type { Claim } from './claim.ts';

type Appeal = NonNullable<Claim['appeal']>;

/** What the shop asked for and why, until when it has to be answered, and what was answered. */
export function ClaimAppeal({ appeal }: { appeal: Appeal }) {
  const say = useSay();
  const language = useLanguage();
  const { at, reason, lines, evidence, decideBy, overdueAt, state, proposal, decided } = appeal;
  return (
    <ol class="story">
      <li class="story-step">
        <p class="story-what">
          <b>{say('appeal.of', { lines: lines.join(say('list.comma')) })}</b> <Moment of={at} />
        </p>
        <p class="story-why">{reason}</p>
        {evidence.map(({ sha256, note }) => (
          <p class="quiet" key={sha256} title={sha256}>
            {say('appeal.evidence')}: {note}
          </p>
        ))}
        {state === 'open' && (
          <p>
            <span class={`tag ${overdueAt === null ? 'waiting' : 'refused'}`}>
              {say(overdueAt === null ? 'appeal.decide_by' : 'appeal.overdue')} <Day of={decideBy} />
            </span>
          </p>
        )}
      </li>
      {[proposal, decided].map(
        (word) =>
          word !== null && (
            <li class="story-step" key={word.at}>
              <p class="story-what">
                <b>{word.name}</b> <Moment of={word.at} />
              </p>
              <p class="story-why">{word.reason}</p>
              <p>{tellGrants(word, say, language)}</p>
              {word === proposal && decided === null && <p class="soft">{say('claim.second_person')}</p>}
            </li>
          ),
      )}
    </ol>
  );
}

function tellGrants(
  { grants }: NonNullable<Appeal['decided']>,
  say: Say,
  language: Parameters<typeof formatMoney>[1],
): string {
  if (grants.length === 0) return say('appeal.denied');
  return grants
    .map(({ line, approved }) => say('appeal.granted', { line, money: formatMoney(approved, language) }))
    .join(say('list.comma'));
}
