import type { Say } from '../../../pages/visitor.ts';
import type { PublicDuty } from '../../../reads/public/column/duties.ts';
import { dataPath } from '../../data/datasets.ts';
import { infoPath } from '../../search/address.ts';
import { listPath } from '../address.ts';

interface DutiesProps {
  readonly duties: readonly PublicDuty[];
  readonly say: Say;
}

const HEADS = ['name', 'content', 'basis', 'column', 'cycle', 'section', 'channel', 'newest'] as const;

/** 主动公开目录 (条例 12, 20, 21): what is published, on what basis, how often and by whom, each with its newest publication. */
export function DutiesPage({ duties, say }: DutiesProps) {
  const head = (key: (typeof HEADS)[number]) => say(`duties.${key}`);
  // An agency whose catalogue says no more than the names has no column of dashes.
  const hasContent = duties.some(({ content }) => content !== '');
  const heads = HEADS.filter((key) => key !== 'content' || hasContent);
  return (
    <>
      <h1>{say('duties.title')}</h1>
      <p className="lead">{say('duties.lead')}</p>
      <p className="ways no-print">
        <span>{`${say('catalogue.download')}${say('site.colon')}`}</span>
        {(['csv', 'json', 'xlsx'] as const).map((format) => (
          <a key={format} href={`${dataPath('duties')}.${format}`}>
            {say(`data.format.${format}`)}
          </a>
        ))}
      </p>
      {duties.length === 0 ? (
        <p className="note">{say('duties.none')}</p>
      ) : (
        <table className="folds duties">
          <caption className="sr">{say('duties.title')}</caption>
          <thead>
            <tr>
              {heads.map((key) => (
                <th key={key} scope="col">
                  {head(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {duties.map((duty) => (
              <tr key={duty.number} lang="zh-CN">
                <td data-head={head('name')}>{duty.name}</td>
                {hasContent && <td data-head={head('content')}>{duty.content || '—'}</td>}
                <td data-head={head('basis')}>{duty.basis || '—'}</td>
                <td data-head={head('column')}>
                  <a href={listPath(duty.column)}>{say(`column.${duty.column}`)}</a>
                </td>
                <td data-head={head('cycle')}>{cycleText(duty, say)}</td>
                <td data-head={head('section')}>{duty.section}</td>
                <td data-head={head('channel')}>{duty.channel || '—'}</td>
                <td data-head={head('newest')}>
                  {duty.newest ? (
                    <>
                      <a href={infoPath(duty.newest.indexNumber)}>{duty.newest.title}</a>{' '}
                      <span className="soft">{duty.newest.on}</span>
                    </>
                  ) : (
                    say('duties.no-newest')
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** 定期公开（每季度）, 长期公开. */
function cycleText({ mode, cycle }: PublicDuty, say: Say): string {
  const text = say(`duties.mode.${mode}`);
  return cycle ? say('duties.every', { mode: text, cycle: say(`duties.cycle.${cycle}`) }) : text;
}
