import { findHeading, findProactiveBlock } from '../labels.ts';
import { attributesOf, type Tag } from './tags.ts';

/** How a table in a `<figure>` is marked: drawn as a chart, or below a caption that is of none of the report's tables. */
export const CHART = 'chart';
export const CAPTIONED = 'captioned';

interface Open {
  mark: typeof CHART | typeof CAPTIONED | null;
  /** Where in the output its tables begin. */
  readonly tables: number[];
}

const MOST_DEEP = 50;
const isCaptionOfReport = (text: string): boolean => findHeading(text) > 0 || findProactiveBlock(text) !== null;

/** Marks the tables of charts in the output of `stripMarkup`, and takes the captions of charts out of it. */
export class Figures {
  private readonly out: string[];
  private readonly open: Open[] = [];
  private captionAt: number | null = null;

  constructor(out: string[]) {
    this.out = out;
  }

  /** The tag of a table was put out. */
  table(): void {
    this.captionAt = null;
    const figure = this.open.at(-1);
    figure?.tables.push(this.out.length - 1);
    if (figure?.mark) this.mark(figure);
  }

  tag(tag: Tag): void {
    if (tag.name === 'figure' && tag.closing) this.open.pop();
    else if (tag.name === 'figure' && this.open.length < MOST_DEEP) {
      const classes = (attributesOf(tag).get('class') ?? '').split(/\s+/);
      this.open.push({ mark: classes.includes('chart') ? CHART : null, tables: [] });
    } else if (tag.name === 'figcaption' && !tag.closing) this.captionAt = this.out.length;
    else if (tag.name === 'figcaption') this.endCaption();
  }

  private endCaption(): void {
    const [figure, at] = [this.open.at(-1), this.captionAt];
    this.captionAt = null;
    if (!figure || at === null) return;
    const text = this.out.slice(at).join('').replaceAll('<br>', ' ').trim();
    if (text === '' || isCaptionOfReport(text)) return;
    this.out.length = at;
    figure.mark ??= CAPTIONED;
    this.mark(figure);
  }

  private mark({ tables, mark }: Open): void {
    for (const at of tables) this.out[at] = `<table class=${mark}>`;
  }
}
