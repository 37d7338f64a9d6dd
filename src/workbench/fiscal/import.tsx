import { useMutation } from '@tanstack/react-query';
import type { FiscalDraft, FiscalImportAnswer } from '../../api/views.ts';
import { encodeFiles } from '../form/field/file-field.tsx';
import { ChooseFile } from '../import/choose-file.tsx';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { readFiscal } from '../wire/fiscal.ts';

/** Reads a workbook into the editor; nothing of it is kept. */
export function Import({ kind, take }: { kind: FiscalDraft['kind']; take: (read: FiscalImportAnswer) => void }) {
  const { t } = useSpeech();
  const read = useMutation({
    mutationFn: async (file: File) => {
      const [encoded] = await encodeFiles([{ file, purpose: 'attachment' }]);
      return readFiscal({ name: encoded!.name, base64: encoded!.base64 }, kind);
    },
    onSuccess: take,
  });
  return (
    <>
      <ChooseFile
        accept=".xlsx,.xlsm"
        label={t('fiscal.import')}
        text={t('fiscal.import')}
        isFirst={false}
        loading={read.isPending}
        choose={(file) => read.mutate(file)}
      />
      {read.error && <Fault fault={read.error} retry={() => read.reset()} />}
    </>
  );
}
