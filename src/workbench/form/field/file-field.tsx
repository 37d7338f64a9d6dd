import { Button } from 'antd';
import { useRef } from 'react';
import { useSpeech } from '../../session/language.tsx';
import { Icon } from '../../shell/icons.tsx';
import { sizeText } from '../size-text.ts';

interface Props {
  readonly label: string;
  readonly files: readonly File[];
  readonly change: (files: readonly File[]) => void;
  readonly errors: readonly string[];
  /** Who will see them, where that must be known. */
  readonly readers?: string;
}

/** Files that go with the entry. They are sent with the form, all or none. */
export function FileField({ label, files, change, errors, readers }: Props) {
  const { t } = useSpeech();
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
          change([...files, ...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('form.addFiles')}</Button>
      <small className="gk-quiet">{t('form.filesHint')}</small>
      {readers && <p className="gk-file-readers">{readers}</p>}
      {files.length > 0 && (
        <ul>
          {files.map((file, i) => (
            <li key={i}>
              <Icon name="file" /> {file.name} <span className="gk-quiet">{sizeText(file.size)}</span>
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
export async function encodeFiles(files: readonly File[]): Promise<{ name: string; base64: string }[]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
      return { name: file.name, base64: btoa(text) };
    }),
  );
}
