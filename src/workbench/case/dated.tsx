const DAY = /(\d{4}-\d{2}-\d{2})/;

/** A text whose days stay in one piece: a narrow cell would break them at the hyphen. */
export function Dated({ text }: { text: string }) {
  return text.split(DAY).map((part, i) =>
    DAY.test(part) ? (
      <span key={i} className="gk-number">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
