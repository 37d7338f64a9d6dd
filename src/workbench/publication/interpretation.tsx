import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import type { Answered, InterpretationView, PublicationView } from '../../api/views.ts';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { DueToPublish } from './publication-table.tsx';

/** 政策解读 on the page of a publication: of a document what interprets it and by when, of an interpretation its document. */
export function Interpretation({ view }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  const { interpretation: of, case: c } = view;
  if (!of.interprets && !of.needed && of.interpretations.length === 0) return null;
  return (
    <Panel title={t('pub.interpretation')} extra={!of.interprets && <Write caseId={c.caseId} />}>
      {of.interprets && <Interpreted of={of.interprets} forms={c.content.forms ?? []} />}
      {of.atApproval && (
        <Alert
          type="warning"
          showIcon
          className="gk-gap"
          title={t(of.atApproval === 'block' ? 'pub.interpretationBlocks' : 'pub.interpretationWarns')}
        />
      )}
      {of.needed && <Owed of={of} />}
      <Interpretations of={of} />
      {!of.interprets && <MayNotBegin noun="publication" />}
    </Panel>
  );
}

function Write({ caseId }: { caseId: string }) {
  const { t } = useSpeech();
  return (
    useMayBegin('publication') && (
      <Link to={`/publications/new?interprets=${caseId}`}>
        <Button size="small">{t('pub.interpret')}</Button>
      </Link>
    )
  );
}

function Interpreted({ of, forms }: { of: NonNullable<InterpretationView['interprets']>; forms: readonly string[] }) {
  const { t } = useSpeech();
  const words = useNounWords('publication');
  return (
    <ul className="gk-waiting">
      <li>
        <span>{t('pub.interprets')}</span>
        <Link to={`/publications/${of.caseId}`}>{of.title}</Link>
        <span className="gk-number">{of.number}</span>
        <span className="gk-quiet">{words.state(of.state)}</span>
        <span>{forms.map((form) => words.choice('forms', form)).join('、')}</span>
      </li>
    </ul>
  );
}

/** By when the interpretation is to be public, or since when it is. */
function Owed({ of: { due, dueOn, interpretedOn } }: { of: InterpretationView }) {
  const { t } = useSpeech();
  if (interpretedOn && dueOn) {
    const late = interpretedOn > dueOn;
    return (
      <p className={late ? 'gk-error' : 'gk-ok'}>
        {t(late ? 'pub.interpretedLate' : 'pub.interpreted', { on: interpretedOn, due: dueOn })}
      </p>
    );
  }
  if (!due) return <p>{t('pub.willNeedInterpretation')}</p>;
  return (
    <p>
      {t('pub.interpretationDue')} <DueToPublish due={due} />
    </p>
  );
}

function Interpretations({ of: { interpretations, needed } }: { of: InterpretationView }) {
  const { t } = useSpeech();
  const words = useNounWords('publication');
  if (interpretations.length === 0) return needed ? <p className="gk-quiet">{t('pub.noInterpretation')}</p> : null;
  return (
    <ul className="gk-waiting">
      {interpretations.map(({ caseId, title, state, forms, publishedOn }) => (
        <li key={caseId}>
          <Link to={`/publications/${caseId}`}>{title}</Link>
          <span>{forms.map((form) => words.choice('forms', form)).join('、')}</span>
          <span>
            {words.state(state)} {publishedOn && <span className="gk-number">{publishedOn}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** 文件摘抄: what of an interpretation stands in its document, sentence by sentence, before it is submitted and for reviewers. */
export function CopiedSentences({ view: { interpretation } }: { view: Answered<PublicationView> }) {
  const { t } = useSpeech();
  const { copied } = interpretation;
  if (!copied) return null;
  const { share, most, excerpt, sentences, weighed, copied: n } = copied;
  return (
    <Panel title={t('pub.copied')}>
      <Alert
        type={excerpt ? 'warning' : 'info'}
        showIcon
        className="gk-gap"
        title={t('pub.copiedShare', { share, n, weighed })}
        description={t(excerpt ? 'pub.copiedTooMuch' : 'pub.copiedFine', { most })}
      />
      {n > 0 && (
        <details open={excerpt}>
          <summary>{t('pub.copiedWhere')}</summary>
          <ol className="gk-sentences">
            {sentences.map(({ text, copied: isCopied }, i) => (
              <li key={i}>
                {isCopied ? <mark>{text}</mark> : text}{' '}
                {isCopied && <span className="gk-quiet">{t('pub.copiedMark')}</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </Panel>
  );
}
