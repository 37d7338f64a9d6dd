import { Button } from 'antd';
import type { NoticeAnswer } from '../../../api/views.ts';
import { FORM_FORMAT_WORDS, NOTICE_FORMAT_WORDS } from '../../../words/papers.ts';
import { Paper } from '../../request/paper.tsx';
import { useSpeech } from '../../session/language.tsx';
import { Downloads } from './downloads.tsx';
import { PaperSigning } from './paper-signing.tsx';

interface Props {
  /** The address of the case at the API, below which its notices stand. */
  readonly at: string;
  readonly notices: readonly NoticeAnswer[];
}

/** Every letter that a case issued, the newest open, each in every format and with its 送达回证. */
export function IssuedPapers({ at, notices }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <PaperSigning isMade={notices.length > 0} />
      {notices.toReversed().map((letter, i) => {
        const paper = `${at}/notices/${letter.seq}/${letter.key}`;
        return (
          <details key={`${letter.seq}${letter.key}`} className="gk-paper-fold" open={i === 0}>
            <summary>
              {letter.title} {letter.number} <span className="gk-quiet gk-number">{letter.on}</span>
            </summary>
            <Paper letter={letter} />
            <p className="gk-tools gk-no-print">
              <Button size="small" onClick={(event) => printOne(event.currentTarget)}>
                {t('app.printOne')}
              </Button>
              <Downloads formats={NOTICE_FORMAT_WORDS} at={paper} of={letter.title} />
              {letter.template && (
                <small className="gk-quiet">{t('template.ofNotice', { version: letter.template.version })}</small>
              )}
              <span className="gk-quiet">{t('case.deliveryRecord')}</span>
              <Downloads
                formats={FORM_FORMAT_WORDS}
                at={`${paper}/delivery-record`}
                of={`${t('case.deliveryRecord')} ${letter.title}`}
              />
            </p>
          </details>
        );
      })}
    </>
  );
}

/** The letter goes out alone, without the file around it. */
function printOne(inside: HTMLElement): void {
  const fold = inside.closest('.gk-paper-fold');
  fold?.classList.add('gk-printed');
  window.addEventListener('afterprint', () => fold?.classList.remove('gk-printed'), { once: true });
  window.print();
}
