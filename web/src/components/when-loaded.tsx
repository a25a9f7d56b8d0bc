import type { ComponentChildren } from 'preact';
import type { Loaded } from '../use-loaded.ts';
import { LoadingRows } from './loading-rows.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface WhenLoadedProps<Value> {
  of: Loaded<Value>;
  children: (value: Value) => ComponentChildren;
}

/** A screen that is nothing without what it loads. */
export function WhenLoaded<Value>({ of, children }: WhenLoadedProps<Value>) {
  if (of.status === 'loading') return <LoadingRows />;
  if (of.status === 'ready') return <>{children(of.value)}</>;
  return (
    <div class="alone">
      <ProblemNotice error={of.error} retry={of.retry} />
    </div>
  );
}
