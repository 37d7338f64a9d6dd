import type { Answered, PublicationView } from '../../api/views.ts';
import { SLIP_FORMAT_WORDS } from '../../words/papers.ts';
import { shanghaiTime } from '../case/instant.ts';
import { Downloads } from '../case/papers/downloads.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';

/** 审查意见: what everybody said, round by round, the newest first. */
export function Reviews({ view: { case: c, contentHash } }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  const words = useNounWords('publication');
  const rounds = [...Map.groupBy(c.reviews, ({ version, round }) => `${version}.${round}`).values()].reverse();
  return (
    <Panel
      title={t('pub.reviews')}
      extra={
        c.reviews.length > 0 && (
          <span className="gk-tools">
            <Downloads formats={SLIP_FORMAT_WORDS} at={`/publications/${c.caseId}/slip`} of={t('pub.slip')} />
          </span>
        )
      }
    >
      {rounds.length === 0 && <p className="gk-quiet">{t('pub.noReviews')}</p>}
      {rounds.map((lines) => (
        <section key={lines[0]!.at} className="gk-reviews">
          <h3>{t('pub.round', { version: lines[0]!.version, round: lines[0]!.round })}</h3>
          <ol>
            {lines.map(({ verb, by, at, comment, basis }) => (
              <li key={at + verb}>
                <b className={verb === 'send-back' ? 'gk-error' : undefined}>{words.verb(verb)}</b> {by.name}{' '}
                <small className="gk-quiet gk-number">{shanghaiTime(at)}</small>
                {[basis, comment].filter(Boolean).map((text) => (
                  <div key={text} className="gk-pre">
                    {text}
                  </div>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="gk-quiet gk-hash">
        {t('pub.hash')} <code>{contentHash}</code> {c.approvedHash === contentHash && <b>{t('pub.hashSame')}</b>}
      </p>
    </Panel>
  );
}
