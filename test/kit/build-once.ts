/** Runs before the projects that start servers: one build for all of them, handed over in the environment. */
import { buildWeb, buildWorker } from '@aftercare/tools/build';

export default async function setup(): Promise<void> {
  if (process.env.AFTERCARE_WORKER) return;
  const [file] = await Promise.all([buildWorker(), buildWeb()]);
  process.env.AFTERCARE_WORKER = file;
}
