import { useSay } from '../language.ts';
import type { ApiClient } from './client.ts';
import { groupOf, isScope } from './scopes.ts';

/** What a client may do, in words, by what it is about. */
export function ScopeList({ scopes }: { scopes: ApiClient['scopes'] }) {
  const say = useSay();
  const groups = Map.groupBy(scopes.filter(isScope), groupOf);
  return (
    <dl class="facts scope-list">
      {[...groups].map(([group, members]) => (
        <div key={group}>
          <dt>{say(`permissions.${group}`)}</dt>
          <dd>
            {members.map((scope) => (
              <span class="scope" key={scope}>
                {say(`permission.${scope}`)} <code>{scope}</code>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
