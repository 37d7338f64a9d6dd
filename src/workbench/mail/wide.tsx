import type { ReactNode } from 'react';

/** A table that is moved sideways on a narrow screen, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled table is reached by keyboard
    <section className="gk-grid-scroll" aria-label={label} tabIndex={0}>
      <div style={{ minWidth: 460 }}>{children}</div>
    </section>
  );
}
