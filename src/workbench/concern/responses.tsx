import { Link } from 'react-router';
import type { ConcernResponse } from '../../api/views.ts';
import { shanghaiTime } from '../case/instant.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { Address } from './address.tsx';

/** 历次回应, in the order in which they were recorded: each has the number by which it can be corrected. */
export function Responses({ of }: { of: readonly ConcernResponse[] }) {
  const { t } = useSpeech();
  const words = useNounWords('concern');
  return (
    <Panel title={t('app.counted', { name: t('concern.responses'), n: of.filter(({ struck }) => !struck).length })}>
      {of.length === 0 && <span className="gk-quiet">{t('concern.noResponse')}</span>}
      <ol className="gk-responses">
        {of.map(({ n, kind, at, channel, speaker, summary, link, publication, publicationId, struck }) => (
          <li key={n} value={n}>
            <p>
              <b>{words.choice('responseKind', kind)}</b>{' '}
              <time className="gk-number" dateTime={at}>
                {shanghaiTime(at)}
              </time>{' '}
              <span className="gk-quiet">
                {[words.choice('channel', channel), speaker].filter(Boolean).join(' · ')}
              </span>{' '}
              {struck && <b className="gk-error">{t('concern.struck')}</b>}
            </p>
            <p className="gk-pre">{struck ? <s>{summary}</s> : summary}</p>
            {publicationId && (
              <p>
                <Link to={`/publications/${publicationId}`}>{publication}</Link>
              </p>
            )}
            {link && (
              <p>
                <Address to={link} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
