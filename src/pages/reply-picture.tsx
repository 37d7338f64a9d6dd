import type { Say } from './visitor.ts';

/** A working day is 14 units wide. */
const DAY = 14;
const LEFT = 1;
const TOP = 46;

/** 答复期限 as a picture: 7 and 20 working days, and 20 more where extended. The text beside it says the same. */
export function ReplyPicture({ say }: { say: Say }) {
  const at = (days: number) => LEFT + days * DAY;
  return (
    <figure className="picture wide">
      <svg viewBox="0 0 600 128" role="img" aria-labelledby="picture-title">
        <title id="picture-title">{say('home.picture')}</title>
        <text x={LEFT} y="22">
          {say('home.received')}
        </text>
        <rect className="span-reply" x={LEFT} y={TOP} width={20 * DAY} height="30" rx="3" />
        <rect className="span-extended" x={at(20) + 2} y={TOP + 1} width={20 * DAY - 2} height="28" rx="3" />
        <text className="span-inside" x={LEFT + 12} y={TOP + 21}>
          {say('home.reply-day')}
        </text>
        <text x={at(20) + 14} y={TOP + 21}>
          {say('home.extended-day')}
        </text>
        <rect className="span-supplement" x={LEFT} y={TOP + 36} width={7 * DAY} height="8" rx="2" />
        <text x={LEFT} y={TOP + 66}>
          {`${say('home.supplement')}${say('site.colon')}${say('home.supplement-day')}`}
        </text>
        {[0, 20, 40].map((days) => (
          <line key={days} className="span-tick" x1={at(days)} x2={at(days)} y1={TOP - 8} y2={TOP + 32} />
        ))}
        <text x={at(20)} y={TOP - 16} textAnchor="middle">
          20
        </text>
        <text x={at(40)} y={TOP - 16} textAnchor="middle">
          40
        </text>
      </svg>
    </figure>
  );
}
