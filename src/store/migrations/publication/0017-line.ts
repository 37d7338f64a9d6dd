/** A long line is fetched out of its row as it is: to press it together made every search that meets a book pay for it. */
export const line: readonly string[] = ['alter table shown alter column line set storage external'];
