import { BlankState } from '../components/blank-state.tsx';
import { useSay } from '../language.ts';
import { type ClaimFilters, formatClaims } from '../route.ts';

interface ClaimsBlankProps {
  filters: ClaimFilters;
  isOwn: boolean;
  isToCheck: boolean;
}

export function ClaimsBlank({ filters, isOwn, isToCheck }: ClaimsBlankProps) {
  const say = useSay();
  if (isToCheck) return <BlankState title={say('check.empty')} detail={say('check.empty.detail')} />;
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
