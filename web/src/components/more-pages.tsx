import { useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { Icon } from './icon.tsx';

/** Pages of a list stand in its address. */
export function MorePages({ shown, nextCursor }: { shown: PlaceRoute; nextCursor: string | null }) {
  const say = useSay();
  if (shown.cursor === null && nextCursor === null) return null;
  return (
    <p class="page-links">
      {shown.cursor !== null && (
        <a class="button" href={formatPlace(shown.screen, { ...shown, cursor: null })}>
          <Icon name="back" />
          {say('page.newest')}
        </a>
      )}
      {nextCursor !== null && (
        <a class="button" href={formatPlace(shown.screen, { ...shown, cursor: nextCursor })}>
          {say('page.older')}
          <Icon name="next" />
        </a>
      )}
    </p>
  );
}
