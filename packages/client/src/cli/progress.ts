import type { Terminal } from './terminal.ts';
import { widthOf } from './terminal.ts';

export interface Counts {
  readonly done: number;
  readonly accepted: number;
  readonly refused: number;
}

const EVERY_MS = { watched: 100, unwatched: 5000 };
const BAR = 24;

/** A bar that is drawn again where somebody watches, otherwise a line now and then for the log. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #before: number;
  readonly #began = performance.now();
  #shown = performance.now();

  constructor(terminal: Terminal, total: number, before: number) {
    this.#terminal = terminal;
    this.#total = total;
    this.#before = before;
  }

  show(counts: Counts): void {
    const now = performance.now();
    if (now - this.#shown < (this.#terminal.isWatched ? EVERY_MS.watched : EVERY_MS.unwatched)) return;
    this.#shown = now;
    const text = this.#words(counts, now);
    if (this.#terminal.isWatched) this.#terminal.draw(`\r\u001b[2K${text}`);
    else this.#terminal.note(text);
  }

  /** Leaves an empty line for what is said next. */
  clear(): void {
    if (this.#terminal.isWatched) this.#terminal.draw('\r\u001b[2K');
  }

  #words(counts: Counts, now: number): string {
    const { done, accepted, refused } = counts;
    const { say } = this.#terminal;
    const words = say('submit.progress', { done, total: this.#total, accepted, refused });
    const sent = done - this.#before;
    const seconds = Math.ceil(((now - this.#began) / 1000 / sent) * (this.#total - done));
    const whole = sent > 0 ? `${words} · ${say('submit.left', { seconds })}` : words;
    if (!this.#terminal.isWatched || widthOf(whole) + BAR + 2 > this.#terminal.columns) return whole;
    const full = Math.floor((done / Math.max(1, this.#total)) * BAR);
    return `${this.#terminal.paint('blue', '█'.repeat(full))}${'░'.repeat(BAR - full)} ${whole}`;
  }
}
