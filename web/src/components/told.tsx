import { Day } from './day.tsx';

/** A text of the API. It writes days as 2026-03-01; here they read as everywhere else. */
export function Told({ text }: { text: string }) {
  const parts = text.split(/(\b\d{4}-\d{2}-\d{2}\b)/);
  // A text never changes the order of its parts. Every second one is a day.
  return <>{parts.map((part, index) => (index % 2 === 1 ? <Day key={`${index} ${part}`} of={part} /> : part))}</>;
}
