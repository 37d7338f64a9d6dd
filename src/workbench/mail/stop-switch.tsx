import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import type { MailAnswer } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { post } from '../wire/call.ts';
import { MAIL_KEY } from '../wire/mail.ts';

/** Does something with the mails and shows what then is. */
export function useMailDeed(path: string) {
  const { t } = useSpeech();
  const client = useQueryClient();
  const { notification } = App.useApp();
  return useMutation({
    mutationFn: (body: object) => post<MailAnswer>(path, body),
    onSuccess: (answer) => client.setQueryData(MAIL_KEY, answer),
    onError: (fault) => notification.error({ title: t('fault.refused'), description: fault.message }),
  });
}

/** 暂停发送、恢复发送. Stopping is asked about, since it keeps news from everybody. */
export function StopSwitch({ isStopped }: { isStopped: boolean }) {
  const { t } = useSpeech();
  const { mutate, isPending } = useMailDeed('/mail/stop');
  if (isStopped) {
    return (
      <Button type="primary" loading={isPending} onClick={() => mutate({ stop: false })}>
        {t('mail.start')}
      </Button>
    );
  }
  return (
    <Popconfirm
      title={t('mail.stopAsk')}
      okText={t('mail.stop')}
      cancelText={t('app.cancel')}
      onConfirm={() => mutate({ stop: true })}
    >
      <Button danger loading={isPending}>
        {t('mail.stop')}
      </Button>
    </Popconfirm>
  );
}
