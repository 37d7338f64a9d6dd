/** 公 on the blue of the head, for the browser's tab. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0a3a78"/><path d="M13 7c-1.500 5-4 8.500-7.500 11M19 7c1.500 5 4 8.500 7.500 11M15.500 15c-1.500 4-3.500 7-6 9.500l14-.8M19 19.500l5 6" fill="none" stroke="#fff" stroke-width="2.600" stroke-linecap="round"/></svg>';
