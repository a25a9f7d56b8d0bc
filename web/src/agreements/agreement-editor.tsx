import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { useLoaded } from '../use-loaded.ts';
import { loadGrounds } from './agreement.ts';
import { AgreementForm } from './agreement-form.tsx';

/** The next version for one member: from a template, or from a version before. */
export function AgreementEditor({ network, of }: { network: ShownNetwork; of: string }) {
  const say = useSay();
  const loaded = useLoaded(`grounds ${network.slug} ${of} ${useLanguage()}`, () => loadGrounds(network.slug, of));
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') {
    return (
      <div class="alone">
        <h1 class="unseen">{say('agreement.title')}</h1>
        <ProblemNotice error={loaded.error} retry={loaded.retry} />
      </div>
    );
  }
  return <AgreementForm network={network} grounds={loaded.value} of={of} />;
}
