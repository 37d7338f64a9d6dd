import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { LetterAnswer } from '../../api/views.ts';
import { Paper } from '../request/paper.tsx';
import { useSpeech } from '../session/language.tsx';
import { Problem, post } from '../wire/call.ts';

interface Props {
  /** Where the verb itself would be sent. */
  readonly to: string;
  /** What the form would send; rejects where a field is wrong. */
  readonly typed: () => Promise<object>;
  /** Puts a refusal where it belongs. */
  readonly place: (fault: Problem) => void;
}

/** 预览文书: what the verb would issue, before it is done. What stands against the verb is said as by sending it. */
export function Preview({ to, typed, place }: Props) {
  const { t } = useSpeech();
  const look = useMutation({
    mutationFn: async () => post<{ letters: readonly LetterAnswer[] }>(`${to}/preview`, await typed()),
    // A field that is wrong says so itself.
    onError: (fault) => fault instanceof Problem && place(fault),
  });
  return (
    <>
      <Button onClick={() => look.mutate()} loading={look.isPending}>
        {t('form.preview')}
      </Button>
      <Modal
        open={look.isSuccess}
        title={t('form.preview')}
        width={780}
        onCancel={() => look.reset()}
        footer={<small className="gk-quiet">{t('form.previewNote')}</small>}
      >
        {look.data?.letters.map((letter) => (
          <Paper key={letter.key} letter={letter} />
        ))}
      </Modal>
    </>
  );
}
