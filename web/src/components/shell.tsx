import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { Brand } from './brand.tsx';
import { Icon } from './icon.tsx';
import { SideNavigation } from './side-navigation.tsx';

/** Navigation beside the content; on a phone it opens from the top. */
export function Shell({ session, children }: { session: Session; children: ComponentChildren }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    addEventListener('keydown', close);
    addEventListener('hashchange', close);
    return () => {
      removeEventListener('keydown', close);
      removeEventListener('hashchange', close);
    };
  }, [isOpen]);
  return (
    <div class="shell">
      <button type="button" class="skip" onClick={skipToContent}>
        {say('app.skip')}
      </button>
      <header class="shell-bar">
        <Brand name={session.tenant.name} />
        <button
          ref={opener}
          type="button"
          class="icon-button"
          aria-expanded={isOpen}
          aria-controls="side"
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'cross' : 'menu'} />
          <span class="unseen">{say('app.menu')}</span>
        </button>
      </header>
      <div class={isOpen ? 'side open' : 'side'} id="side">
        <SideNavigation session={session} />
      </div>
      <main class="content" id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** No link: the address after # says which screen it is. */
function skipToContent(): void {
  document.getElementById('content')?.focus();
}
