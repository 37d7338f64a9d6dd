import type { ReactNode } from 'react';

export interface Answer {
  readonly what: string;
  readonly said: ReactNode;
}

/** What was answered, as a list of pairs; an empty answer is left out. */
export function Answers({ answers, big }: { answers: readonly Answer[]; big?: boolean }) {
  return (
    <dl className={big ? 'answers big' : 'answers'}>
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
