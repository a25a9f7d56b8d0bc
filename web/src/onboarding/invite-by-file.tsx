import type { Answer } from '@aftercare/client/sdk';
import { useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { saveFile } from '../components/save-file.ts';
import { toCsv } from '../components/to-csv.ts';
import { type Say, useSay } from '../language.ts';
import { api } from '../session.ts';

type Invited = Answer<'post', '/v1/networks/{network}/invitations/csv'>;

const COLUMNS = ['email', 'kind', 'name', 'language'] as const;
const TONES = { invited: 'passed', invited_before: 'neutral', applied_before: 'neutral', failed: 'refused' } as const;

interface InviteByFileProps {
  network: string;
  invited: () => void;
}

/** All of a file are invited by mail; each row says what became of it, and a bad one how it is mended. */
export function InviteByFile({ network, invited }: InviteByFileProps) {
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState<{ name: string; answer: Invited } | null>(null);
  const send = async (file: File) => {
    setBusy(true);
    setError(null);
    setDone(null);
    try {
      setDone({ name: file.name, answer: await inviteAll(network, file) });
      invited();
    } catch (caught) {
      setError(caught);
    }
    setBusy(false);
  };
  return (
    <section class="tile by-file" aria-labelledby="by-file-title">
      <div class="tile-head">
        <h2 id="by-file-title">{say('by_file.title')}</h2>
      </div>
      <p class="soft">{say('by_file.detail')}</p>
      <div class="verbs">
        <label class="button file-button">
          <Icon name="plus" />
          {isBusy ? say('verb.busy') : say('by_file.choose')}
          <input
            class="unseen"
            type="file"
            accept=".csv,text/csv"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // The same file can be chosen again once it is mended.
              currentTarget.value = '';
              return file === undefined ? undefined : send(file);
            }}
          />
        </label>
        <button
          type="button"
          class="button"
          onClick={() => saveFile('invitations.csv', 'text/csv;charset=utf-8', toCsv([COLUMNS]))}
        >
          {say('by_file.empty')}
        </button>
      </div>
      {error !== null && <ProblemNotice error={error} />}
      {done !== null && <InvitedRows name={done.name} answer={done.answer} />}
    </section>
  );
}

function InvitedRows({ name, answer: { rows, invited, results } }: { name: string; answer: Invited }) {
  const say = useSay();
  const failed = results.filter(({ status }) => status === 'failed').length;
  return (
    <>
      <p class="by-file-sum" role="status">
        <b>{say('by_file.sum', { name, invited, rows })}</b>{' '}
        {failed > 0 && <span class="tag refused">{say('by_file.failed', { count: failed })}</span>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="by-file-rows" tabIndex={0} aria-label={say('by_file.title')}>
        <table class="rows plain">
          <thead>
            <tr>
              <th scope="col">{say('by_file.line')}</th>
              <th scope="col">{say('partners.invite.email')}</th>
              <th scope="col">{say('by_file.result')}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ line, email, status, error }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td class="invited-email">{email === '' ? '—' : email}</td>
                <td>
                  <span class={`tag ${TONES[status]}`}>{say(`invited.${status}`)}</span>
                  {error !== null && (
                    <span class="order-line">
                      {error.message} {error.cure}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="verbs">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('invited.csv', 'text/csv;charset=utf-8', toCsv(listRows(results, say)))}
        >
          {say('statement.csv')}
        </button>
      </div>
    </>
  );
}

function listRows(results: Invited['results'], say: Say): readonly (readonly (string | number)[])[] {
  const head = [say('by_file.line'), say('partners.invite.email'), say('by_file.result'), say('by_file.why')];
  const rows = results.map(({ line, email, status, error }) => [
    line,
    email,
    say(`invited.${status}`),
    error === null ? '' : `${error.message} ${error.cure}`,
  ]);
  return [head, ...rows];
}

function inviteAll(network: string, file: File): Promise<Invited> {
  return api.post('/v1/networks/{network}/invitations/csv', {
    params: { path: { network } },
    headers: { 'Content-Type': 'text/csv' },
    // safe: the contract calls bytes a string; they are sent as they are
    body: file as never,
    bodySerializer: (bytes: unknown) => bytes,
  });
}
