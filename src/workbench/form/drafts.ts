/**
 * What was typed and not yet sent is kept in the tab, so that a closed drawer, a conflict or a crash loses nothing. It ends
 * with the tab, with sending, and with signing out: it holds personal data.
 */
const PREFIX = 'gongkai.draft.';

export function findDraft<T>(name: string): T | null {
  const text = sessionStorage.getItem(PREFIX + name);
  return text === null ? null : (JSON.parse(text) as T);
}

export function keepDraft(name: string, typed: unknown): void {
  sessionStorage.setItem(PREFIX + name, JSON.stringify(typed));
}

export function forgetDraft(name: string): void {
  sessionStorage.removeItem(PREFIX + name);
}

export function forgetDrafts(): void {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(PREFIX)) sessionStorage.removeItem(name);
}
