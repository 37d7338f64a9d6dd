import type { FileRef } from '../../api/views.ts';
import { sizeText } from '../form/size-text.ts';
import { Icon } from '../shell/icons.tsx';
import { query } from '../wire/call.ts';

/** The files of an entry, to be downloaded. */
export function FileLinks({ caseId, files }: { caseId: string; files: readonly FileRef[] }) {
  return (
    <ul className="gk-file-links">
      {files.map(({ hash, name, size }) => (
        <li key={hash + name}>
          <a href={`/api/v1/files/${hash}${query({ case: caseId })}`} download={name}>
            <Icon name="file" /> {name}
          </a>{' '}
          <small className="gk-quiet">{sizeText(size)}</small>
        </li>
      ))}
    </ul>
  );
}
