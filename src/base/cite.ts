/**
 * Where a rule stands in the law: instrument (法规), article (条), paragraph (款), item (项).
 * `law` is a key of `words/laws.ts`, which has the official names.
 */
export interface Cite {
  readonly law: string;
  readonly article?: number;
  readonly paragraph?: number;
  readonly item?: number;
  /** For an instrument without articles: its own numbering, e.g. 「六」. */
  readonly point?: string;
}
