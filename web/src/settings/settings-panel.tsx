import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { PanelSteps } from '../components/panel-steps.tsx';
import { useSay } from '../language.ts';
import type { BesideList } from './settings-list.tsx';

interface SettingsPanelProps {
  /** What is open; another one takes the focus anew. */
  id: string;
  title: string;
  back: string;
  chips?: ComponentChildren;
  /** What can be done with the whole of it. */
  foot?: ComponentChildren;
  beside: BesideList;
  /** A form is not one of the list: nothing comes before or after it. */
  isForm?: boolean;
  children: ComponentChildren;
}

/** One thing of the settings, beside its list; on a phone it takes the screen. */
export function SettingsPanel(props: SettingsPanelProps) {
  const { id, title, back, chips, foot, beside, isForm = false, children } = props;
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.closest('.panel')?.scrollTo(0, 0);
  }, [id]);
  return (
    <section class="panel setting" aria-labelledby="setting-title">
      <header class="panel-head">
        <button type="button" class="icon-button panel-back" onClick={beside.close}>
          <Icon name="back" />
          <span class="unseen">{back}</span>
        </button>
        <h2 id="setting-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {chips}
        <button type="button" class="icon-button panel-close" onClick={beside.close}>
          <Icon name="cross" />
          <span class="unseen">{say('claim.close')}</span>
        </button>
      </header>
      <div class="panel-body">{children}</div>
      {isForm ? (
        <footer class="panel-foot">{foot}</footer>
      ) : (
        <PanelSteps neighbours={beside.neighbours} open={beside.open}>
          {foot}
        </PanelSteps>
      )}
    </section>
  );
}
