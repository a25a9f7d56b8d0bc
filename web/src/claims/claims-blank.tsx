import { BlankState } from '../components/blank-state.tsx';
import { useSay } from '../language.ts';
import { type ClaimFilters, formatClaims } from '../route.ts';

export function ClaimsBlank({ filters, isOwn }: { filters: ClaimFilters; isOwn: boolean }) {
  const say = useSay();
  if (filters.state === null) {
    const detail = say(isOwn ? 'claims.empty.detail.owner' : 'claims.empty.detail.member');
    return <BlankState title={say('claims.empty.title')} detail={detail} />;
  }
  return (
    <BlankState title={say('claims.empty.filtered')} detail={say('claims.empty.filtered.detail')}>
      <a class="button" href={formatClaims({ ...filters, state: null, cursor: null })}>
        {say('claims.empty.show_all')}
      </a>
    </BlankState>
  );
}
