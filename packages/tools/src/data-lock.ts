/**
 * One server per data directory. Two workerd on the same SQLite files would each be sure to be alone.
 * `lock` names the process that holds the directory, `server.json` the workerd it started.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { isAlive, readProcess } from './processes.ts';
import { Refusal } from './refuse.ts';

export interface ServerRecord {
  pid: number;
  workerdPid: number | null;
  port: number;
  baseUrl: string;
}

/** Takes the directory or says who holds it. Returns what releases it. */
export function takeLock(dataDir: string): () => void {
  const file = join(dataDir, 'lock');
  const mine = `${process.pid} ${readProcess(process.pid)?.beganAt ?? ''}`;
  if (existsSync(file)) {
    refuseIfHeld(file, dataDir);
    rmSync(file, { force: true });
  }
  refuseIfOrphaned(dataDir);
  try {
    writeFileSync(file, mine, { flag: 'wx' });
  } catch (error) {
    if (!existsSync(file)) throw error;
    refuseIfHeld(file, dataDir);
    throw error;
  }
  return () => {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== mine) return;
    rmSync(join(dataDir, 'server.json'), { force: true });
    rmSync(file);
  };
}

function refuseIfHeld(file: string, dataDir: string): void {
  const [pidText, beganAt] = readFileSync(file, 'utf8').split(' ');
  const pid = Number(pidText);
  const sameProcess = !beganAt || beganAt === readProcess(pid)?.beganAt;
  if (!pid || !isAlive(pid) || !sameProcess) return;
  throw new Refusal(
    `${dataDir} is in use by a running server (process ${pid}). Stop that one first, or set AFTERCARE_DATA to another folder.`,
    `${dataDir} 正被一个运行中的服务占用（进程 ${pid}）。请先停止它，或用 AFTERCARE_DATA 指定另一个目录。`,
  );
}

/** A server that was killed hard leaves its workerd behind, with the port and the databases open. */
function refuseIfOrphaned(dataDir: string): void {
  const workerd = readServerRecord(dataDir)?.workerdPid;
  if (!workerd || readProcess(workerd)?.name !== 'workerd') return;
  throw new Refusal(
    `A server on ${dataDir} was killed and left its workerd running (process ${workerd}). End it with: kill ${workerd}`,
    `${dataDir} 上的服务曾被强行终止，遗留的 workerd 仍在运行（进程 ${workerd}）。请执行：kill ${workerd}`,
  );
}

export function readServerRecord(dataDir: string): ServerRecord | undefined {
  try {
    // Written by this project's server, in this shape only.
    return JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as ServerRecord;
  } catch {
    return undefined;
  }
}

export function refuseTakenPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new Refusal(
          taken ? `Port ${port} is taken. Set PORT to another one.` : `Port ${port} cannot be used: ${error.message}`,
          taken ? `端口 ${port} 已被占用。请用 PORT 指定另一个端口。` : `端口 ${port} 无法使用：${error.message}`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
