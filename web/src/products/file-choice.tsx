import { Icon } from '../components/icon.tsx';

const TYPES = '.csv,.txt,.ndjson,.jsonl,text/csv,application/x-ndjson';

/** The same file can be chosen again: it may have been put right in between. */
export function FileChoice({ text, choose }: { text: string; choose: (file: File) => unknown }) {
  return (
    <label class="button file-button">
      <Icon name="plus" />
      {text}
      <input
        class="unseen"
        type="file"
        accept={TYPES}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          return file === undefined ? undefined : choose(file);
        }}
      />
    </label>
  );
}
