import { useSay } from '../language.ts';
import { Icon } from './icon.tsx';

/** One thing that is another now than what somebody looked at, in the words of the reader. */
export interface Newer {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Somebody else was first: what it was, what it is now, and the newer one at a press. What was typed stays. */
export function StaleNotice({ newer, load }: { newer: readonly Newer[]; load: () => void }) {
  const say = useSay();
  return (
    <div class="notice waiting" role="alert">
      <Icon name="alert" />
      <div class="notice-text">
        <p class="notice-title">{say('stale.title')}</p>
        {newer.length === 0 ? (
          <p>{say('stale.elsewhere')}</p>
        ) : (
          <table class="diff">
            <thead>
              <tr>
                <th scope="col">{say('audit.field')}</th>
                <th scope="col">{say('stale.seen')}</th>
                <th scope="col">{say('stale.now')}</th>
              </tr>
            </thead>
            <tbody>
              {newer.map(({ label, before, after }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>
                    <del>{before}</del>
                  </td>
                  <td>
                    <ins>{after}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <button type="button" class="button" onClick={load}>
          {say('stale.load')}
        </button>
      </div>
    </div>
  );
}
