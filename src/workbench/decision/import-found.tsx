import { Alert, Button, Descriptions, Table } from 'antd';
import type { ImportPreview } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Icon } from '../shell/icons.tsx';
import { Panel } from '../shell/page/panel.tsx';

interface Props {
  readonly name: string;
  readonly found: ImportPreview;
  readonly isBusy: boolean;
  /** Null where it is recorded already, or there is nothing to record. */
  readonly record: (() => void) | null;
  readonly download: () => void;
}

/** What a file holds: how many rows are sound, and each row that is not with all that is wrong in it. */
export function ImportFound({ name, found, isBusy, record, download }: Props) {
  const { t } = useSpeech();
  const { total, good, there, badCount, bad, unknown } = found;
  const reasons = bad.flatMap(({ reasons: all, ...row }) =>
    all.map((reason, i) => ({ ...row, ...reason, key: `${row.row} ${i}`, span: i === 0 ? all.length : 0 })),
  );
  const once = ({ span }: { span: number }) => ({ rowSpan: span });
  return (
    <>
      <Panel title={t('dec.import.found', { name })}>
        <Descriptions
          className="gk-gap"
          size="small"
          column={{ xs: 1, sm: 2, lg: 4 }}
          items={[
            { key: 'total', label: t('dec.import.total'), children: total },
            { key: 'good', label: t('dec.import.good'), children: good },
            { key: 'there', label: t('dec.import.there'), children: there },
            {
              key: 'bad',
              label: t('dec.import.bad'),
              children: badCount > 0 ? <b className="gk-error">{badCount}</b> : 0,
            },
          ]}
        />
        {unknown.length > 0 && (
          <Alert
            type="warning"
            showIcon
            className="gk-gap"
            title={t('dec.import.unknown', { names: unknown.join('、') })}
          />
        )}
        {good === 0 && <p>{t('dec.import.none')}</p>}
        {record && (
          <div className="gk-tools gk-tools-line gk-tools-row">
            <Button type="primary" loading={isBusy} onClick={record}>
              {t('dec.import.go', { n: good })}
            </Button>
          </div>
        )}
      </Panel>
      {badCount > 0 && (
        <Panel
          flush
          title={t('dec.import.badRows', { n: badCount })}
          extra={
            <span className="gk-tools">
              {badCount > bad.length && <span className="gk-quiet">{t('dec.import.badMore')}</span>}
              <Button size="small" icon={<Icon name="file" />} onClick={download}>
                {t('dec.import.download')}
              </Button>
            </span>
          }
        >
          <Table
            size="small"
            rowKey="key"
            pagination={reasons.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
            dataSource={reasons}
            columns={[
              { title: t('dec.import.row'), dataIndex: 'row', width: 70, className: 'gk-number', onCell: once },
              {
                title: t('dec.column.number'),
                dataIndex: 'number',
                width: 200,
                className: 'gk-number',
                onCell: once,
                responsive: ['md'],
              },
              { title: t('dec.column.party'), dataIndex: 'party', width: 180, onCell: once, responsive: ['md'] },
              { title: t('dec.import.field'), dataIndex: 'name', width: '22%' },
              { title: t('dec.import.why'), dataIndex: 'text' },
            ]}
          />
        </Panel>
      )}
    </>
  );
}
