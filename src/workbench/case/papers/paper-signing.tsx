import { Alert } from 'antd';
import { usePaperSigning } from '../../wire/queries.ts';

/** With which certificate the PDF of what was issued or published are signed; why they cannot be had, where it no longer holds. */
export function PaperSigning({ isMade }: { readonly isMade: boolean }) {
  const { data } = usePaperSigning();
  if (!data || data.state === 'none' || !isMade) return null;
  const { state, title, lines, note } = data;
  const more = [...lines, note].filter(Boolean).map((line) => <div key={line}>{line}</div>);
  if (state !== 'signs') {
    const type = state === 'cannot' ? 'error' : 'warning';
    return <Alert className="gk-no-print" type={type} showIcon title={title} description={more} />;
  }
  return (
    <details className="gk-no-print">
      <summary>{title}</summary>
      {more}
    </details>
  );
}
