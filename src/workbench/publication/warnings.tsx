import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Answered, PublicationView } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';

const AT = { document: '/register/document', publication: '/publications' } as const;

/** What a person should look at before the next step: a number that stands twice, and what the scan found. */
export function Warnings({ view: { sameNumber, hits, case: c } }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  return (
    <>
      {sameNumber.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="gk-gap"
          title={t('pub.sameNumber', { number: c.content.documentNumber })}
          description={sameNumber.map(({ noun, caseId, number, title }) => (
            <div key={caseId}>
              <Link to={`${AT[noun]}/${caseId}`}>{number}</Link> {title}
            </div>
          ))}
        />
      )}
      {hits.length > 0 && (
        <Alert
          type={hits.some(({ blocks }) => blocks) ? 'error' : 'warning'}
          showIcon
          className="gk-gap"
          title={t('pub.hits', { n: hits.length })}
          description={hits.map(({ kind, text, better, start }) => (
            <span key={start} className="gk-hit">
              {t(`pub.hit.${kind}`)} <mark>{text}</mark>
              {better && ` → ${better}`}
            </span>
          ))}
        />
      )}
    </>
  );
}
