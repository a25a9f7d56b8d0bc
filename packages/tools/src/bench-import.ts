/**
 * `npm run bench:import`: what it costs to bring units in by file, 100 000 of them and 1 000 000, each into a network of its own:
 * seconds, microseconds a row, whether the last tenth of the file costs as much as the first ones, and the most memory that workerd
 * ever held. Fails when a row of the large file costs more than one and a half of the small one. `-- --quick` proves in seconds that
 * it works; its figures say nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { post } from './bench.ts';
import { buildWorker } from './build.ts';
import { markReady, migrate } from './operator.ts';
import { runCommand } from './refuse.ts';
import { demoModel } from './seed-data.ts';
import { type Server, startServer } from './server.ts';

const isQuick = process.argv.includes('--quick');
const SIZES = isQuick ? [2000, 20_000] : [100_000, 1_000_000];
/** How much more a row may cost in the large file. */
const GOAL = 1.5;
const LIMIT_MS = 1_800_000;
const LOOK_MS = 100;
const PASSWORD = 'correct horse battery';

interface UnitFile {
  readonly id: string;
  readonly state: string;
  readonly partBytes: number;
  readonly sizeBytes: number;
  readonly rows: number;
  readonly imported: number;
}

interface Imported {
  readonly bytes: number;
  readonly seconds: number;
  readonly uploadSeconds: number;
  /** Seconds of each tenth of the rows, as far as they were seen. */
  readonly tenths: readonly number[];
  readonly peakMb: number;
  readonly peakBeforeMb: number;
}

async function importRows(folder: string, workerFile: string, rows: number): Promise<Imported> {
  const dataDir = join(folder, `rows-${rows}`);
  const server = await startServer({ dataDir, port: 0, workerFile, assets: false, cronMs: 2 ** 31 - 1 });
  try {
    await migrate(server);
    await markReady(server);
    const network = await openNetwork(server);
    const peakBeforeMb = readPeak(server);
    const began = performance.now();
    const file = await upload(network, rows);
    const uploaded = performance.now();
    const marks = [uploaded];
    for (let seen = await show(network, file.id); seen.state === 'importing'; seen = await show(network, file.id)) {
      while (marks.length <= Math.floor((seen.rows * 10) / rows)) marks.push(performance.now());
      if (performance.now() - began > LIMIT_MS) throw new Error(`not done in time: ${JSON.stringify(seen)}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    const ended = performance.now();
    const done = await show(network, file.id);
    if (done.state !== 'done' || done.imported !== rows) throw new Error(`the import is ${JSON.stringify(done)}`);
    while (marks.length <= 10) marks.push(ended);
    return {
      bytes: done.sizeBytes,
      seconds: (ended - uploaded) / 1000,
      uploadSeconds: (uploaded - began) / 1000,
      tenths: marks.slice(1).map((mark, at) => (mark - (marks[at] ?? mark)) / 1000),
      peakMb: readPeak(server),
      peakBeforeMb,
    };
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Network {
  readonly path: string;
  readonly headers: Record<string, string>;
}

async function openNetwork({ baseUrl }: Server): Promise<Network> {
  const owner = { email: 'owner@bench.example', name: 'Owner', password: PASSWORD };
  await post(`${baseUrl}/v1/tenants`, { json: { slug: 'bench', kind: 'manufacturer', name: 'Bench', owner } });
  const { accessToken } = await post<{ accessToken: string }>(`${baseUrl}/v1/session`, {
    json: { tenant: 'bench', email: owner.email, password: PASSWORD },
  });
  const network = { path: `${baseUrl}/v1/networks/bench`, headers: { authorization: `Bearer ${accessToken}` } };
  await post(`${network.path}/models`, { json: demoModel, headers: network.headers });
  return network;
}

/** Made part by part, as it is sent: nothing here holds the file. */
async function upload({ path, headers }: Network, rows: number): Promise<UnitFile> {
  const file = await post<UnitFile>(`${path}/unit-files`, { json: { format: 'csv' }, headers });
  let part = 0;
  let waiting = Buffer.alloc(0);
  const send = async (bytes: Buffer) => {
    part += 1;
    const response = await fetch(`${path}/unit-files/${file.id}/parts/${part}`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: Uint8Array.from(bytes),
    });
    if (!response.ok) throw new Error(`part ${part} was answered ${response.status}: ${await response.text()}`);
  };
  for (const piece of makeFile(rows)) {
    waiting = Buffer.concat([waiting, Buffer.from(piece)]);
    for (; waiting.length >= file.partBytes; waiting = waiting.subarray(file.partBytes))
      await send(waiting.subarray(0, file.partBytes));
  }
  if (waiting.length > 0) await send(waiting);
  return post<UnitFile>(`${path}/unit-files/${file.id}/complete`, { json: {}, headers });
}

function* makeFile(rows: number): Generator<string> {
  yield '\uFEFFserial,model,batch,productionOn,deliveryOn,invoiceOn\r\n';
  for (let from = 0; from < rows; from += 10_000) {
    let piece = '';
    for (let at = from; at < Math.min(rows, from + 10_000); at += 1)
      piece += `2408-${String(at).padStart(7, '0')},${demoModel.code},"批 ${Math.floor(at / 500)}",2026-01-05,2026-02-01,2026-03-01\r\n`;
    yield piece;
  }
}

async function show({ path, headers }: Network, id: string): Promise<UnitFile> {
  const response = await fetch(`${path}/unit-files/${id}`, { headers });
  if (!response.ok) throw new Error(`the file was answered ${response.status}: ${await response.text()}`);
  // safe: our own Worker, built from this very commit
  return (await response.json()) as UnitFile;
}

/** The most that the process ever held, in MB. */
function readPeak({ workerdPid }: Server): number {
  const status = workerdPid === null ? '' : readFileSync(`/proc/${workerdPid}/status`, 'utf8');
  return Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024);
}

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-bench-'));
  try {
    const workerFile = await buildWorker({ outDir: join(folder, 'worker'), quiet: true });
    const costs: number[] = [];
    for (const rows of SIZES) {
      const { bytes, seconds, uploadSeconds, tenths, peakMb, peakBeforeMb } = await importRows(
        folder,
        workerFile,
        rows,
      );
      costs.push((seconds * 1e6) / rows);
      console.log(
        [
          `${rows.toLocaleString('en')} units, three events each, CSV of ${(bytes / 1e6).toFixed(1)} MB`,
          `  upload in parts of 8 MiB   ${uploadSeconds.toFixed(1)} s`,
          `  import by the job          ${seconds.toFixed(1)} s, ${((seconds * 1e6) / rows).toFixed(1)} µs a row`,
          `  seconds of each tenth      ${tenths.map((tenth) => tenth.toFixed(1)).join(' ')}`,
          `  peak memory of workerd     ${peakMb} MB (${peakBeforeMb} MB before)`,
        ].join('\n'),
      );
    }
    const ratio = (costs[1] ?? Number.NaN) / (costs[0] ?? Number.NaN);
    console.log(`a row of the large file costs ${ratio.toFixed(2)} of one of the small file (goal: at most ${GOAL})`);
    if (isQuick) console.log('quick: these figures say nothing');
    return ratio <= GOAL || isQuick ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
