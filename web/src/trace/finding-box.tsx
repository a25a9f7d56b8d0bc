import { formatDay } from '../components/format-day.ts';
import { Icon } from '../components/icon.tsx';
import { Told } from '../components/told.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { Finding } from './decision.ts';

const TONES = { blocks: 'refused', reduces: 'reduced', notes: 'neutral' } as const;

/** How to mend it and until when; `isComplete` where nothing above has said yet what it is. */
export function FindingBox({ finding, isComplete = false }: { finding: Finding; isComplete?: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const { cure, cureUntil, message, severity } = finding;
  if (cure === '' && !isComplete) return null;
  return (
    <div class={`cure ${TONES[severity]}`}>
      {isComplete && (
        <p class="cure-message">
          <Told text={message} />
        </p>
      )}
      {cure !== '' && (
        <p>
          <Told text={cure} />
        </p>
      )}
      {cureUntil !== null && (
        <p class="cure-until">
          <Icon name="clock" />
          <time dateTime={cureUntil} title={cureUntil}>
            {say('trace.until', { day: formatDay(cureUntil, language) })}
          </time>
        </p>
      )}
    </div>
  );
}
