import type { ReactNode } from 'react';

export interface Step {
  readonly when: string;
  readonly what: string;
  readonly text?: ReactNode;
  /** `now`: where it stands; `later`: not yet. */
  readonly at?: 'now' | 'later';
}

/** Steps from top to bottom. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ when, what, text, at }, i) => (
        <li key={i} className={at} aria-current={at === 'now' ? 'step' : undefined}>
          <b>{what}</b>
          <span className="when">{when}</span>
          {text && <p className="pre">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
