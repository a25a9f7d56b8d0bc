import { formatBytes } from '../components/format-bytes.ts';
import { formatCount } from '../components/format-count.ts';
import { Moment } from '../components/moment.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { FileChip } from './file-chip.tsx';
import type { UnitFile } from './product.ts';

export function FileTable({ files, shown }: { files: readonly UnitFile[]; shown: PlaceRoute }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('imports.column.begun')}</th>
          <th scope="col" class="wide-only">
            {say('imports.column.size')}
          </th>
          <th scope="col">{say('imports.column.taken')}</th>
          <th scope="col">{say('imports.column.refused')}</th>
          <th scope="col">{say('claims.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.id} class={file.id === shown.id ? 'open' : undefined}>
            <th scope="row">
              <a
                class="row-link"
                href={formatPlace('products', { show: 'imports', id: file.id, cursor: shown.cursor })}
                data-item={file.id}
                aria-current={file.id === shown.id ? 'true' : undefined}
              >
                <Moment of={file.createdAt} />
              </a>
            </th>
            <td class="wide-only">
              {file.format === 'csv' ? 'CSV' : 'NDJSON'} ·{' '}
              {file.sizeBytes === 0 ? '—' : formatBytes(file.sizeBytes, language)}
            </td>
            <td class="cell-name">
              <span class="narrow-only">{say('imports.column.taken')}</span>
              {formatCount(file.imported, language)}
            </td>
            <td class="cell-name">
              <span class="narrow-only">{say('imports.column.refused')}</span>
              {formatCount(file.failed, language)}
            </td>
            <td>
              <FileChip state={file.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
