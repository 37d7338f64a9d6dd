import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { NOUN_WORDS } from '../../words/nouns.ts';
import type { Typed } from '../form/verb-form.tsx';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useSimilar } from '../wire/queries.ts';
import { useSettled } from './settled.ts';

/** As much as an address can carry. Characters. */
const MOST_TEXT = 500;

/** 可能重复: requests that look like the one that is being typed. A warning, never a refusal. */
export function Similar({ typed }: { typed: Typed | null }) {
  const { t, name: say } = useSpeech();
  const facts = (typed?.facts ?? {}) as { requester?: { name?: string }; items?: { description?: string }[] };
  const text = (facts.items ?? []).map((item) => item?.description ?? '').join('\n');
  const asked = useSettled(useDeferredValue(text.trim().slice(0, MOST_TEXT)));
  const name = useSettled((facts.requester?.name ?? '').trim());
  const { data } = useSimilar(asked, name);
  const rows = data?.rows ?? [];
  return (
    <aside className="gk-similar">
      <Panel
        title={
          rows.length > 0 ? t('app.counted', { name: t('counter.similar'), n: rows.length }) : t('counter.similar')
        }
      >
        <div role="status">
          {rows.length > 0 ? (
            <b className="gk-warn">{t('counter.similarHint')}</b>
          ) : (
            <span className="gk-quiet">{t('counter.similarNone')}</span>
          )}
        </div>
        <ul className="gk-lines">
          {rows.map(({ caseId, number, title, party, openedOn, state, why }) => {
            const isDocument = why === 'published';
            const to = isDocument ? `/register/document/${caseId}` : `/requests/${caseId}`;
            return (
              <li key={caseId} className="gk-similar-line">
                <Link to={to} target="_blank">
                  {number}
                </Link>{' '}
                <span className="gk-chip">{t(`counter.why.${why}`)}</span>
                <div>{title}</div>
                <div className="gk-quiet">
                  {[party, openedOn, say(NOUN_WORDS[isDocument ? 'document' : 'request'].states, state)]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </li>
            );
          })}
        </ul>
      </Panel>
    </aside>
  );
}
