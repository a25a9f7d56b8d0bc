import type { Terminal } from './terminal.ts';
import { widthOf } from './terminal.ts';

export interface Counts {
  readonly done: number;
  readonly accepted: number;
  readonly refused: number;
}

const EVERY_MS = { watched: 100, unwatched: 5000 };
const BAR = 24;

/** A line that is drawn again where somebody watches, otherwise one now and then for the log. */
export class StatusLine {
  readonly #terminal: Terminal;
  #shown = performance.now();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(words: (now: number) => string): void {
    const now = performance.now();
    if (now - this.#shown < (this.#terminal.isWatched ? EVERY_MS.watched : EVERY_MS.unwatched)) return;
    this.#shown = now;
    if (this.#terminal.isWatched) this.#terminal.draw(`\r\u001b[2K${words(now)}`);
    else this.#terminal.note(words(now));
  }

  /** Leaves an empty line for what is said next. */
  clear(): void {
    if (this.#terminal.isWatched) this.#terminal.draw('\r\u001b[2K');
  }
}

/** How far a file of claims is, with a bar where there is room for one. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #line: StatusLine;
  readonly #total: number;
  readonly #before: number;
  readonly #began = performance.now();

  constructor(terminal: Terminal, total: number, before: number) {
    this.#terminal = terminal;
    this.#line = new StatusLine(terminal);
    this.#total = total;
    this.#before = before;
  }

  show(counts: Counts): void {
    this.#line.show((now) => this.#words(counts, now));
  }

  clear(): void {
    this.#line.clear();
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
