import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { PublicationLine } from '../../api/views.ts';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { usePublicationDesk, usePublications } from '../wire/publications.ts';
import { UnreportedCalls } from './comment/comments.tsx';
import { KeptBack } from './kept/kept-back.tsx';
import { PublicationTable } from './publication-table.tsx';
import { UninterpretedDocuments } from './uninterpreted.tsx';

/** What somebody works on, cut three ways; and what rests, by where it rests. */
const WORKING: Readonly<Record<string, (line: PublicationLine) => boolean>> = {
  yours: ({ yours }) => yours,
  own: ({ own }) => own,
  working: () => true,
};
const RESTING = ['published', 'withdrawn', 'kept'] as const;

/** 主动公开信息: what waits for whoever is signed in, what is in hand, what is public. */
export default function PublicationsPage() {
  const { t } = useSpeech();
  const [params, setParams] = useSearchParams();
  const asked = params.get('tab');
  const desk = usePublicationDesk();
  const lines = desk.data?.rows ?? [];
  const mayBegin = useMayBegin('publication');
  const mayTake = useMayBegin('publication', 'take-over');
  const found = params.get('q') ?? '';
  const first = lines.some(({ yours }) => yours) ? 'yours' : 'working';
  const tab = found ? 'found' : (asked ?? (desk.data ? first : 'yours'));
  const working = Object.entries(WORKING).map(([key, keep]) => ({ key, rows: lines.filter(keep) }));
  const cut = working.find(({ key }) => key === tab);
  return (
    <Page
      title={t('pub.title')}
      extra={
        <>
          <Link to="/publications/mail">
            <Button>{t('mail.title')}</Button>
          </Link>
          {mayTake && (
            <Link to="/publications/take-over">
              <Button>{t('take.open')}</Button>
            </Link>
          )}{' '}
          {mayBegin && (
            <Link to="/publications/new">
              <Button type="primary">{t('pub.new')}</Button>
            </Link>
          )}
        </>
      }
    >
      {desk.error && <Fault fault={desk.error} retry={() => void desk.refetch()} />}
      <MayNotBegin noun="publication" />
      <Input.Search
        className="gk-gap"
        allowClear
        key={found}
        defaultValue={found}
        aria-label={t('pub.find')}
        placeholder={t('pub.find')}
        onSearch={(q) => setParams(q ? { q } : {})}
        style={{ maxWidth: 420 }}
      />
      <nav className="gk-cuts" aria-label={t('pub.title')}>
        {working.map(({ key, rows }) => (
          <Cut key={key} to={key} here={tab}>
            {t('app.counted', { name: t(`pub.tab.${key}` as 'pub.tab.yours'), n: rows.length })}
          </Cut>
        ))}
        {RESTING.map((state) => (
          <Cut key={state} to={state} here={tab}>
            {t(`pub.tab.${state}`)}
          </Cut>
        ))}
      </nav>
      {found && <Listed filter={{ q: found }} />}
      {cut && <PublicationTable rows={cut.rows} loading={desk.isLoading} />}
      {cut && <UninterpretedDocuments all />}
      {cut && <KeptBack all />}
      {cut && <UnreportedCalls />}
      {RESTING.some((state) => state === tab) && <Listed filter={{ state: tab }} />}
    </Page>
  );
}

/** One of the lists, by a link: where they do not stand beside each other they stand below. */
function Cut({ to, here, children }: { to: string; here: string; children: ReactNode }) {
  return (
    <Link to={`/publications?tab=${to}`} aria-current={to === here ? 'page' : undefined}>
      {children}
    </Link>
  );
}

function Listed({ filter }: { filter: Readonly<Record<string, string>> }) {
  const [params, setParams] = useSearchParams();
  const page = params.get('page') ?? '1';
  const { data, error, isFetching, refetch } = usePublications({ ...filter, page });
  if (error) return <Fault fault={error} retry={() => void refetch()} />;
  return (
    <PublicationTable
      rows={data?.rows ?? []}
      loading={isFetching}
      rests
      pagination={
        data && data.total > data.size
          ? {
              current: data.page,
              pageSize: data.size,
              total: data.total,
              onChange: (next) => setParams({ ...Object.fromEntries(params), page: String(next) }),
            }
          : false
      }
    />
  );
}
