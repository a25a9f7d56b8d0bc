import { formatMoney } from '../components/format-money.ts';
import { Verb } from '../components/verb.tsx';
import type { Session } from '../kept-session.ts';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import { downloadDocument } from './download-document.ts';
import type { Statement } from './statement.ts';

interface StatementVerbsProps {
  session: Session;
  network: ShownNetwork;
  statement: Statement;
  changed: () => void;
}

const QUESTIONABLE: readonly Statement['state'][] = ['closed', 'member_confirmed', 'papers_received', 'audited'];

/** The step that is next, for whoever may take it. Two people approve and neither of them pays. */
export function StatementVerbs({ session, network, statement, changed }: StatementVerbsProps) {
  const say = useSay();
  const language = useLanguage();
  const may = useMay();
  const { isOwn } = network;
  const params = { path: { network: network.slug, statement: statement.id } };
  const isOpen = statement.state !== 'disputed';
  const current = isOpen ? statement.steps.find((step) => step.state === 'current')?.step : undefined;
  const then = (done: Promise<unknown>) => done.then(changed);
  const hasApproved = statement.approvals.some(({ name }) => name === session.user.name);
  return (
    <div class="verbs">
      {statement.isSigned && (
        <Verb text={say('statement.document')} run={() => downloadDocument(network.slug, statement)} />
      )}
      {!isOwn && may('statements:confirm') && QUESTIONABLE.includes(statement.state) && (
        <Verb
          text={say('statement.dispute')}
          fields={[{ name: 'reason', label: say('statement.question'), type: 'long' }]}
          run={({ reason = '' }) =>
            then(api.post('/v1/networks/{network}/statements/{statement}/dispute', { params, body: { reason } }))
          }
        />
      )}
      {!isOwn && current === 'confirm' && may('statements:confirm') && (
        <Verb
          text={say('statement.confirm')}
          tone="primary"
          run={() => then(api.post('/v1/networks/{network}/statements/{statement}/confirm', { params }))}
        />
      )}
      {isOwn && !isOpen && may('statements:approve') && (
        <Verb
          text={say('statement.resolve')}
          tone="primary"
          detail={say('statement.resolve.detail')}
          fields={[{ name: 'reason', label: say('statement.resolve.answer'), type: 'long' }]}
          run={({ reason = '' }) =>
            then(api.post('/v1/networks/{network}/statements/{statement}/resolve', { params, body: { reason } }))
          }
        />
      )}
      {current === 'papers' && may('statements:confirm') && (
        <Verb
          text={say('statement.papers')}
          tone="primary"
          fields={
            isOwn ? [{ name: 'receivedOn', label: say('statement.papers.on'), type: 'date', initial: today() }] : []
          }
          run={({ receivedOn }) =>
            then(
              api.post('/v1/networks/{network}/statements/{statement}/papers', {
                params,
                body: receivedOn === undefined ? {} : { receivedOn },
              }),
            )
          }
        />
      )}
      {isOwn && current === 'audit' && may('statements:audit') && (
        <Verb
          text={say('statement.audit')}
          tone="primary"
          run={() => then(api.post('/v1/networks/{network}/statements/{statement}/audit', { params }))}
        />
      )}
      {isOwn && current === 'approve' && may('statements:approve') && !hasApproved && (
        <Verb
          text={say('statement.approve', { money: formatMoney(statement.total, language) })}
          tone="primary"
          detail={say('statement.approve.detail')}
          run={() => then(api.post('/v1/networks/{network}/statements/{statement}/approve', { params }))}
        />
      )}
      {isOwn && current === 'pay' && may('statements:pay') && !hasApproved && (
        <Verb
          text={say('statement.pay')}
          tone="primary"
          fields={[
            { name: 'paidOn', label: say('statement.pay.on'), type: 'date', initial: today() },
            { name: 'reference', label: say('statement.pay.reference') },
          ]}
          run={({ paidOn = '', reference = '' }) =>
            then(api.post('/v1/networks/{network}/statements/{statement}/pay', { params, body: { paidOn, reference } }))
          }
        />
      )}
    </div>
  );
}

/** The day on this device. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
