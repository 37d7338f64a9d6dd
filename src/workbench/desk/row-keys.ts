import { type RefObject, useEffect } from 'react';
import { isTyping } from '../shell/shortcuts.tsx';

/** The link that opens a row; it has the focus while its row is the selected one, so that Enter opens it. */
export const ROW_LINK = 'gk-row-link';

/** `j` and `k` move the focus from row to row inside `list`. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>(`.${ROW_LINK}`) ?? [])];
      const now = links.indexOf(document.activeElement as HTMLElement);
      const next = links[now < 0 ? (step > 0 ? 0 : links.length - 1) : now + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [list]);
}
