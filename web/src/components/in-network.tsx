import type { ComponentChildren } from 'preact';
import type { Session } from '../kept-session.ts';
import { useLanguage, useSay } from '../language.ts';
import { loadNetworks, type ShownNetwork } from '../networks.ts';
import { useLoaded } from '../use-loaded.ts';
import { BlankState } from './blank-state.tsx';
import { LoadingRows } from './loading-rows.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface InNetworkProps {
  session: Session;
  title: string;
  /** Its short name as the address says it; else the first one. */
  wanted: string | null;
  children: (network: ShownNetwork, networks: readonly ShownNetwork[]) => ComponentChildren;
}

/** A screen that shows something of one network. */
export function InNetwork({ session, title, wanted, children }: InNetworkProps) {
  const say = useSay();
  const networks = useLoaded(`${session.tenant.slug} ${useLanguage()}`, () => loadNetworks(session));
  if (networks.status === 'loading') {
    return (
      <>
        <h1 class="unseen">{title}</h1>
        <LoadingRows />
      </>
    );
  }
  if (networks.status === 'failed') {
    return (
      <div class="alone">
        <ProblemNotice error={networks.error} retry={networks.retry} />
      </div>
    );
  }
  const network = networks.value.find(({ slug }) => slug === wanted) ?? networks.value[0];
  if (network !== undefined) return <>{children(network, networks.value)}</>;
  return (
    <>
      <h1 class="unseen">{title}</h1>
      <BlankState title={say('claims.no_network.title')} detail={say('claims.no_network.detail')} />
    </>
  );
}
