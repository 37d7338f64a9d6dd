import { Button } from 'antd';
import { useRef } from 'react';

interface Props {
  /** The endings that are offered. */
  readonly accept: string;
  readonly label: string;
  readonly text: string;
  /** What the page waits for. */
  readonly isFirst: boolean;
  readonly disabled?: boolean;
  readonly loading?: boolean;
  readonly choose: (file: File) => void;
}

/** A button that asks for one file; the same file can be chosen again after it was mended. */
export function ChooseFile({ accept, label, text, isFirst, disabled = false, loading = false, choose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        style={{ display: 'none' }}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) choose(file);
        }}
      />
      <Button
        type={isFirst ? 'primary' : 'default'}
        disabled={disabled}
        loading={loading}
        onClick={() => input.current?.click()}
      >
        {text}
      </Button>
    </>
  );
}
