import { Tag } from 'antd';
import type { FileRef } from '../../api/views.ts';
import { useNounWords } from '../form/labels.ts';
import { sizeText } from '../form/size-text.ts';
import { Icon } from '../shell/icons.tsx';
import { query } from '../wire/call.ts';

/** The files of an entry, to be downloaded. */
export function FileLinks({ caseId, files }: { caseId: string; files: readonly FileRef[] }) {
  const words = useNounWords('request');
  return (
    <ul className="gk-file-links">
      {files.map(({ hash, name, size, purpose }) => (
        <li key={`${hash} ${name} ${purpose}`}>
          <a href={`/api/v1/files/${hash}${query({ case: caseId })}`} download={name}>
            <Icon name="file" /> {name}
          </a>{' '}
          <small className="gk-quiet">{sizeText(size)}</small>{' '}
          {purpose && purpose !== 'attachment' && <Tag>{words.choice('purpose', purpose)}</Tag>}
        </li>
      ))}
    </ul>
  );
}
