import { useState } from 'react';
import { useSpeech } from '../session/language.tsx';
import { usePaperFonts } from '../wire/queries.ts';

/** Which fonts the PDF has, and what stands in place of what the standard names: asked for when it is opened. */
export function PaperFonts() {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { data } = usePaperFonts(isOpen);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('report.fonts')}</summary>
      {data?.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div className="gk-quiet">{data?.note}</div>
    </details>
  );
}
