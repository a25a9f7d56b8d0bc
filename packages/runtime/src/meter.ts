import { LIMITS } from '@aftercare/kernel';
import type { RawRow, Write } from './statements.ts';

/** All that we ask of a database: one transaction of statements. A Durable Object or another Worker could stand behind it. */
export interface BatchPort {
  batch(statements: readonly Write[]): Promise<readonly (readonly RawRow[])[]>;
}

/** Counts what one request asks of its databases. A batch is one round trip. */
export class Meter {
  roundTrips = 0;
  statements = 0;
  parameters = 0;

  toServerTiming(): string {
    return `d1-round-trips;desc="${this.roundTrips}", d1-statements;desc="${this.statements}", d1-parameters;desc="${this.parameters}"`;
  }
}

/** The only caller of D1. Refuses what the platform refuses in production but lets pass locally. */
export class MeteredD1 implements BatchPort {
  readonly #binding: D1Database;
  readonly #meter: Meter;

  constructor(binding: D1Database, meter: Meter) {
    this.#binding = binding;
    this.#meter = meter;
  }

  async batch(statements: readonly Write[]): Promise<readonly (readonly RawRow[])[]> {
    this.#meter.roundTrips += 1;
    this.#meter.statements += statements.length;
    if (this.#meter.statements > LIMITS.statementsPerInvocation)
      throw new RangeError(`more than ${LIMITS.statementsPerInvocation} statements in one invocation`);
    const prepared = statements.map((statement) => {
      this.#meter.parameters += statement.values.length;
      if (statement.values.length > LIMITS.statementParameters)
        throw new RangeError(`more than ${LIMITS.statementParameters} parameters: ${statement.sql}`);
      if (statement.sql.length > LIMITS.statementBytes) throw new RangeError('a statement is longer than D1 takes');
      const bare = this.#binding.prepare(statement.sql);
      return statement.values.length === 0 ? bare : bare.bind(...statement.values);
    });
    const results = await this.#binding.batch<RawRow>(prepared);
    return results.map((result) => result.results);
  }
}

/** Wraps every D1 binding of an environment by name, so that no uncounted way to a database is left. */
export function meterDatabases(env: object, meter: Meter): (binding: string) => BatchPort | undefined {
  return (binding) => {
    const value: unknown = Reflect.get(env, binding);
    return isD1(value) ? new MeteredD1(value, meter) : undefined;
  };
}

function isD1(value: unknown): value is D1Database {
  return typeof value === 'object' && value !== null && 'prepare' in value && 'batch' in value;
}
