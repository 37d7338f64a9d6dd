import type { Say } from '../../pages/visitor.ts';
import { DATASETS, type Dataset, dataPath, titleOf } from './datasets.ts';

const FORMATS = ['csv', 'json', 'xlsx', 'schema.json'] as const;

/** Every public list: what it is, how it is had, and what each field holds. */
export function DataPage({ agency, say }: { agency: string; say: Say }) {
  return (
    <>
      <h1>{say('about.data')}</h1>
      <p className="lead">{say('data.lead', { agency })}</p>
      {DATASETS.map((dataset) => (
        <Described key={dataset.id} dataset={dataset} say={say} />
      ))}
    </>
  );
}

function Described({ dataset: { id, fields }, say }: { dataset: Dataset; say: Say }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(`data.${id}`)}</h2>
      <p>{say(`data.${id}-text`)}</p>
      <ul className="ways">
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`${dataPath(id)}.${format}`} aria-label={say(`data.of.${format}`, { what: say(`data.${id}`) })}>
              {say(`data.format.${format}`)}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('data.fields', { count: fields.length })}</summary>
        <table className="folds">
          <thead>
            <tr>
              <th scope="col">{say('data.field')}</th>
              <th scope="col">{say('data.type')}</th>
              <th scope="col">{say('data.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code>{field.name}</code>
                </th>
                <td data-head={say('data.type')}>{say(`data.type.${field.type}`)}</td>
                <td data-head={say('data.meaning')}>{titleOf(field, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
