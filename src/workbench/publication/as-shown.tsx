import type { Answered, HitView, PublicationView } from '../../api/views.ts';
import { VALIDITY_WORDS } from '../../words/nouns/publication.ts';
import { FileLinks } from '../case/file-links.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';

type HitKind = HitView['kind'];

const FIELDS = [
  ...([
    'column',
    'genre',
    'theme',
    'documentNumber',
    'issuers',
    'madeOn',
    'effectiveOn',
    'keywords',
    'firstInterpreter',
    'commentsUntil',
    'shorterBecause',
    'question',
    'commentsHere',
  ] as const),
  ...(['openness', 'opennessReason', 'ground', 'abstract'] as const),
] as const;

/** A hit of the scan, as the server marks it. */
const MARK = /<mark data-kind="([a-z-]+)">(.*?)<\/mark>/g;

/** The working version as its readers will see it. */
export function AsShown({ view }: { view: Answered<PublicationView> }) {
  const { t, name } = useSpeech();
  const words = useNounWords('publication');
  const { content, attachments, caseId, indexNumber, versions, validity, endedOn } = view.case;
  const rows: [string, string][] = [
    ...(indexNumber ? ([[t('pub.indexNumber'), indexNumber]] as [string, string][]) : []),
    ...FIELDS.map((field): [string, string] => {
      const value = content[field];
      const text = Array.isArray(value) ? value.join('、') : String(value ?? '');
      return [words.field(field), words.choice(field, text)];
    }),
    ...(versions.length > 0
      ? ([[t('pub.column.validity'), [name(VALIDITY_WORDS, validity), endedOn].filter(Boolean).join(' ')]] as [
          string,
          string,
        ][])
      : []),
  ];
  const body =
    view.scan.markedBody?.replace(
      MARK,
      (_, kind: string, text: string) => `<mark>${text}<small>${t(`pub.hit.${kind as HitKind}`)}</small></mark>`,
    ) ?? view.shownBody;
  return (
    <Panel title={t('pub.asShown')}>
      <article className="gk-shown">
        <h3 className="gk-shown-title">{content.title}</h3>
        <dl className="gk-shown-facts">
          {rows
            .filter(([, text]) => text !== '')
            .map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by the server out of the elements that it knows (cases/publication/body) */}
        <div className="gk-shown-body" dangerouslySetInnerHTML={{ __html: body }} />
        {attachments.length > 0 && (
          <>
            <h4>{t('pub.attachments')}</h4>
            <FileLinks caseId={caseId} files={attachments} />
          </>
        )}
      </article>
    </Panel>
  );
}
