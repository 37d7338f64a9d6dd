import type { VersionDifference } from '../../api/views.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';

type Change = VersionDifference['body'][number];
type Run = VersionDifference['fields'][number]['runs'][number];

/** What a version changes: fields, then the body line by line, by sign and colour. */
export function Difference({ of: { fields, body, attachments } }: { of: VersionDifference }) {
  const { t } = useSpeech();
  const words = useNounWords('publication');
  const { added, removed } = attachments;
  const none = fields.length + body.length + added.length + removed.length === 0;
  if (none) return <p className="gk-quiet">{t('pub.noDifference')}</p>;
  return (
    <div className="gk-difference">
      {fields.length > 0 && (
        <dl>
          {fields.map(({ field, runs }) => (
            <div key={field}>
              <dt>{words.field(field)}</dt>
              <dd>
                <Runs runs={runs} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {body.map((change, i) => (
        <p key={i}>
          <Line change={change} />
        </p>
      ))}
      {added.length > 0 && <p>{t('pub.filesAdded', { names: added.join('、') })}</p>}
      {removed.length > 0 && <p>{t('pub.filesRemoved', { names: removed.join('、') })}</p>}
    </div>
  );
}

function Line({ change }: { change: Change }) {
  return <Runs runs={change.kind === 'changed' ? change.runs : [change]} />;
}

/** `ins` and `del` say it to who cannot see the colour. */
function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ kind, text }, i) => {
    if (kind === 'added') return <ins key={i}>{text}</ins>;
    return kind === 'removed' ? <del key={i}>{text}</del> : <span key={i}>{text}</span>;
  });
}
