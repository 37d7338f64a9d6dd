import type { Say } from '../../pages/visitor.ts';
import type { PublicationList } from '../../reads/public/publications.ts';
import { dataPath } from '../data/datasets.ts';
import { infoPath } from '../search/address.ts';
import { CATALOGUE_PATH } from './address.ts';

interface CatalogueProps {
  readonly list: PublicationList;
  readonly isFirst: boolean;
  readonly say: Say;
}

/** 政府信息公开目录 (条例 12): index, title, abstract and day of making of everything, as a table and to take away. */
export function CataloguePage({ list, isFirst, say }: CatalogueProps) {
  const heads = ['index-number', 'name', 'abstract', 'made'].map((head) => say(`catalogue.${head}`));
  return (
    <>
      <h1>{say('catalogue.title')}</h1>
      <p className="lead">{say('catalogue.lead')}</p>
      <p className="ways no-print">
        <span>{`${say('catalogue.download')}${say('site.colon')}`}</span>
        {(['csv', 'json', 'xlsx'] as const).map((format) => (
          <a key={format} href={`${dataPath('catalogue')}.${format}`}>
            {say(`data.format.${format}`)}
          </a>
        ))}
      </p>
      {list.rows.length === 0 ? (
        <p className="note">{say('info.none')}</p>
      ) : (
        <table className="folds catalogue">
          <caption className="sr">{say('catalogue.title')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map(({ indexNumber, title, abstract, madeOn }) => (
              <tr key={indexNumber} lang="zh-CN">
                <td data-head={heads[0]}>{indexNumber}</td>
                <td data-head={heads[1]}>
                  <a href={infoPath(indexNumber)}>{title}</a>
                </td>
                <td data-head={heads[2]}>{abstract}</td>
                <td data-head={heads[3]}>{madeOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(!isFirst || list.next !== null) && (
        <nav className="pages" aria-label={say('pages.nav')}>
          <ul>
            {!isFirst && (
              <li>
                <a href={CATALOGUE_PATH}>{say('list.first')}</a>
              </li>
            )}
            {list.next !== null && (
              <li>
                <a href={`${CATALOGUE_PATH}?after=${list.next}`} rel="next">
                  {say('list.next')}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </>
  );
}
