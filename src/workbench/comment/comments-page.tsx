import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useMayBegin } from '../case/beginning.tsx';
import { VerbDrawer } from '../case/verb-drawer.tsx';
import { Choose } from '../form/field/choose.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useComments } from '../wire/comments.ts';
import { AtGlance } from './at-glance.tsx';
import { CommentTable } from './comment-table.tsx';
import { HandleMany } from './handle-many.tsx';

const FILTERS = ['state', 'outcome', 'channel'] as const;
const VALUES = {
  state: ['submitted', 'classified', 'merged', 'decided', 'void'],
  outcome: ['adopted', 'partly', 'not-adopted', 'off-topic'],
  channel: ['online', 'post', 'email', 'phone', 'meeting'],
} as const;

/** The comments on a call (征求意见): at a glance, and in a list that is narrowed, put in order and decided on. `?new` opens the form. */
export default function CommentsPage() {
  const { t } = useSpeech();
  const words = useNounWords('comment');
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const { new: asked, ...filters } = Object.fromEntries(params);
  const { data, error, isFetching, refetch } = useComments(id, filters);
  const isHandler = useMayBegin('comment');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const change = (name: string, value: string | undefined) => {
    const { page: _, [name]: _old, ...others } = filters as Record<string, string>;
    setParams(value ? { ...others, [name]: value } : others);
  };
  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  const { call, counts, report } = data;
  const mayHandle = isHandler && report === null;
  const options = {
    ...Object.fromEntries(
      FILTERS.map((name) => [
        name,
        VALUES[name].map((value) => ({
          value,
          label: name === 'state' ? words.state(value) : words.choice(name, value),
        })),
      ]),
    ),
    theme: counts.themes.map(({ value, n }) => ({ value, label: t('app.counted', { name: value, n }) })),
    part: counts.parts.map(({ value, n }) => ({ value, label: t('app.counted', { name: value, n }) })),
  } as Readonly<Record<string, { value: string; label: string }[]>>;
  return (
    <Page
      title={t('comment.title')}
      above={[
        { to: '/publications', text: t('pub.title') },
        { to: `/publications/${id}`, text: call.title },
      ]}
      extra={
        <span className="gk-tools">
          <a href={`/api/v1/publications/${id}/comments/csv`} download>
            {t('comment.csv')}
          </a>
          {mayHandle && (
            <Button type="primary" onClick={() => setParams({ ...filters, new: '1' })}>
              {words.verb('enter')}
            </Button>
          )}
        </span>
      }
    >
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {report && (
        <Alert
          type="info"
          showIcon
          className="gk-gap"
          title={t(report.public ? 'comment.reported' : 'comment.inReview', { number: report.number })}
        />
      )}
      <AtGlance counts={counts} />
      <Panel
        flush
        title={t('comment.list')}
        extra={
          <span className="gk-tools">
            <span className="gk-quiet" role="status">
              {t('app.total', { n: data.total })}
            </span>
            <Input.Search
              allowClear
              size="small"
              key={filters.q}
              defaultValue={filters.q}
              aria-label={t('comment.find')}
              placeholder={t('comment.find')}
              onSearch={(q) => change('q', q)}
              style={{ width: 200, maxWidth: '100%' }}
            />
            {Object.entries(options).map(([name, values]) =>
              values.length === 0 ? null : (
                <Choose
                  key={name}
                  aria-label={name === 'state' ? t('column.state') : words.field(name)}
                  allowClear
                  size="small"
                  placeholder={name === 'state' ? t('column.state') : words.field(name)}
                  options={values}
                  value={filters[name]}
                  onChange={(value) => change(name, value)}
                  popupMatchSelectWidth={false}
                  style={{ minWidth: 100 }}
                />
              ),
            )}
          </span>
        }
      >
        {mayHandle && (
          <HandleMany callId={id} counts={counts} picked={picked} reload={() => refetch()} done={() => setPicked([])} />
        )}
        <CommentTable
          rows={data.rows}
          loading={isFetching}
          picked={mayHandle ? picked : null}
          pick={setPicked}
          pagination={
            data.total > data.size
              ? {
                  current: data.page,
                  pageSize: data.size,
                  total: data.total,
                  showSizeChanger: false,
                  onChange: (page) => setParams({ ...filters, page: String(page) }),
                }
              : false
          }
        />
        <p className="gk-quiet gk-inset">{t('comment.keys')}</p>
      </Panel>
      <VerbDrawer
        noun="comment"
        verb={asked === undefined || !mayHandle ? null : 'enter'}
        to="/comments"
        about={call.title}
        initial={{ call: call.indexNumber }}
        reload={() => refetch()}
        close={() => setParams(filters)}
      />
    </Page>
  );
}
