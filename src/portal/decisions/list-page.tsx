import { Pagination } from '../../pages/pagination.tsx';
import { ABOUT } from '../../pages/shell.tsx';
import type { Say } from '../../pages/visitor.ts';
import type { PublicLine } from '../../reads/public/decisions.ts';
import { decisionPath, KINDS, listPath, type PathKind, personsPath } from './address.ts';

interface FoundPage {
  readonly rows: readonly PublicLine[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

/** The two lists, each in two. */
export function DecisionStart({ say }: { say: Say }) {
  return (
    <>
      <h1>{say('decision.title')}</h1>
      <p className="lead">{say('decision.lead')}</p>
      <ul className="cards" aria-label={say('decision.lists')}>
        {(Object.keys(KINDS) as PathKind[]).flatMap((path) => [
          <li key={path}>
            <a href={listPath(path)}>{say(`decision.${path}`)}</a>
            <p>{say('decision.short.organisations')}</p>
          </li>,
          <li key={`${path} persons`}>
            <a href={personsPath(path)}>{say(`decision.${path}.persons`)}</a>
            <p>{say('decision.short.persons')}</p>
          </li>,
        ])}
      </ul>
    </>
  );
}

interface ListProps {
  readonly path: PathKind;
  readonly persons: boolean;
  readonly typed: string;
  readonly found: FoundPage;
  /** This year, and the two before it, can be taken away. */
  readonly year: number;
  readonly say: Say;
}

/** A list of what is public: of persons the name, the certificate, the number and the day, and nothing else. */
export function DecisionList({ path, persons, typed, found, year, say }: ListProps) {
  const base = persons ? personsPath(path) : listPath(path);
  const pages = Math.max(1, Math.ceil(found.total / found.size));
  const heads = [
    say('decision.number'),
    say('decision.party'),
    say(path === 'licences' ? 'decision.certificate' : 'decision.offence'),
    say('decision.decided'),
  ];
  return (
    <>
      <h1>{say(`decision.${path}.${persons ? 'persons' : 'organisations'}`)}</h1>
      <p className="ways no-print">
        <a href={persons ? listPath(path) : personsPath(path)}>
          {say(persons ? 'decision.short.organisations' : 'decision.short.persons')}
        </a>
      </p>
      {persons && <p className="note">{say('decision.persons-note')}</p>}
      <search>
        <form method="get" action={base} className="search no-print">
          <label htmlFor="q">{say(persons ? 'decision.find-number' : 'decision.find')}</label>
          <div className="row">
            <input id="q" name="q" type="search" defaultValue={typed} maxLength={128} />
            <button type="submit">{say('decision.find-button')}</button>
          </div>
        </form>
      </search>
      {found.rows.length === 0 ? (
        <p className="note">{say('decision.none')}</p>
      ) : (
        <>
          <table className="folds catalogue">
            <caption className="sr">{say(`decision.${path}`)}</caption>
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
              {found.rows.map(({ caseId, number, party, title, decidedOn }) => (
                <tr key={caseId} lang="zh-CN">
                  <td data-head={heads[0]}>
                    <a href={decisionPath(path, caseId)}>{number}</a>
                  </td>
                  <td data-head={heads[1]}>{party}</td>
                  <td data-head={heads[2]}>{title}</td>
                  <td data-head={heads[3]}>{decidedOn}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="soft">{say('decision.total', { total: found.total })}</p>
          <Pagination
            path={typed ? `${base}?q=${encodeURIComponent(typed)}` : base}
            page={found.page}
            pages={pages}
            say={say}
          />
        </>
      )}
      {!persons && <Downloads path={path} year={year} say={say} />}
    </>
  );
}

function Downloads({ path, year, say }: { path: PathKind; year: number; say: Say }) {
  return (
    <ul className="ways no-print">
      {[year, year - 1, year - 2].map((of) => (
        <li key={of}>
          {`${say('decision.downloads', { year: of })} `}
          <a href={`${listPath(path)}/${of}.csv`}>{`${of} CSV`}</a>{' '}
          <a href={`${listPath(path)}/${of}.json`}>{`${of} JSON`}</a>
        </li>
      ))}
      <li>
        <a href={`${ABOUT.data}#${path}`}>{say('decision.data')}</a>
      </li>
    </ul>
  );
}
