import { Alert } from 'antd';
import { usePaperSigning } from '../wire/queries.ts';

/** With which certificate the PDF of what was issued or published are signed; why they cannot be had, where it no longer holds. */
export function PaperSigning({ isMade }: { readonly isMade: boolean }) {
  const { data } = usePaperSigning();
  if (!data || data.state === 'none' || !isMade) return null;
  const { state, title, lines, note } = data;
  if (state === 'cannot') return <Alert type="error" showIcon title={title} description={lines.join('')} />;
  return (
    <details className="gk-no-print" open={state === 'ends-soon'}>
      <summary>{title}</summary>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div className="gk-quiet">{note}</div>
    </details>
  );
}
