import { Button, Table } from 'antd';
import type { MailAnswer } from '../../api/views.ts';
import { MAIL_DESK_WORDS } from '../../words/mail/desk.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useMailDeed } from './stop-switch.tsx';
import { Wide } from './wide.tsx';

interface Props {
  readonly failed: MailAnswer['failed'];
  readonly mayManage: boolean;
}

/** The mails that failed, with what the server said, and the button that sends them all again. */
export function Failures({ failed, mayManage }: Props) {
  const { t, name } = useSpeech();
  const { mutate, isPending } = useMailDeed('/mail/resend');
  const rows = failed.map((one, i) => ({ ...one, key: i }));
  return (
    <Panel
      title={t('mail.failures')}
      flush
      extra={
        mayManage &&
        failed.length > 0 && (
          <Button size="small" loading={isPending} onClick={() => mutate({})}>
            {t('mail.resend')}
          </Button>
        )
      }
    >
      <Wide label={t('mail.failures')}>
        <Table
          size="small"
          pagination={false}
          dataSource={rows}
          locale={{ emptyText: t('mail.noFailures') }}
          footer={failed.length > 0 ? () => <span className="gk-quiet">{t('mail.failuresHint')}</span> : undefined}
          columns={[
            { title: t('mail.address'), dataIndex: 'address' },
            { title: t('mail.kind'), render: (_, { kind }) => t(`mail.kind.${kind}`) },
            {
              title: t('mail.why'),
              render: (_, { why }) => (why === 'address-key' ? name(MAIL_DESK_WORDS, 'mail.why.address-key') : why),
            },
          ]}
        />
      </Wide>
    </Panel>
  );
}
