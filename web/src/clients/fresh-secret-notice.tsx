import { CopiedText } from '../components/copied-text.tsx';
import { useSay } from '../language.ts';
import { ShownOnce } from '../settings/shown-once.tsx';
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
  return (
    <ShownOnce key={secret} title={say('client.fresh')} detail={say('client.fresh.detail')} kept={kept}>
      <CopiedText label={say('client.fresh.secret')} text={secret} />
      <CopiedText label={say('client.call')} text={writeFirstCall(location.origin, client, secret)} isBlock />
      <p>{say('client.call.detail')}</p>
    </ShownOnce>
  );
}
