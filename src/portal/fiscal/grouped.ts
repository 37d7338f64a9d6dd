/** 1234567.80 > 1,234,567.80, as an amount is read. */
export function grouped(amount: string): string {
  return amount.replace(/\d(?=(?:\d{3})+(?:\.|$))/g, '$&,');
}
