import { Empty, Grid, Table, type TableProps, Tag } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { PublicationDue, PublicationLine } from '../../api/views.ts';
import { VALIDITY_WORDS } from '../../words/nouns/publication.ts';
import { shanghaiTime } from '../case/instant.ts';
import { LightMark } from '../desk/light.tsx';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';

interface Props {
  readonly rows: readonly PublicationLine[];
  readonly loading: boolean;
  /** Nothing is due any more: published, withdrawn, kept. */
  readonly rests?: boolean;
  readonly pagination?: TableProps['pagination'];
}

/** Publications in a dense list; `j` and `k` go from row to row. */
export function PublicationTable({ rows, loading, rests = false, pagination = false }: Props) {
  const { t, name } = useSpeech();
  const words = useNounWords('publication');
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const isNarrow = Grid.useBreakpoint().sm === false;
  const titleOf = ({ title, grave, public: isPublic, version, documentNumber }: PublicationLine) => (
    <>
      {title} {documentNumber && <span className="gk-quiet">{documentNumber}</span>}{' '}
      {grave && <b className="gk-error">{t('pub.grave')}</b>}
      {!rests && isPublic && <b className="gk-ok">{t('pub.public')}</b>}
      {version > 1 && <Tag>{t('pub.version', { n: version })}</Tag>}
    </>
  );
  const title = {
    title: words.field('title'),
    dataIndex: 'title',
    width: 280,
    render: (_: string, line: PublicationLine) => titleOf(line),
  };
  const columns: TableProps<PublicationLine>['columns'] = [
    {
      title: t('pub.column.number'),
      dataIndex: 'number',
      width: 190,
      className: 'gk-number',
      render: (number: string, line) => (
        <>
          <Link to={`/publications/${line.caseId}`} className={ROW_LINK}>
            {number}
          </Link>
          {isNarrow && <div>{titleOf(line)}</div>}
        </>
      ),
    },
    ...(isNarrow ? [] : [title]),
    {
      title: words.field('column'),
      dataIndex: 'column',
      width: 170,
      render: (column: string | null) => column && words.choice('column', column),
    },
    { title: t('pub.column.drafter'), dataIndex: 'drafter', width: 90 },
  ];
  const state = {
    title: t('column.state'),
    dataIndex: 'state',
    width: 140,
    render: (of: string, { publishAt }: PublicationLine) => (
      <>
        {words.state(of)} {publishAt && <span className="gk-number">{shanghaiTime(publishAt)}</span>}
      </>
    ),
  };
  const due = {
    title: t('pub.column.due'),
    dataIndex: 'due',
    width: 285,
    render: (of: PublicationDue | null) => of && <DueToPublish due={of} />,
  };
  const published = [
    { title: t('pub.column.publishedOn'), dataIndex: 'publishedOn', width: 120, className: 'gk-number' },
    {
      title: t('pub.column.validity'),
      dataIndex: 'validity',
      width: 90,
      render: (of: string | null) => of && name(VALIDITY_WORDS, of),
    },
  ];
  return (
    <div ref={list} className="gk-panel">
      <Table<PublicationLine>
        size="small"
        rowKey="caseId"
        tableLayout="fixed"
        scroll={{ x: rests ? 1100 : 1155 }}
        loading={loading}
        dataSource={[...rows]}
        columns={rests ? [...columns, state, ...published] : [...columns, state, due]}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('pub.empty')} /> }}
        pagination={pagination}
      />
    </div>
  );
}

/** By when it must be public, and how near that is. */
export function DueToPublish({ due: { on, light, left, provisional } }: { due: PublicationDue }) {
  const { t } = useSpeech();
  const text = left < 0 ? t('due.over', { n: -left }) : left === 0 ? t('due.today') : t('due.left', { n: left });
  return (
    <span className="gk-due">
      <LightMark light={light} />
      <span>
        <span className="gk-number">{on}</span>
        {provisional && <span className="gk-quiet">{t('due.provisional')}</span>}
        <span className="gk-quiet">{text}</span>
      </span>
    </span>
  );
}
