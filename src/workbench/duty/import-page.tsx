import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Table } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { CatalogueImported, CataloguePreview } from '../../api/views.ts';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { encodeFiles } from '../form/field/file-field.tsx';
import { ChooseFile } from '../import/choose-file.tsx';
import { useSpeech } from '../session/language.tsx';
import { Icon } from '../shell/icons.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { newKey, post } from '../wire/call.ts';

interface Sent {
  readonly file: { readonly name: string; readonly base64: string };
}
type Item = CataloguePreview['items'][number];

const KINDS = ['new', 'changed', 'same', 'bad'] as const;

/** 导入目录: a file of the catalogue is looked at row by row; what is new or changed is recorded when somebody says so. */
export default function CatalogueImportPage() {
  const { t } = useSpeech();
  const key = useRef(newKey());
  const queries = useQueryClient();
  const mayBegin = useMayBegin('duty');
  const look = useMutation({
    mutationFn: async (chosen: File) => {
      key.current = newKey();
      const [encoded] = await encodeFiles([{ file: chosen, purpose: 'attachment' }]);
      const sent: Sent = { file: { name: encoded!.name, base64: encoded!.base64 } };
      return { sent, found: await post<CataloguePreview>('/duties/catalogue/preview', sent) };
    },
  });
  const record = useMutation({
    mutationFn: (sent: Sent) => post<CatalogueImported>('/duties/catalogue/import', sent, key.current),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['duty'] }),
  });
  const choose = (chosen: File) => {
    record.reset();
    look.mutate(chosen);
  };
  const { data } = look;
  const fault = look.error ?? record.error;
  return (
    <Page title={t('duty.import')} above={[{ to: '/duties?tab=catalogue', text: t('duty.title') }]}>
      <MayNotBegin noun="duty" />
      <Alert
        type="info"
        showIcon
        className="gk-gap"
        title={t('duty.import.what')}
        description={t('duty.import.hint')}
      />
      <div className="gk-tools gk-tools-line gk-tools-row gk-gap">
        <ChooseFile
          accept=".csv,.xlsx,.xlsm,.txt"
          label={t('duty.import.choose')}
          text={t(data ? 'duty.import.other' : 'duty.import.choose')}
          isFirst={!data}
          disabled={!mayBegin}
          loading={look.isPending}
          choose={choose}
        />
        <Button icon={<Icon name="file" />} href="/api/v1/duties/catalogue/template/xlsx" download>
          {t('duty.import.template')}
        </Button>
      </div>
      {fault && <Fault fault={fault} retry={() => (look.error ? look.reset() : record.reset())} />}
      {look.isPending && <Loading />}
      {data && (
        <Found
          name={data.sent.file.name}
          found={data.found}
          isBusy={record.isPending}
          record={record.data ? null : () => record.mutate(data.sent)}
        />
      )}
      {record.data && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={t('duty.import.done', { added: record.data.added, changed: record.data.changed })}
          action={<Link to="/duties?tab=catalogue">{t('duty.tab.catalogue')}</Link>}
        />
      )}
    </Page>
  );
}

interface FoundProps {
  readonly name: string;
  readonly found: CataloguePreview;
  readonly isBusy: boolean;
  /** Null where it is recorded already. */
  readonly record: (() => void) | null;
}

function Found({ name, found: { items, unknown, untouched }, isBusy, record }: FoundProps) {
  const { t } = useSpeech();
  const count = (of: Item['what']) => items.filter(({ what }) => what === of).length;
  const wanted = count('new') + count('changed');
  return (
    <Panel
      title={t('duty.import.found', { name })}
      extra={
        record && (
          <Button type="primary" disabled={wanted === 0} loading={isBusy} onClick={record}>
            {t('duty.import.go', { n: wanted })}
          </Button>
        )
      }
    >
      <Descriptions
        className="gk-gap"
        size="small"
        column={{ xs: 1, sm: 2, lg: 4 }}
        items={KINDS.map((kind) => ({
          key: kind,
          label: t(`duty.import.${kind}`),
          children: kind === 'bad' && count(kind) > 0 ? <b className="gk-error">{count(kind)}</b> : count(kind),
        }))}
      />
      {unknown.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="gk-gap"
          title={t('duty.import.unknown', { names: unknown.join('、') })}
        />
      )}
      {untouched.length > 0 && (
        <details className="gk-gap">
          <summary>{t('duty.import.untouched', { n: untouched.length })}</summary>
          {untouched.map((one) => `${one.number} ${one.name}`).join('、')}
        </details>
      )}
      <Table<Item>
        size="small"
        rowKey="row"
        dataSource={items.toSorted((a, b) => Number(b.what === 'bad') - Number(a.what === 'bad') || a.row - b.row)}
        pagination={items.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={items.length > 0 ? { x: 640 } : undefined}
        columns={[
          { title: t('duty.import.row'), dataIndex: 'row', width: 60, className: 'gk-number' },
          {
            title: t('duty.title'),
            dataIndex: 'name',
            width: 220,
            render: (text: string, { number }) => `${number} ${text}`.trim(),
          },
          {
            title: t('duty.import.what-becomes'),
            dataIndex: 'what',
            width: 90,
            render: (what: Item['what']) => (
              <span className={what === 'bad' ? 'gk-error' : undefined}>{t(`duty.import.${what}`)}</span>
            ),
          },
          {
            title: t('duty.import.why'),
            render: (_, { changes, reasons }) => (
              <>
                {changes.length > 0 && changes.map((one) => one.name).join('、')}
                {reasons.length > 0 &&
                  reasons.map((reason) => (
                    <div key={`${reason.field} ${reason.text}`}>
                      {reason.name && <b>{t('duty.import.cell', { name: reason.name })}</b>}
                      {reason.text}
                    </div>
                  ))}
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
