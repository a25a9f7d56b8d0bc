import { useEffect, useRef } from 'preact/hooks';
import { CopiedText } from '../components/copied-text.tsx';
import { useSay } from '../language.ts';
import type { ApiClient } from './client.ts';
import { writeFirstCall } from './first-call.ts';

interface FreshSecretNoticeProps {
  client: ApiClient;
  secret: string;
  kept: () => void;
}

/** The only time that the secret is seen, with everything that is needed to try it at once. */
export function FreshSecretNotice({ client, secret, kept }: FreshSecretNoticeProps) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'nearest' });
  }, [secret]);
  return (
    <section class="notice waiting fresh" aria-labelledby="fresh-title">
      <div class="notice-text">
        <h3 class="notice-title" id="fresh-title" ref={title} tabIndex={-1}>
          {say('client.fresh')}
        </h3>
        <p>{say('client.fresh.detail')}</p>
        <CopiedText label={say('client.fresh.secret')} text={secret} />
        <CopiedText label={say('client.call')} text={writeFirstCall(location.origin, client, secret)} isBlock />
        <p>{say('client.call.detail')}</p>
        <button type="button" class="button" onClick={kept}>
          {say('client.fresh.kept')}
        </button>
      </div>
    </section>
  );
}
