/** All but the ends of a number, so that it is not read over a shoulder. */
export function masked(number: string): string {
  return number.length > 6 ? number.slice(0, 3) + '*'.repeat(number.length - 5) + number.slice(-2) : '****';
}
