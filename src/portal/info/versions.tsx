import type { Change, Run } from '../../cases/publication/body/difference.ts';
import type { Say } from '../../pages/visitor.ts';
import type { PublicVersion } from '../../reads/public/column/item.ts';
import { FISCAL_FIELD_WORDS } from '../../words/nouns/fiscal.ts';
import { fiscalValue } from '../../words/nouns/fiscal-value.ts';
import { say as word } from '../../words/word.ts';

/** 更正记录: every version with its day, why it corrects the one before, and what it changes in it. */
export function Versions({ versions, say }: { versions: readonly PublicVersion[]; say: Say }) {
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{say('item.versions')}</h2>
      <ol className="versions">
        {versions.map((one) => (
          <li key={one.version}>
            <p>
              <b>{say('item.version', { version: one.version, on: one.publishedOn })}</b>
              {one.reason && (
                <span className="block" lang="zh-CN">
                  {say('item.version-reason', { reason: one.reason })}
                </span>
              )}
            </p>
            {one.difference && <Difference difference={one.difference} say={say} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

type Shown = NonNullable<PublicVersion['difference']>;

/** As many cells as a reader takes in; the rest is counted. */
const MOST_CELLS = 100;

function Difference({ difference: { fields, body, cells, head, attachments }, say }: { difference: Shown; say: Say }) {
  const changed = body.filter(({ kind }) => kind !== 'same');
  const isSame =
    fields.length + changed.length + cells.length + head.length === 0 &&
    attachments.added.length + attachments.removed.length === 0;
  return (
    <details>
      <summary>{say('item.difference')}</summary>
      {isSame && <p>{say('item.same')}</p>}
      <div lang="zh-CN">
        {fields.map(({ field, runs }) => (
          <p key={field}>
            {`${say(`item.field.${field}`)}${say('site.colon')}`}
            <Runs runs={runs} say={say} />
          </p>
        ))}
        {changed.map((change, i) => (
          <p key={i}>
            <Runs runs={runsOf(change)} say={say} />
          </p>
        ))}
      </div>
      {cells.length + head.length > 0 && <p>{say('fiscal.cells')}</p>}
      <ul lang="zh-CN">
        {head.map(({ field, before, after }) => (
          <li key={field}>
            {`${word(FISCAL_FIELD_WORDS, field)}${say('site.colon')}`}
            <Replaced before={fiscalValue(field, before)} after={fiscalValue(field, after)} say={say} />
          </li>
        ))}
        {cells.slice(0, MOST_CELLS).map(({ table, row, column, before, after }) => (
          <li key={`${table}|${row}|${column}`}>
            {`《${table}》${row} ${column}${say('site.colon')}`}
            <Replaced before={before} after={after} say={say} />
          </li>
        ))}
      </ul>
      {cells.length > MOST_CELLS && <p>{say('fiscal.more-cells', { count: cells.length - MOST_CELLS })}</p>}
      {attachments.added.map((name) => (
        <p key={name}>{say('item.file-added', { name })}</p>
      ))}
      {attachments.removed.map((name) => (
        <p key={name}>{say('item.file-removed', { name })}</p>
      ))}
    </details>
  );
}

function Replaced({ before, after, say }: { before: string; after: string; say: Say }) {
  const runs: readonly Run[] = [
    { kind: 'removed', text: before || say('fiscal.blank') },
    { kind: 'added', text: after || say('fiscal.blank') },
  ];
  return <Runs runs={runs} say={say} />;
}

function runsOf(change: Change): readonly Run[] {
  return change.kind === 'changed' ? change.runs : [{ kind: change.kind, text: change.text }];
}

/** What was cut is struck out, what was put in underlined; who cannot see it hears it said. */
function Runs({ runs, say }: { runs: readonly Run[]; say: Say }) {
  return runs.map(({ kind, text }, i) => {
    if (kind === 'same') return <span key={i}>{text}</span>;
    const Tag = kind === 'removed' ? 'del' : 'ins';
    return (
      <Tag key={i}>
        <span className="sr">{say(kind === 'removed' ? 'item.cut' : 'item.put')}</span>
        {text}
      </Tag>
    );
  });
}
