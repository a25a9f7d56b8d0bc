import type { Say } from '../language.ts';
import type { Claim } from './claim.ts';

export function describeLine(line: Claim['lines'][number], say: Say): string {
  const kind = say(`line.${line.kind}`);
  switch (line.kind) {
    case 'labour':
      // A flat amount is paid whatever it took.
      if (line.minutes === undefined) return `${kind} · ${line.operation}`;
      return `${kind} · ${say('line.labour.of', { operation: line.operation, minutes: line.minutes })}`;
    case 'part':
      return `${kind} · ${say('line.part.of', { number: line.partNumber, quantity: line.quantity })}`;
    case 'other':
      return `${kind} · ${line.reason}`;
    case 'travel':
    case 'freight':
      return kind;
  }
}
