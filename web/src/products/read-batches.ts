export interface Batch {
  readonly model: string;
  readonly batch: string;
}

/** One a line: the model, a blank or a sign, the batch. Codes of models hold no blank; batches may. */
export function readBatches(text: string): readonly Batch[] {
  return text
    .split(/[\r\n;；]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, model = line, batch = ''] = /^(\S+?)[\s,，|/]+(.+)$/.exec(line) ?? [];
      return { model, batch };
    });
}
