import { Button } from 'antd';
import { useState } from 'react';
import type { VersionDifference } from '../../api/views.ts';
import { FISCAL_FIELD_WORDS } from '../../words/nouns/fiscal.ts';
import { fiscalValue } from '../../words/nouns/fiscal-value.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';

type Change = VersionDifference['body'][number];
type Run = VersionDifference['fields'][number]['runs'][number];

/** What a version changes: fields, the body line by line, each cell of a 预算 or 决算, by sign and colour. */
export function Difference({ of: { fields, body, cells, head, attachments } }: { of: VersionDifference }) {
  const { t } = useSpeech();
  const words = useNounWords('publication');
  const { added, removed } = attachments;
  const none = fields.length + body.length + cells.length + head.length + added.length + removed.length === 0;
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
      {cells.length + head.length > 0 && <Cells cells={cells} head={head} />}
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

/** As many as are read at a glance; the others are asked for. */
const SHOWN = 50;

/** Which figure changed, from what to what: old value struck out, new one underlined. */
function Cells({ cells, head }: Pick<VersionDifference, 'cells' | 'head'>) {
  const { t, name, language } = useSpeech();
  const [all, setAll] = useState(false);
  const lines = [
    ...head.map(({ field, before, after }) => ({
      ...{ table: '', row: '', column: name(FISCAL_FIELD_WORDS, field) },
      ...{ before: fiscalValue(field, before, language), after: fiscalValue(field, after, language) },
    })),
    ...cells,
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="gk-grid-scroll" aria-label={t('fiscal.changed')} tabIndex={0}>
        <table className="gk-hits">
          <caption>{t('app.counted', { name: t('fiscal.changed'), n: lines.length })}</caption>
          <thead>
            <tr>
              {(['table', 'row', 'column', 'before', 'after'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(`fiscal.changed.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, all ? undefined : SHOWN).map(({ table, row, column, before, after }) => (
              <tr key={`${table}|${row}|${column}`}>
                <td>{table}</td>
                <td>{row}</td>
                <td>{column}</td>
                <td>
                  <del>{before || t('fiscal.blank')}</del>
                </td>
                <td>
                  <ins>{after || t('fiscal.blank')}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!all && lines.length > SHOWN && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('fiscal.changed.all', { n: lines.length })}
        </Button>
      )}
    </>
  );
}
