import { Icon } from '../components/icon.tsx';
import { useSay } from '../language.ts';
import { type ClaimFilters, formatClaims } from '../route.ts';

export function PageLinks({ filters, nextCursor }: { filters: ClaimFilters; nextCursor: string | null }) {
  const say = useSay();
  if (filters.cursor === null && nextCursor === null) return null;
  return (
    <p class="page-links">
      {filters.cursor !== null && (
        <a class="button" href={formatClaims({ ...filters, cursor: null })}>
          <Icon name="back" />
          {say('claims.newest')}
        </a>
      )}
      {nextCursor !== null && (
        <a class="button" href={formatClaims({ ...filters, cursor: nextCursor })}>
          {say('claims.older')}
          <Icon name="next" />
        </a>
      )}
    </p>
  );
}
