import { Moment } from '../components/moment.tsx';
import { type Say, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { isTextKey, type TextKey } from '../texts.ts';
import type { Notice } from './today.ts';

type NoticeKey = Extract<TextKey, `notice.${string}`>;

/** What happened, newest first, each leading to its subject. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const say = useSay();
  if (notices.length === 0) return <p class="quiet">{say('today.inbox.none')}</p>;
  return (
    <ul class="lines-list">
      {notices.map((notice) => {
        const href = findSubject(notice);
        const text = (
          <>
            <span class="line-main">{describe(notice, say)}</span>
            <span class="quiet">
              <Moment of={notice.at} />
            </span>
          </>
        );
        return (
          <li key={notice.id}>
            {href === null ? (
              <span class="line-link">{text}</span>
            ) : (
              <a class="line-link" href={href}>
                {text}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A kind without a text of its own keeps its name. */
function describe({ kind, params }: Notice, say: Say): string {
  const key = `notice.${kind.replace(/\.v\d+$/, '')}`;
  const named = params.order ?? params.reference ?? params.request ?? params.number ?? params.statement ?? null;
  return `${isNoticeKey(key) ? say(key) : kind}${named === null ? '' : ` · ${named}`}`;
}

function isNoticeKey(key: string): key is NoticeKey {
  return key.startsWith('notice.') && isTextKey(key);
}

function findSubject({ subject, network }: Notice): string | null {
  const [kind] = subject.split('_');
  switch (kind) {
    case 'wko':
      return formatPlace('orders', { id: subject, network });
    case 'srq':
      return formatPlace('desk', { network });
    case 'clm':
      return `#/claims/${subject}?network=${network}`;
    case 'stm':
      return formatPlace('statements', { id: subject, network });
    case 'agr':
    case 'mem':
      return formatPlace('partners', { network });
    default:
      return null;
  }
}
