/** The command line of the client as a process of its own, as a shop starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { inRoot } from '@aftercare/tools/paths';

export interface CliRun {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

export function runCli(args: readonly string[], env: Record<string, string>, input?: string): CliRun {
  const child = spawn(process.execPath, [inRoot('packages/client/src/cli.ts'), ...args], {
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
  return {
    child,
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr }))),
  };
}
