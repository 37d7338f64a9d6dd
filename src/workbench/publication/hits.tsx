import { Alert, Button, Pagination } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { Answered, HitView, PublicationView } from '../../api/views.ts';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { DecideHits } from './decide-hits.tsx';
import { HitDecided, HitPlace, HitText } from './hit-parts.tsx';

const A_PAGE = 50;
const NONE: ReadonlySet<string> = new Set();

/** 发布前扫描: what the scan found, decided on one by one or many alike at once. */
export function Hits({ view, reload }: { view: Answered<PublicationView>; reload: () => Promise<unknown> }) {
  const { t } = useSpeech();
  const { scan, case: c } = view;
  const { hits, submitted } = scan;
  const [chosen, setChosen] = useState(NONE);
  const [page, setPage] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const mine = useMemo(() => hits.filter(({ yours }) => yours), [hits]);
  if (hits.length === 0)
    return submitted || c.state === 'draft' ? (
      <Panel title={t('pub.hits')}>
        <p className="gk-quiet">{t('pub.hits.none')}</p>
      </Panel>
    ) : null;
  const open = hits.filter(({ decided }) => !decided).length;
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const shown = hits.slice((page - 1) * A_PAGE, page * A_PAGE);
  return (
    <Panel title={t('pub.hits')} extra={t('pub.hits.count', { n: hits.length, open })}>
      {!submitted && <Alert type="warning" showIcon className="gk-gap" title={t('pub.hits.draft')} />}
      {mine.length > 0 && <Kinds hits={mine} chosen={chosen} choose={setChosen} />}
      <div ref={list}>
        <table className="gk-hits">
          <thead>
            <tr>
              {mine.length > 0 && <td />}
              <th scope="col">{t('pub.hits.kind')}</th>
              <th scope="col">{t('pub.hits.text')}</th>
              <th scope="col">{t('pub.hits.place')}</th>
              {submitted && <th scope="col">{t('pub.hits.decided')}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((hit) => (
              <tr key={hit.key}>
                {mine.length > 0 && (
                  <td>
                    {hit.yours && (
                      <input
                        type="checkbox"
                        className={ROW_LINK}
                        checked={chosen.has(hit.key)}
                        onChange={() => toggle(hit.key)}
                        aria-label={t('pub.hits.select', { kind: t(`pub.hit.${hit.kind}`), text: hit.text })}
                      />
                    )}
                  </td>
                )}
                <td className={hit.blocks ? 'gk-error' : undefined}>{t(`pub.hit.${hit.kind}`)}</td>
                <td>
                  <HitText hit={hit} />
                </td>
                <td>
                  <HitPlace hit={hit} />
                </td>
                {submitted && (
                  <td>
                    <HitDecided hit={hit} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hits.length > A_PAGE && (
        <Pagination
          size="small"
          current={page}
          pageSize={A_PAGE}
          total={hits.length}
          onChange={setPage}
          showSizeChanger={false}
        />
      )}
      {mine.length > 0 && (
        <DecideHits caseId={c.caseId} seq={c.seq} keys={[...chosen]} reload={reload} onDone={() => setChosen(NONE)} />
      )}
    </Panel>
  );
}

/** Chooses all that are alike and not decided on. */
function Kinds({
  hits,
  chosen,
  choose,
}: {
  hits: readonly HitView[];
  chosen: ReadonlySet<string>;
  choose: (keys: ReadonlySet<string>) => void;
}) {
  const { t } = useSpeech();
  const kinds = [
    ...Map.groupBy(
      hits.filter(({ decided }) => !decided),
      ({ kind }) => kind,
    ),
  ];
  return (
    <>
      <p className="gk-quiet">{t('pub.hits.keys')}</p>
      <div className="gk-hits-tools">
        {kinds.map(([kind, alike]) => (
          <Button key={kind} size="small" onClick={() => choose(new Set([...chosen, ...alike.map(({ key }) => key)]))}>
            {t('pub.hits.selectKind', { kind: t(`pub.hit.${kind}`), n: alike.length })}
          </Button>
        ))}
        {chosen.size > 0 && (
          <Button size="small" onClick={() => choose(NONE)}>
            {t('pub.hits.clear')}
          </Button>
        )}
      </div>
    </>
  );
}
