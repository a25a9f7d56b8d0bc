import { useEffect, useState } from 'preact/hooks';

const TICK_MS = 20_000;

/** Milliseconds of this device's clock, anew three times a minute: clocks on the screen burn while somebody looks. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
