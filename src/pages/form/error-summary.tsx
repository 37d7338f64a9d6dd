import type { Say } from '../visitor.ts';
import { type Faults, idOf } from './field.tsx';

/** What is wrong, above the form, each with a link to its field; nothing where nothing is wrong. */
export function ErrorSummary({ faults, say }: { faults: Faults; say: Say }) {
  if (faults.size === 0) return null;
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">{say('form.errors', { count: faults.size })}</h2>
      <ul>
        {[...faults].map(([name, text]) => (
          <li key={name}>{name ? <a href={`#${idOf(name)}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
