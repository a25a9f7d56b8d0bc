import type { ComponentType } from 'preact';
import { useLoaded } from '../use-loaded.ts';
import { LoadingRows } from './loading-rows.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** A screen whose code comes when somebody first opens it: whoever looks at claims in a hand does not wait for the editors. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  // Once it is here it is drawn at once, without a moment of waiting.
  let known: ComponentType<Props> | null = null;
  const take = async () => {
    known = await load();
    return known;
  };
  return function Later(props: Props) {
    const loaded = useLoaded('code', async () => known ?? take());
    const Screen = known ?? (loaded.status === 'ready' ? loaded.value : null);
    if (Screen !== null) return <Screen {...props} />;
    if (loaded.status !== 'failed') return <LoadingRows />;
    // A newer console has files of other names: only the whole page, anew, knows them.
    return (
      <div class="alone">
        <ProblemNotice error={loaded.error} retry={() => location.reload()} />
      </div>
    );
  };
}
