/** What people wrote, as a notice prints it. */

/** One line: breaks and the stop at its end are gone. */
export function inline(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[。；：;:.\s]+$/, '');
}

/** Its paragraphs, without blank lines. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** With a full stop, unless it ends in a mark of its own. */
export function withStop(text: string): string {
  return /[。；：！？…＿/\w]$/.test(text) ? text : `${text}。`;
}
