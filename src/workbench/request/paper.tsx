import type { LetterAnswer } from '../../api/views.ts';
import { formatDay } from '../../words/day.ts';

/** A letter on paper, as the requester reads it: in Chinese whatever the screen's language. */
export function Paper({ letter }: { letter: LetterAnswer }) {
  const { agency, title, number, to, paragraphs, list = [], remedies, on, slip = [] } = letter;
  const listAfter = paragraphs.findIndex((paragraph) => paragraph.endsWith('：'));
  return (
    <article className="gk-paper" lang="zh-CN">
      <header>
        <div>{agency}</div>
        <h3>{title}</h3>
        {number && <div>{number}</div>}
      </header>
      <p className="gk-paper-to">{to}：</p>
      {paragraphs.map((paragraph, i) => (
        <div key={i}>
          <p className="gk-pre">{paragraph}</p>
          {i === listAfter && list.length > 0 && (
            <ol>
              {list.map((line, n) => (
                <li key={n}>{line}</li>
              ))}
            </ol>
          )}
        </div>
      ))}
      {remedies.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      <footer>
        <div>{agency}</div>
        <div>{formatDay(on)}</div>
      </footer>
      {slip.length > 0 && (
        <div className="gk-paper-slip">
          {slip.map((line, i) => (
            <div key={i}>{line}</div>
          ))}
        </div>
      )}
    </article>
  );
}
