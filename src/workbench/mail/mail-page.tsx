import { Alert, Table } from 'antd';
import type { MailAnswer } from '../../api/views.ts';
import { COLUMN_WORDS, GENRE_WORDS } from '../../words/nouns/publication.ts';
import { shanghaiTime } from '../case/instant.ts';
import { type Speech, useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useMail } from '../wire/mail.ts';
import { Failures } from './failures.tsx';
import { StopSwitch } from './stop-switch.tsx';
import { Wide } from './wide.tsx';

const NUMBER = { className: 'gk-number', align: 'right' } as const;
const COUNTS = ['subscribers', 'unconfirmed', 'due', 'later', 'failed'] as const;
const PACES = ['atOnce', 'daily', 'weekly', 'subscribers'] as const;
const DAY_COUNTS = ['sent', 'confirm', 'failed', 'left', 'erased'] as const;

/** 邮件订阅: who many want what, what went on the last days, what failed, and the switch. */
export default function MailPage() {
  const { t } = useSpeech();
  const { data, error, refetch } = useMail();
  return (
    <Page
      title={t('mail.title')}
      above={[{ to: '/publications', text: t('pub.title') }]}
      extra={data?.offered && data.mayManage && <StopSwitch isStopped={data.state.stoppedAt !== null} />}
    >
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Shown of={data} />}
    </Page>
  );
}

function Shown({ of }: { of: MailAnswer }) {
  const speech = useSpeech();
  const { t } = speech;
  const { offered, counts, topics, days } = of;
  const count = (key: (typeof COUNTS)[number] | (typeof PACES)[number] | (typeof DAY_COUNTS)[number]) => ({
    ...{ title: t(`mail.${key}`), dataIndex: key, ...NUMBER },
  });
  return (
    <>
      {!offered && (
        <Alert
          type="info"
          showIcon
          className="gk-gap"
          title={t('mail.notOffered')}
          description={t('mail.notOfferedHint')}
        />
      )}
      <State of={of} />
      <Panel title={t('mail.now')} flush>
        <Wide label={t('mail.now')}>
          <Table
            size="small"
            rowKey="subscribers"
            pagination={false}
            dataSource={[counts]}
            columns={COUNTS.map(count)}
          />
        </Wide>
      </Panel>
      <Panel title={t('mail.topics')} flush>
        <Wide label={t('mail.topics')}>
          <Table
            size="small"
            rowKey={(row) => topicOf(row, speech)}
            pagination={topics.length > 20 && { pageSize: 20, showSizeChanger: false }}
            dataSource={topics}
            locale={{ emptyText: t('mail.noTopics') }}
            columns={[{ title: t('mail.topic'), render: (_, row) => topicOf(row, speech) }, ...PACES.map(count)]}
          />
        </Wide>
      </Panel>
      <Panel title={t('mail.days')} flush>
        <Wide label={t('mail.days')}>
          <Table
            size="small"
            rowKey="day"
            pagination={false}
            dataSource={days}
            columns={[{ title: t('mail.day'), dataIndex: 'day', className: 'gk-number' }, ...DAY_COUNTS.map(count)]}
          />
        </Wide>
      </Panel>
      <Failures failed={of.failed} mayManage={of.mayManage} />
    </>
  );
}

/** What holds the mails up, if anything does. */
function State({ of: { state } }: { of: MailAnswer }) {
  const { t } = useSpeech();
  const { stoppedAt, stoppedBy, trouble, troubleAt } = state;
  return (
    <>
      {stoppedAt !== null && (
        <Alert
          type="warning"
          showIcon
          className="gk-gap"
          title={t('mail.stopped', { name: stoppedBy ?? '', at: shanghaiTime(stoppedAt) })}
          description={t('mail.stoppedHint')}
        />
      )}
      {trouble !== null && troubleAt !== null && (
        <Alert
          type="error"
          showIcon
          className="gk-gap"
          title={t('mail.trouble', { at: shanghaiTime(troubleAt) })}
          description={t('mail.troubleHint', { why: trouble })}
        />
      )}
    </>
  );
}

/** What is subscribed to, in words. */
function topicOf(topic: MailAnswer['topics'][number], { t, name, language }: Speech): string {
  const { column, genre, theme, issuer, words } = topic;
  const parts = [
    column && name(COLUMN_WORDS, column),
    genre && name(GENRE_WORDS, genre),
    theme,
    issuer,
    words && t('mail.words', { words }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(language === 'zh' ? '，' : ', ') : t('mail.all');
}
