import { useState } from 'preact/hooks';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { Session } from '../kept-session.ts';
import { useLanguage } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import type { PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Statement, StatementLine } from './statement.ts';
import { StatementSheet } from './statement-sheet.tsx';

const PAGE_SIZE = 100;

interface StatementOfNetworkProps {
  session: Session;
  network: ShownNetwork;
  id: string;
  shown: PlaceRoute;
}

export function StatementOfNetwork({ session, network, id, shown }: StatementOfNetworkProps) {
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(`${network.slug} ${id} ${useLanguage()}`, () => loadStatement(network.slug, id), turn);
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') {
    return (
      <div class="alone">
        <ProblemNotice error={loaded.error} retry={loaded.retry} />
      </div>
    );
  }
  const changed = () => setTurn((count) => count + 1);
  return <StatementSheet session={session} network={network} {...loaded.value} shown={shown} changed={changed} />;
}

interface WholeStatement {
  readonly statement: Statement;
  readonly lines: readonly StatementLine[];
}

/** Down to its last line: what is paid is looked at whole. */
async function loadStatement(network: string, statement: string): Promise<WholeStatement> {
  const path = { network, statement };
  const readLines = (cursor: string | null) =>
    api.get('/v1/networks/{network}/statements/{statement}/lines', {
      params: { path, query: { limit: PAGE_SIZE, ...(cursor !== null && { cursor }) } },
    });
  const [head, first] = await Promise.all([
    api.get('/v1/networks/{network}/statements/{statement}', { params: { path } }),
    readLines(null),
  ]);
  const lines = [...first.items];
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const page = await readLines(cursor);
    lines.push(...page.items);
    cursor = page.nextCursor;
  }
  return { statement: head, lines };
}
