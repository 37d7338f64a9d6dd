import { type RefObject, useEffect, useRef } from 'react';

/**
 * After a step the button that had the focus may be gone: whoever works by keyboard goes on at `place`, and not at the top
 * of the page. Call what it returns when the form is out of sight.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, seq: number): () => void {
  const seen = useRef(seq);
  const keep = () => {
    if (document.activeElement === document.body) place.current?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every new entry of the case
  useEffect(() => {
    if (seen.current !== seq) keep();
    seen.current = seq;
  }, [seq]);
  return keep;
}
