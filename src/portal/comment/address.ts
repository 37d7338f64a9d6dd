/** 提出意见: the form, below it the receipt and the look-up. */
export const COMMENT_PATH = '/comment';
export const COMMENT_TRACK_PATH = `${COMMENT_PATH}/track`;

/** The form for a comment on a call. */
export function commentPath(indexNumber: string): string {
  return `${COMMENT_PATH}?${new URLSearchParams({ call: indexNumber })}`;
}
