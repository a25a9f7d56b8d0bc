/** What is looked up one by one: an entitlement, a claim, the statements. */
import type { Client } from '../client.ts';
import { KINDS } from './columns.ts';
import { formatMoney } from './money.ts';
import { type Terminal, tame, toTable } from './terminal.ts';
import { isTextName } from './texts.ts';

export async function showEntitlement(
  client: Client,
  terminal: Terminal,
  asked: { network: string; serial: string; on?: string | undefined; component?: string | undefined },
): Promise<void> {
  const { network, serial, on, component } = asked;
  const { say, print, paint } = terminal;
  const found = await client.get('/v1/networks/{network}/units/{serial}/entitlement', {
    params: { path: { network, serial }, query: { ...(on && { on }), ...(component && { component }) } },
  });
  print(paint('bold', tame(say('entitlement.title', { model: found.model, serial: found.serial, on: found.on }))));
  const rows = found.components.map(({ name, coverage, startsOn, lastDay, clause }) => [
    name,
    toWord(terminal, 'cover', coverage),
    startsOn ?? '–',
    lastDay ?? '–',
    clause ?? '–',
  ]);
  print(
    toTable(heads(terminal, ['component', 'cover', 'from', 'lastDay', 'clause']), rows, (head) => paint('faint', head)),
  );
  if (found.asked === null) return;
  print(`\n${say('entitlement.why')} (${tame(found.asked.name)})`);
  for (const { text, outcome } of found.asked.trace) print(`  ${outcome === 'refused' ? '✗' : '·'} ${tame(text)}`);
}

export async function showClaim(
  client: Client,
  terminal: Terminal,
  { network, claim }: { network: string; claim: string },
): Promise<void> {
  const { say, print, paint } = terminal;
  const found = await client.get('/v1/networks/{network}/claims/{claim}', { params: { path: { network, claim } } });
  const { decision, lines, amounts } = found;
  const state = toWord(terminal, 'verdict', found.state);
  print(`${paint('bold', tame(`${found.reference}  ${state}`))}  ${paint('faint', found.id)}`);
  print(tame(say('claim.submitted', { at: `${found.submittedAt.slice(0, 16).replace('T', ' ')} UTC` })));
  const { serial, component, failedOn, repairedOn } = found;
  print(tame(say('claim.unit', { serial, component, failedOn, repairedOn })));
  if (found.settlement !== null) print(tame(say('claim.paid', found.settlement)));
  print('');
  const rows = lines.map((line, at) => {
    const decided = decision.lines[at];
    const what =
      'operation' in line ? line.operation : 'partNumber' in line ? `${line.partNumber} × ${line.quantity}` : '';
    return [
      String(at + 1),
      [terminal.language === 'zh' ? KINDS[line.kind] : line.kind, what].filter(Boolean).join(' '),
      formatMoney(line.claimed),
      decided ? formatMoney(decided.amounts.approved) : '',
      decided ? toWord(terminal, 'line', decided.verdict) : '',
    ];
  });
  rows.push([
    '',
    say('head.total'),
    formatMoney(amounts.claimed),
    formatMoney(amounts.approved),
    amounts.claimed.currency,
  ]);
  print(
    toTable(
      heads(terminal, ['line', 'what', 'claimed', 'payable', 'verdict']).map((column, at) =>
        at === 2 || at === 3 ? { ...column, align: 'right' } : column,
      ),
      rows,
      (head) => paint('faint', head),
    ),
  );
  for (const { severity, message, cure, cureUntil } of decision.findings) {
    print(`\n${severity === 'notes' ? '·' : paint('yellow', '!')} ${tame(message)}`);
    if (cure !== '') print(`  ${tame(cureUntil === null ? cure : say('claim.cure', { until: cureUntil, cure }))}`);
  }
}

export async function showStatements(
  client: Client,
  terminal: Terminal,
  { network, period }: { network: string; period?: string | undefined },
): Promise<void> {
  const { say, print, paint } = terminal;
  const rows: string[][] = [];
  for await (const { number, period: month, state, total, payBy, paidOn } of client.list(
    '/v1/networks/{network}/statements',
    { params: { path: { network }, query: { limit: 200, ...(period && { period }) } } },
  ))
    rows.push([
      number,
      month,
      `${formatMoney(total)} ${total.currency}`,
      toWord(terminal, 'statement', state),
      payBy ?? '–',
      paidOn ?? '–',
    ]);
  if (rows.length === 0) {
    print(period === undefined ? say('statements.none') : say('statements.noneOf', { period }));
    return;
  }
  const columns = heads(terminal, ['statement', 'period', 'total', 'state', 'payBy', 'paidOn']);
  print(
    toTable(
      columns.map((column, at) => (at === 2 ? { ...column, align: 'right' } : column)),
      rows,
      (head) => paint('faint', head),
    ),
  );
}

function heads(
  { say }: Terminal,
  names: readonly (
    | 'component'
    | 'cover'
    | 'from'
    | 'lastDay'
    | 'clause'
    | 'line'
    | 'what'
    | 'claimed'
    | 'payable'
    | 'verdict'
    | 'statement'
    | 'period'
    | 'total'
    | 'state'
    | 'payBy'
    | 'paidOn'
  )[],
): { head: string; align?: 'right' }[] {
  return names.map((name) => ({ head: say(`head.${name}`) }));
}

/** A word that this version does not know is shown as it came. */
function toWord({ say }: Terminal, kind: string, word: string): string {
  const name = `${kind}.${word}`;
  return isTextName(name) ? say(name) : word;
}
