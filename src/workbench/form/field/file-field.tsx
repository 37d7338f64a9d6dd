import { Button, Select } from 'antd';
import { useRef } from 'react';
import type { FilePurpose } from '../../../api/views.ts';
import { useSpeech } from '../../session/language.tsx';
import { Icon } from '../../shell/icons.tsx';
import { useNounWords } from '../labels.ts';
import { sizeText } from '../size-text.ts';

/** A file, and what it is for. */
export interface ChosenFile {
  readonly file: File;
  readonly purpose: FilePurpose;
}

const PURPOSES: readonly FilePurpose[] = ['attachment', 'power-of-attorney', 'identity'];

interface Props {
  readonly label: string;
  readonly files: readonly ChosenFile[];
  readonly change: (files: readonly ChosenFile[]) => void;
  /** Whether it is asked what each of them is for. */
  readonly marked: boolean;
  readonly errors: readonly string[];
  /** Who will see them, where that must be known. */
  readonly readers?: string;
}

/** Files that go with the entry. They are sent with the form, all or none. */
export function FileField({ label, files, change, marked, errors, readers }: Props) {
  const { t } = useSpeech();
  const words = useNounWords('request');
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="gk-files">
      <span className="gk-label">
        {label}
        {t('form.optional')}
      </span>
      <input
        ref={input}
        type="file"
        multiple
        style={{ display: 'none' }}
        aria-label={label}
        onChange={(event) => {
          const added = [...(event.target.files ?? [])];
          change([...files, ...added.map((file) => ({ file, purpose: 'attachment' as const }))]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('form.addFiles')}</Button>
      <small className="gk-quiet">{t('form.filesHint')}</small>
      {readers && <p className="gk-file-readers">{readers}</p>}
      {files.length > 0 && (
        <ul>
          {files.map(({ file, purpose }, i) => (
            <li key={i}>
              <Icon name="file" /> {file.name} <span className="gk-quiet">{sizeText(file.size)}</span>{' '}
              {marked && (
                <Select
                  size="small"
                  value={purpose}
                  aria-label={t('form.purposeOf', { name: file.name })}
                  options={PURPOSES.map((value) => ({ value, label: words.choice('purpose', value) }))}
                  onChange={(chosen) => change(files.with(i, { file, purpose: chosen }))}
                />
              )}
              <Button
                type="link"
                size="small"
                aria-label={t('form.removeFile', { name: file.name })}
                onClick={() => change(files.filter((_, at) => at !== i))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      {errors.map((error) => (
        <div key={error} className="gk-error" role="alert">
          {error}
        </div>
      ))}
    </div>
  );
}

/** As the API takes them. */
export async function encodeFiles(
  files: readonly ChosenFile[],
): Promise<{ name: string; base64: string; purpose: FilePurpose }[]> {
  return Promise.all(
    files.map(async ({ file, purpose }) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
      return { name: file.name, base64: btoa(text), purpose };
    }),
  );
}
