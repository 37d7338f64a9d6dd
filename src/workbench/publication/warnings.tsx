import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Answered, PublicationView } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';

const AT = { document: '/register/document', publication: '/publications' } as const;

/** What a person should look at before the next step: a number that stands twice. */
export function Warnings({ view: { sameNumber, case: c } }: { view: Answered<PublicationView> }) {
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
    </>
  );
}
