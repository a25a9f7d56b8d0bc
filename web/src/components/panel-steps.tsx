import type { ComponentChildren } from 'preact';
import { useSay } from '../language.ts';
import type { Neighbours } from '../use-list-keys.ts';

interface PanelStepsProps {
  neighbours: Neighbours;
  open: (id: string) => void;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** From one to the next while a list is beside. */
export function PanelSteps({ neighbours, open, children }: PanelStepsProps) {
  const say = useSay();
  return (
    <footer class="panel-foot">
      {children}
      <StepButton to={neighbours.previous} open={open} text={say('claim.previous')} keyName="K" />
      <StepButton to={neighbours.next} open={open} text={say('claim.next')} keyName="J" />
    </footer>
  );
}

interface StepButtonProps {
  to: string | null;
  open: (id: string) => void;
  text: string;
  keyName: string;
}

function StepButton({ to, open, text, keyName }: StepButtonProps) {
  return (
    <button type="button" class="button" disabled={to === null} onClick={() => to !== null && open(to)}>
      <span class="step-text">{text}</span> <kbd>{keyName}</kbd>
    </button>
  );
}
