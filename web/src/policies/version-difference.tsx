import { useState } from 'preact/hooks';
import { useSay } from '../language.ts';
import { listDifferences } from './list-differences.ts';
import type { Version } from './policy.ts';
import type { PolicyKind } from './policy-kinds.ts';

interface VersionDifferenceProps {
  kind: PolicyKind;
  version: Version;
  others: readonly Version[];
}

/** What another version says otherwise. */
export function VersionDifference({ kind, version, others }: VersionDifferenceProps) {
  const say = useSay();
  const published = others.find(({ state }) => state === 'published') ?? others[0];
  const [chosen, setChosen] = useState(published?.id ?? '');
  const other = others.find(({ id }) => id === chosen) ?? published;
  if (other === undefined) return null;
  const changes = listDifferences(kind, other.content, version.content);
  return (
    <details class="tile explained">
      <summary>
        <span class="explained-name">{say('policies.compare', { count: changes.length })}</span>
      </summary>
      <label class="compare-with">
        {say('policies.compare.with')}
        <select value={other.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {others.map(({ id, name, number }) => (
            <option key={id} value={id}>
              {number === null ? say('policies.draft') : say('version.number', { number })} · {name}
            </option>
          ))}
        </select>
      </label>
      {changes.length === 0 && <p class="soft">{say('policies.compare.same')}</p>}
      {changes.length > 0 && (
        <table class="diff">
          <thead>
            <tr>
              <th scope="col">{say('audit.field')}</th>
              <th scope="col">{say('audit.was')}</th>
              <th scope="col">{say('audit.is')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field.replaceAll('.', ' › ')}</th>
                <td>{before === null ? '—' : <del>{before}</del>}</td>
                <td>{after === null ? '—' : <ins>{after}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
