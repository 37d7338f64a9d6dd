import type { ReactNode } from 'react';

export interface Step {
  readonly when: string;
  readonly what: string;
  readonly text?: ReactNode;
  /** `now`: where it stands; `later`: not yet. */
  readonly at?: 'now' | 'later';
}

/** Steps from top to bottom; four of them beside each other where there is room (`across`). */
export function Timeline({ steps, across }: { steps: readonly Step[]; across?: boolean }) {
  return (
    <ol className={across ? 'steps across' : 'steps'}>
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
