import { Button } from 'antd';
import type { ReportAnswer } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';

interface Props {
  readonly view: ReportAnswer;
  readonly withAspects: boolean;
  readonly insert: (text: string) => void;
}

/** Beside the editor: what has to be covered, and the year's figures, each ready to be put into the text. */
export function Hints({ view, withAspects, insert }: Props) {
  const { t } = useSpeech();
  return (
    <aside className="gk-hints">
      {withAspects && (
        <>
          <h3>{t('report.aspects')}</h3>
          <ul>
            {view.aspects.map((aspect) => (
              <li key={aspect}>{aspect}</li>
            ))}
          </ul>
        </>
      )}
      {view.hints.length > 0 && (
        <>
          <h3>{t('report.hints')}</h3>
          <ul className="gk-lines">
            {view.hints.map(({ text, value }, i) => (
              <li key={i}>
                <Button
                  type="link"
                  size="small"
                  aria-label={t('report.insertHint', { text: `${text} ${value}` })}
                  onClick={() => insert(`${text}${value}`)}
                >
                  {t('report.insert')}
                </Button>{' '}
                {text} <b className="gk-number">{value}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
