import { Checkbox, Input, Table } from 'antd';
import type { TakeOverFound } from '../../../api/views.ts';
import { TARGET_WORDS } from '../../../words/jobs/takeover.ts';
import { COLUMN_WORDS } from '../../../words/nouns/publication.ts';
import { Choose } from '../../form/field/choose.tsx';
import { useSpeech } from '../../session/language.tsx';
import { Panel } from '../../shell/page/panel.tsx';
import { optionsOf, type Settling } from './wish.ts';

interface Props extends Settling {
  readonly found: TakeOverFound;
}

/** What each value of the source is taken for, and each of its columns: both can be changed. */
export function Mapping({ found, wish, change }: Props) {
  const { t, language } = useSpeech();
  const targets = [{ value: '', label: t('take.target.none') }, ...optionsOf(TARGET_WORDS, language)];
  return (
    <>
      <Panel flush title={t('take.fields')}>
        <Table
          size="small"
          rowKey="name"
          pagination={found.fields.length > 30 ? { pageSize: 30, showSizeChanger: false } : false}
          dataSource={found.fields.map((one) => ({ ...one }))}
          columns={[
            { title: t('take.field'), dataIndex: 'name', width: '22%' },
            { title: t('take.sample'), dataIndex: 'sample', responsive: ['md'], ellipsis: true },
            { title: t('take.count'), dataIndex: 'count', width: 80, className: 'gk-number', responsive: ['sm'] },
            {
              title: t('take.target'),
              width: 190,
              render: (_, { name, target }) => (
                <Choose
                  aria-label={t('take.targetOf', { name })}
                  style={{ width: '100%' }}
                  size="small"
                  value={wish.fields[name] ?? target}
                  options={targets}
                  onChange={(value) => change({ ...wish, fields: { ...wish.fields, [name]: value } })}
                />
              ),
            },
          ]}
        />
      </Panel>
      {found.columns.length > 0 && (
        <Panel flush title={t('take.columns')}>
          <Table
            size="small"
            rowKey="name"
            pagination={found.columns.length > 30 ? { pageSize: 30, showSizeChanger: false } : false}
            dataSource={found.columns.map((one) => ({ ...one }))}
            columns={[
              { title: t('take.columnThere'), dataIndex: 'name' },
              { title: t('take.count'), dataIndex: 'count', width: 80, className: 'gk-number', responsive: ['sm'] },
              {
                title: t('take.columnHere'),
                width: '60%',
                render: (_, { name, column }) => (
                  <Choose
                    aria-label={t('take.columnOf', { name })}
                    style={{ width: '100%' }}
                    size="small"
                    value={wish.columns[name] ?? column}
                    options={optionsOf(COLUMN_WORDS, language)}
                    onChange={(value) => change({ ...wish, columns: { ...wish.columns, [name]: value } })}
                  />
                ),
              },
            ]}
          />
        </Panel>
      )}
    </>
  );
}

/** What the scan found, by kind: left out, unless a person answers for it. */
export function HitChoices({ found, wish, change }: Props) {
  const { t } = useSpeech();
  if (found.hits.length === 0) return null;
  return (
    <Panel title={t('take.hits')}>
      <p className="gk-quiet">{t('take.hitsHint')}</p>
      <Checkbox.Group
        value={[...wish.accepted]}
        options={found.hits.map(({ kind, count, may }) => ({
          value: kind,
          label: t('take.hit', { kind: t(`pub.hit.${kind}`), n: count }),
          disabled: !may,
        }))}
        onChange={(accepted) => change({ ...wish, accepted })}
      />
      {wish.accepted.length > 0 && (
        <p>
          <label htmlFor="take-because">{t('take.because')}</label>
          <Input
            id="take-because"
            maxLength={500}
            value={wish.acceptedBecause}
            onChange={(event) => change({ ...wish, acceptedBecause: event.target.value })}
          />
        </p>
      )}
    </Panel>
  );
}
