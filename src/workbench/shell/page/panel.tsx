import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly id?: string;
  /** The content goes to the edge (a table). */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A part of a page with its heading, which a screen reader can go to. */
export function Panel({ title, extra, id, flush, children }: Props) {
  const heading = useId();
  return (
    <section className="gk-panel" aria-labelledby={heading} id={id}>
      <header>
        <h2 id={heading}>{title}</h2>
        {extra}
      </header>
      <div className={flush ? 'gk-flush' : undefined}>{children}</div>
    </section>
  );
}
