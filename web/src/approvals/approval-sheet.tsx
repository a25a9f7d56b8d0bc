import { useState } from 'preact/hooks';
import { describeLine } from '../claims/describe-line.ts';
import { Day } from '../components/day.tsx';
import { formatMoney, formatTyped, parseTyped } from '../components/format-money.ts';
import { Moment } from '../components/moment.tsx';
import { Money } from '../components/money.tsx';
import { SheetHead } from '../components/sheet-head.tsx';
import { Verb } from '../components/verb.tsx';
import { WhenLoaded } from '../components/when-loaded.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { ALL_CLAIMS, formatClaims, formatPlace, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { type Approval, loadApproval, toCall } from './approval.ts';
import { ApprovalChip } from './approval-chip.tsx';

interface ApprovalSheetProps {
  network: ShownNetwork;
  id: string;
  shown: PlaceRoute;
}

export function ApprovalSheet({ network, id, shown }: ApprovalSheetProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(`${network.slug} ${id} ${useLanguage()}`, () => loadApproval(network.slug, id), turn);
  const changed = () => setTurn((count) => count + 1);
  return (
    <WhenLoaded of={loaded}>
      {(approval) => (
        <div class="screen policy">
          <SheetHead
            back={formatPlace('approvals', { ...shown, id: null })}
            backText={say('approvals.back')}
            title={approval.number}
            chip={<ApprovalChip state={approval.state} />}
            summary={
              <>
                {approval.member} · <Moment of={approval.requestedAt} />
              </>
            }
            verbs={
              network.isOwn &&
              may('claims:review') &&
              approval.state === 'requested' && (
                <DecideVerbs network={network.slug} approval={approval} changed={changed} />
              )
            }
          />
          <div class="policy-parts">
            <section class="tile">
              <Facts approval={approval} network={shown.network} />
            </section>
            <section class="tile">
              <h2 class="tile-head">{say('approvals.work')}</h2>
              <table class="lines">
                <thead>
                  <tr>
                    <th scope="col">{say('claim.line.what')}</th>
                    <th scope="col" class="amount">
                      {say('approvals.estimate')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {approval.lines.map((line, index) => (
                    // The place in the request is the line's number for ever.
                    <tr key={index}>
                      <td>{describeLine(line, say)}</td>
                      <td class="amount">
                        <Money of={line.claimed} />
                      </td>
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row">{say('claim.total')}</th>
                    <td class="amount">
                      <Money of={approval.estimate} />
                    </td>
                  </tr>
                </tfoot>
              </table>
            </section>
          </div>
        </div>
      )}
    </WhenLoaded>
  );
}

function Facts({ approval, network }: { approval: Approval; network: string | null }) {
  const say = useSay();
  const { model, serial, component, reason, limit, expiresOn, decided, claim, state } = approval;
  return (
    <dl class="facts">
      <dt>{say('claim.unit')}</dt>
      <dd>
        {model} · {serial}
      </dd>
      <dt>{say('claim.component')}</dt>
      <dd>{component}</dd>
      <dt>{say('verb.reason')}</dt>
      <dd>{reason}</dd>
      {limit !== null && (
        <>
          <dt>{say('approvals.limit')}</dt>
          <dd>
            <Money of={limit} />
          </dd>
        </>
      )}
      {expiresOn !== null && (
        <>
          <dt>{say('approvals.expires')}</dt>
          <dd>
            <Day of={expiresOn} withYear />
          </dd>
        </>
      )}
      {state !== 'requested' && (
        <>
          <dt>{say('approvals.word')}</dt>
          <dd>{decided === null ? say('approvals.by_card') : `${decided.name}: ${decided.reason}`}</dd>
        </>
      )}
      {claim !== null && (
        <>
          <dt>{say('claims.column.claim')}</dt>
          <dd>
            <a class="link" href={formatClaims({ ...ALL_CLAIMS, network }, claim)}>
              {say('approvals.claim')}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

interface DecideVerbsProps {
  network: string;
  approval: Approval;
  changed: () => void;
}

const GOOD_FOR_DAYS = 30;

/** A yes has a limit and a last day; a no has a reason. */
function DecideVerbs({ network, approval, changed }: DecideVerbsProps) {
  const say = useSay();
  const language = useLanguage();
  const { currency } = approval.estimate;
  const stale = {
    compare: async () => {
      const now = await loadApproval(network, approval.id);
      const label = say('claims.column.state');
      return [{ label, before: say(`approval.${approval.state}`), after: say(`approval.${now.state}`) }];
    },
    load: changed,
  };
  const until = new Date(Date.now() + GOOD_FOR_DAYS * 86_400_000).toISOString().slice(0, 10);
  const reason = { name: 'reason', label: say('verb.reason'), type: 'long' } as const;
  return (
    <>
      <Verb
        text={say('claim.approve', { money: formatMoney(approval.estimate, language) })}
        tone="primary"
        keyName="a"
        fields={[
          { name: 'limit', label: say('approvals.limit'), type: 'amount', initial: formatTyped(approval.estimate) },
          { name: 'expiresOn', label: say('approvals.expires'), type: 'date', initial: until },
          reason,
        ]}
        stale={stale}
        run={async (answers) => {
          const amount = parseTyped(answers.limit ?? '', currency) ?? 0;
          await api.post('/v1/networks/{network}/prior-approvals/{approval}/approve', {
            ...toCall(network, approval),
            body: { limit: { amount, currency }, expiresOn: answers.expiresOn ?? '', reason: answers.reason ?? '' },
          });
          changed();
        }}
      />
      <Verb
        text={say('approvals.decline')}
        tone="danger"
        keyName="r"
        fields={[reason]}
        stale={stale}
        run={async (answers) => {
          await api.post('/v1/networks/{network}/prior-approvals/{approval}/decline', {
            ...toCall(network, approval),
            body: { reason: answers.reason ?? '' },
          });
          changed();
        }}
      />
    </>
  );
}
