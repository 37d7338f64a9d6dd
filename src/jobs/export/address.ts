/** The permanent address of a publication, as the portal has it. */
export const infoAddress = (indexNumber: string): string =>
  `/info/${indexNumber.split('/').map(encodeURIComponent).join('/')}`;
