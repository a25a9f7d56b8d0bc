import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { Money } from '../components/money.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { localToday } from '../local-today.ts';
import { ALL_CLAIMS, formatClaims, goTo } from '../route.ts';
import { api } from '../session.ts';
import { useFirstFault } from '../use-first-fault.ts';
import { useLoaded } from '../use-loaded.ts';
import { CAUSES, type ClaimBody } from './claim-body.ts';
import { ClaimPreview } from './claim-preview.tsx';
import { type Draft, type DraftField, dropDraft, keepDraft, newDraft, takeDraft } from './draft.ts';
import { readFieldProblems } from './field-problems.ts';
import { LineFields } from './line-fields.tsx';
import { loadRates } from './rates.ts';
import { type Fault, toBody } from './to-body.ts';
import { TypedField } from './typed-field.tsx';
import { UnitFields } from './unit-fields.tsx';
import { useDryRun } from './use-dry-run.ts';

interface ClaimFormProps {
  tenant: string;
  network: string;
}

/** A claim, and beside it what would come of it. */
export function ClaimForm({ tenant, network }: ClaimFormProps) {
  const say = useSay();
  const place = `${tenant}.${network}`;
  const form = useRef<HTMLFormElement>(null);
  const goToFault = useFirstFault(form);
  const [draft, setDraft] = useState(() => takeDraft(place, localToday()));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const loadedRates = useLoaded(`rates of ${network} ${localToday()}`, () => loadRates(network, localToday()));
  const rates = loadedRates.status === 'ready' ? loadedRates.value : null;
  const currency = rates?.currency ?? 'CNY';
  useEffect(() => keepDraft(place, draft), [place, draft]);

  // The number can be missing while one tries: it decides nothing.
  const tried = toBody(draft.reference.trim() === '' ? { ...draft, reference: '—' } : draft, currency);
  const body = tried.kind === 'complete' ? tried.body : null;
  const run = useDryRun(body === null ? null : JSON.stringify(body), () => tryClaim(network, body));

  const problems = new Map([
    ...(run.status === 'refused' && run.age === 'current' ? readFieldProblems(run.error) : []),
    ...readFieldProblems(error),
    ...faults.map(({ pointer, kind }) => [pointer, say(FAULTS[kind])] as const),
  ]);
  const change = (changed: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changed }));
    setFaults((before) => before.filter(({ pointer }) => !Object.keys(changed).some((name) => isOf(pointer, name))));
    setError(null);
  };
  // From what is there then: files arrive while somebody goes on typing.
  const changeLines = (update: (lines: Draft['lines']) => Draft['lines']) => {
    setDraft((before) => ({ ...before, lines: update(before.lines) }));
    setFaults((before) => before.filter(({ pointer }) => !isOf(pointer, 'lines')));
    setError(null);
  };
  const set = (name: DraftField) => (text: string) => change({ [name]: text });
  const submit = async () => {
    const written = toBody(draft, currency);
    if (written.kind === 'incomplete') {
      setFaults(written.faults);
      goToFault();
      return;
    }
    const text = JSON.stringify(written.body);
    const sent = draft.sent?.body === text ? draft.sent : { body: text, key: crypto.randomUUID() };
    keepDraft(place, { ...draft, sent });
    setDraft((before) => ({ ...before, sent }));
    setBusy(true);
    setError(null);
    try {
      const made = await api.post('/v1/networks/{network}/claims', {
        params: { path: { network } },
        headers: { 'Idempotency-Key': sent.key },
        body: written.body,
      });
      dropDraft(place);
      if ('id' in made) goTo(formatClaims({ ...ALL_CLAIMS, network }, made.id));
    } catch (caught) {
      setError(caught);
    }
    setBusy(false);
  };
  const field = { problems } as const;
  return (
    <div class="screen new-claim">
      <header class="screen-head">
        <a class="icon-button" href={formatClaims({ ...ALL_CLAIMS, network })}>
          <Icon name="back" />
          <span class="unseen">{say('new_claim.back')}</span>
        </a>
        <h1>{say('new_claim.title')}</h1>
        <p class="screen-summary">{say('new_claim.lead')}</p>
      </header>
      <div class="new-claim-parts">
        <form
          class="new-claim-form"
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            return submit();
          }}
        >
          <section class="tile">
            <h2 class="tile-head">{say('new_claim.what')}</h2>
            <div class="typed-fields">
              <UnitFields network={network} draft={draft} set={set} problems={problems} />
              <TypedField {...field} pointer="/cause" label={say('claim.cause')}>
                {(asked) => (
                  <select
                    {...asked}
                    value={draft.cause}
                    onChange={({ currentTarget }) => set('cause')(currentTarget.value)}
                  >
                    {CAUSES.map((cause) => (
                      <option key={cause} value={cause}>
                        {say(`cause.${cause}`)}
                      </option>
                    ))}
                  </select>
                )}
              </TypedField>
              <TypedField {...field} pointer="/causalPart" label={say('claim.causal_part')}>
                {(asked) => (
                  <input
                    {...asked}
                    list="parts-of-card"
                    value={draft.causalPart}
                    onInput={({ currentTarget }) => set('causalPart')(currentTarget.value)}
                  />
                )}
              </TypedField>
              <TypedField
                {...field}
                pointer="/reference"
                label={say('new_claim.reference')}
                hint={say('new_claim.reference.hint')}
              >
                {(asked) => (
                  <input
                    {...asked}
                    value={draft.reference}
                    onInput={({ currentTarget }) => set('reference')(currentTarget.value)}
                  />
                )}
              </TypedField>
            </div>
          </section>
          <section class="tile">
            <h2 class="tile-head">{say('new_claim.when')}</h2>
            <div class="typed-fields thirds">
              {(['failedOn', 'repairedOn', 'signedOn'] as const).map((name) => (
                <TypedField {...field} key={name} pointer={`/${name}`} label={say(DAYS[name])}>
                  {(asked) => (
                    <input
                      {...asked}
                      type="date"
                      value={draft[name]}
                      onInput={({ currentTarget }) => set(name)(currentTarget.value)}
                    />
                  )}
                </TypedField>
              ))}
            </div>
          </section>
          <LineFields
            lines={draft.lines}
            rates={rates}
            currency={currency}
            problems={problems}
            run={run}
            network={network}
            change={changeLines}
          />
          <footer class="new-claim-foot">
            {error !== null && readFieldProblems(error).size === 0 && <ProblemNotice error={error} />}
            <div class="verbs">
              <button type="submit" class="button primary" disabled={isBusy}>
                {isBusy ? say('verb.busy') : say('new_claim.submit')}
              </button>
              {run.status === 'decided' && (
                <span class="new-claim-sum">
                  {say('new_claim.decision.paid')} <Money of={run.decision.amounts.approved} />
                </span>
              )}
              <span class="quiet new-claim-kept">{say('new_claim.kept')}</span>
            </div>
          </footer>
        </form>
        <div class="new-claim-side">
          <ClaimPreview run={run} />
          <Verb
            text={say('new_claim.clear')}
            tone="danger"
            detail={say('new_claim.clear.detail')}
            run={async () => {
              setFaults([]);
              setError(null);
              setDraft(newDraft(localToday()));
            }}
          />
        </div>
      </div>
    </div>
  );
}

async function tryClaim(network: string, body: ClaimBody | null) {
  if (body === null) throw new TypeError('nothing to try');
  const params = { path: { network }, query: { dryRun: 'true' } } as const;
  const answer = await api.post('/v1/networks/{network}/claims', { params, body: { ...body, lines: [...body.lines] } });
  if (!('dryRun' in answer)) throw new TypeError('a dry run was answered with a claim');
  return answer;
}

const FAULTS = {
  missing: 'sign_in.missing',
  amount: 'new_claim.amount.wrong',
  number: 'new_claim.number.wrong',
} as const;

const DAYS = {
  failedOn: 'claim.failed_on',
  repairedOn: 'claim.repaired_on',
  signedOn: 'new_claim.signed_on',
} as const;

function isOf(pointer: string, name: string): boolean {
  return pointer === `/${name}` || pointer.startsWith(`/${name}/`);
}
