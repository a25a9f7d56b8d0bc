import type { ComponentType } from 'preact';
import { useLoaded } from '../use-loaded.ts';
import { LoadingRows } from './loading-rows.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** A part of the console that comes when somebody first goes there, so that the first page stays small. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Later(props: Props) {
    const loaded = useLoaded('its code', load);
    if (loaded.status === 'loading') return <LoadingRows />;
    if (loaded.status === 'ready') {
      const Screen = loaded.value;
      return <Screen {...props} />;
    }
    return (
      <div class="alone">
        <ProblemNotice error={loaded.error} retry={loaded.retry} />
      </div>
    );
  };
}
