/** The nonce that the server put into the page, without which its content policy lets no style in. */
export function findNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}

/**
 * Gives the nonce to every style element that the bundle makes. The component library takes it for its own styles, but not
 * for two of its helpers (width of a scroll bar, no scrolling behind a dialog), which the policy would refuse.
 */
export function giveStylesNonce(nonce: string | undefined): void {
  if (!nonce) return;
  const make = document.createElement.bind(document) as (name: string, options?: ElementCreationOptions) => HTMLElement;
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = make(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}
