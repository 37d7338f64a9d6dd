/** An official notice (告知书) as papers/notices writes it. */
export interface LetterText {
  readonly title: string;
  readonly number: string | null;
  readonly to: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  readonly agency: string;
  /** The day in words. */
  readonly day: string;
  readonly remedies: readonly string[];
  readonly slip?: readonly string[];
}

/** The notice as it lies on paper. Its numbered lines follow the first paragraph that ends with a colon. */
export function Letter({ letter, id }: { letter: LetterText; id: string }) {
  const at = letter.list ? letter.paragraphs.findIndex((text) => text.endsWith('：')) : -1;
  const listAfter = letter.list && at < 0 ? letter.paragraphs.length - 1 : at;
  return (
    <article className="letter" aria-labelledby={id} lang="zh-CN">
      <h3 id={id}>{letter.title}</h3>
      {letter.number && <p className="issued">{letter.number}</p>}
      <p className="to">{letter.to}：</p>
      {letter.paragraphs.map((text, i) => (
        <div key={i}>
          <p>{text}</p>
          {i === listAfter && letter.list && (
            <ol>
              {letter.list.map((line, n) => (
                <li key={n}>{line}</li>
              ))}
            </ol>
          )}
        </div>
      ))}
      {letter.remedies.map((text, i) => (
        <p key={i}>{text}</p>
      ))}
      <p className="signed">
        {letter.agency}
        <br />
        {letter.day}
      </p>
      {letter.slip?.map((text, i) => (
        <p key={i} className="slip">
          {text}
        </p>
      ))}
    </article>
  );
}
