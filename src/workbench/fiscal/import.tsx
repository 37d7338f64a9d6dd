import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import type { FiscalDraft, FiscalImportAnswer } from '../../api/views.ts';
import { encodeFiles } from '../form/field/file-field.tsx';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { readFiscal } from '../wire/fiscal.ts';

/** Reads a workbook into the editor; nothing of it is kept. */
export function Import({ kind, take }: { kind: FiscalDraft['kind']; take: (read: FiscalImportAnswer) => void }) {
  const { t } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const read = useMutation({
    mutationFn: async (file: File) => {
      const [encoded] = await encodeFiles([{ file, purpose: 'attachment' }]);
      return readFiscal({ name: encoded!.name, base64: encoded!.base64 }, kind);
    },
    onSuccess: take,
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        style={{ display: 'none' }}
        aria-label={t('fiscal.import')}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) read.mutate(chosen);
        }}
      />
      <Button loading={read.isPending} onClick={() => input.current?.click()}>
        {t('fiscal.import')}
      </Button>
      {read.error && <Fault fault={read.error} retry={() => read.reset()} />}
    </>
  );
}
