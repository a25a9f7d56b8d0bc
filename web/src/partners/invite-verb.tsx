import { useState } from 'preact/hooks';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';

const KINDS = ['shop', 'distributor'] as const;

/** The link is shown once: whoever invites sends it. */
export function InviteVerb({ network, invited }: { network: string; invited?: () => void }) {
  const say = useSay();
  const [link, setLink] = useState<string | null>(null);
  return (
    <>
      <Verb
        text={say('partners.invite')}
        fields={[
          { name: 'email', label: say('partners.invite.email') },
          {
            name: 'kind',
            label: say('partners.invite.kind'),
            type: 'choice',
            choices: KINDS.map((value) => ({ value, text: say(`member_kind.${value}`) })),
          },
        ]}
        run={async ({ email = '', kind }) => {
          const made = await api.post('/v1/networks/{network}/invitations', {
            params: { path: { network } },
            body: { email, memberKind: KINDS.find((name) => name === kind) ?? 'shop' },
          });
          setLink(made.url);
          invited?.();
        }}
      />
      {link !== null && (
        <p class="invitation" role="status">
          {say('partners.invite.link')} <b>{link}</b>
        </p>
      )}
    </>
  );
}
