import { Alert, Button, Descriptions, Table } from 'antd';
import type { TakeOverFound } from '../../../api/views.ts';
import { COLUMN_WORDS, GENRE_WORDS } from '../../../words/nouns/publication.ts';
import { useSpeech } from '../../session/language.tsx';
import { Icon } from '../../shell/icons.tsx';
import { Panel } from '../../shell/page/panel.tsx';
import { HitChoices, Mapping } from './mapping.tsx';
import type { Settling } from './wish.ts';

interface Props extends Settling {
  readonly name: string;
  readonly found: TakeOverFound;
  readonly isBusy: boolean;
  /** The settings are others than those it was checked with. */
  readonly isChanged: boolean;
  readonly again: () => void;
  /** Null where it is being taken over, or there is nothing to take. */
  readonly take: (() => void) | null;
}

/** What a source holds: how many items are sound, what is taken for what, the first ones, and what stands against the others. */
export function Found({ name, found, isBusy, isChanged, again, take, ...settling }: Props) {
  const { t } = useSpeech();
  const { total, good, there, badCount } = found;
  const counts = { total, good, there, bad: badCount } as const;
  return (
    <>
      <Panel title={t('take.found', { name })}>
        <Descriptions
          className="gk-gap"
          size="small"
          column={{ xs: 1, sm: 2, lg: 4 }}
          items={(Object.keys(counts) as (keyof typeof counts)[]).map((key) => ({
            key,
            label: t(`take.${key}`),
            children: key === 'bad' && badCount > 0 ? <b className="gk-error">{badCount}</b> : counts[key],
          }))}
        />
        {good === 0 && <p>{t('take.none')}</p>}
        {isChanged && <Alert type="warning" showIcon className="gk-gap" title={t('take.changed')} />}
        <div className="gk-tools gk-tools-line gk-tools-row">
          {isChanged ? (
            <Button type="primary" loading={isBusy} onClick={again}>
              {t('take.again')}
            </Button>
          ) : (
            take && (
              <Button type="primary" loading={isBusy} onClick={take}>
                {t('take.go', { n: good })}
              </Button>
            )
          )}
        </div>
      </Panel>
      <Left found={found} />
      <HitChoices found={found} {...settling} />
      <First found={found} />
      <Mapping found={found} {...settling} />
    </>
  );
}

/** What is left out, and what is taken over with something missing. */
function Left({ found: { bad, badCount, notes } }: { found: TakeOverFound }) {
  const { t } = useSpeech();
  const columns = [
    { title: t('take.place'), width: '26%', render: (_: unknown, { place }: Place) => <Breaking text={place} /> },
    { title: t('take.name'), dataIndex: 'title', width: '26%', responsive: ['md' as const] },
    { title: t('take.why'), dataIndex: 'text' },
  ];
  const save = () => {
    const quoted = (text: string) => `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
    const heads = [t('take.place'), t('take.name'), t('take.why')];
    const lines = [heads, ...bad.map(({ place, title, text }) => [place, title, text])];
    const csv = `\ufeff${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    link.download = t('take.badFile');
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const pages = (n: number) => (n > 50 ? { pageSize: 50, showSizeChanger: false } : (false as const));
  return (
    <>
      {badCount > 0 && (
        <Panel
          flush
          title={t('take.badItems', { n: badCount })}
          extra={
            <span className="gk-tools">
              {badCount > bad.length && <span className="gk-quiet">{t('take.badMore')}</span>}
              <Button size="small" icon={<Icon name="file" />} onClick={save}>
                {t('take.badSave')}
              </Button>
            </span>
          }
        >
          <Table size="small" rowKey="place" dataSource={[...bad]} columns={columns} pagination={pages(bad.length)} />
        </Panel>
      )}
      {notes.length > 0 && (
        <Panel flush title={t('take.notes', { n: notes.length })}>
          <Table
            size="small"
            rowKey="place"
            dataSource={[...notes]}
            columns={columns}
            pagination={pages(notes.length)}
          />
        </Panel>
      )}
    </>
  );
}

interface Place {
  readonly place: string;
}

/** A path has no place to break at. */
const Breaking = ({ text }: { text: string }) => <span style={{ overflowWrap: 'anywhere' }}>{text}</span>;

function First({ found: { first } }: { found: TakeOverFound }) {
  const { t, name } = useSpeech();
  if (first.length === 0) return null;
  return (
    <Panel flush title={t('take.first')}>
      <Table
        size="small"
        rowKey="place"
        pagination={false}
        dataSource={first.map((one) => ({ ...one }))}
        columns={[
          {
            title: t('take.name'),
            render: (_, { title, text, origin }) => (
              <>
                <b>{title}</b>
                <div className="gk-quiet">{text}</div>
                <div className="gk-quiet" style={{ overflowWrap: 'anywhere' }}>
                  {origin}
                </div>
              </>
            ),
          },
          { title: t('take.publishedOn'), dataIndex: 'publishedOn', width: 110 },
          {
            title: t('take.columnHere'),
            width: 150,
            responsive: ['md'],
            render: (_, { column, genre }) => `${name(COLUMN_WORDS, column)} / ${name(GENRE_WORDS, genre)}`,
          },
          {
            title: t('take.numbers'),
            width: 190,
            responsive: ['lg'],
            render: (_, { indexNumber, documentNumber }) => [indexNumber, documentNumber].filter(Boolean).join(' '),
          },
        ]}
      />
    </Panel>
  );
}
