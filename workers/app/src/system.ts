import type { Instant } from '@aftercare/kernel';
import { Database, type Directory, type Meter, meterDatabases, type TenantId } from '@aftercare/runtime';
import { openDirectory } from '@aftercare/tenancy';
import type { Env } from './env.ts';
import { SCHEMA_VERSION } from './migrations.ts';

export interface System {
  readonly control: Database;
  readonly directory: Directory;
  openPort: ReturnType<typeof meterDatabases>;
}

/** The databases of this deployment behind their meter: the only place that turns bindings into handles. */
export function openSystem(
  env: Env,
  meter: Meter,
  now: Instant,
  afterHistory: (tenantId: TenantId) => void = () => {},
): System {
  const openPort = meterDatabases(env, meter);
  const controlPort = openPort('CONTROL');
  if (controlPort === undefined) throw new Error('the control database is not bound');
  const control = Database.ofControl(controlPort);
  const directory = openDirectory({ control, now, schemaVersion: SCHEMA_VERSION, port: openPort, afterHistory });
  return { control, directory, openPort };
}
