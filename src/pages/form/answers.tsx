import type { ReactNode } from 'react';

export interface Answer {
  readonly what: string;
  readonly said: ReactNode;
}

/** What was answered, as a list of pairs; an empty answer is left out. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  return (
    <dl className="answers">
      {answers
        .filter(({ said }) => said !== '' && said !== null && said !== undefined)
        .map(({ what, said }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
  );
}
