import { ProblemError } from '@aftercare/client/sdk';
import { useSay } from '../language.ts';
import { Icon } from './icon.tsx';

interface ProblemNoticeProps {
  error: unknown;
  retry?: () => void;
  /** With what is wrong at each place of the request, where nothing else tells it. */
  isWhole?: boolean;
}

/** What went wrong, and how to mend it, in the words of the API. */
export function ProblemNotice({ error, retry, isWhole = false }: ProblemNoticeProps) {
  const say = useSay();
  const { title, detail, mend, requestId, retryAfterSeconds } =
    error instanceof ProblemError
      ? error
      : {
          title: say('problem.unreachable.title'),
          detail: say('problem.unreachable.detail'),
          mend: say('problem.unreachable.mend'),
          requestId: null,
          retryAfterSeconds: null,
        };
  const places = isWhole && error instanceof ProblemError ? error.errors : [];
  return (
    <div class="notice refused" role="alert">
      <Icon name="alert" />
      <div class="notice-text">
        <p class="notice-title">{title}</p>
        {detail !== title && <p>{detail}</p>}
        {places.map((place) => (
          <p key={`${place.pointer} ${place.code}`}>
            {place.detail} {place.mend}
          </p>
        ))}
        <p>
          {mend} {retryAfterSeconds !== null && say('problem.wait', { seconds: retryAfterSeconds })}
        </p>
        {retry && (
          <button type="button" class="button" onClick={retry}>
            {say('problem.retry')}
          </button>
        )}
        {requestId !== null && <p class="notice-request">{say('problem.request', { id: requestId })}</p>}
      </div>
    </div>
  );
}
