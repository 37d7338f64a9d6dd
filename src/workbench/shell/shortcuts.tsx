import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { WorkbenchWord } from '../../words/workbench.ts';
import { useSpeech } from '../session/language.tsx';

/** After `g`, within this time. Milliseconds. */
const CHORD_MS = 1200;
const GO: Readonly<Record<string, { to: string; word: WorkbenchWord }>> = {
  d: { to: '/', word: 'keys.desk' },
  s: { to: '/requests', word: 'keys.search' },
  n: { to: '/counter', word: 'keys.register' },
  l: { to: '/remedies', word: 'keys.remedies' },
  b: { to: '/publications', word: 'keys.publications' },
  y: { to: '/concerns', word: 'keys.concerns' },
  x: { to: '/decisions', word: 'keys.decisions' },
  o: { to: '/duties', word: 'keys.duties' },
  p: { to: '/register', word: 'keys.proactive' },
  r: { to: '/reports', word: 'keys.reports' },
  e: { to: '/jobs', word: 'keys.jobs' },
  c: { to: '/calendar', word: 'keys.calendar' },
  a: { to: '/agency', word: 'keys.agency' },
};
const OPEN = 'gongkai:shortcuts';

export const openShortcuts = () => window.dispatchEvent(new Event(OPEN));

const TAKES_KEYS = 'input:not([type=radio], [type=checkbox]), textarea, select, [role=combobox], [role=dialog]';

/** Whether a key belongs to what has the focus, and not to the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest(TAKES_KEYS) !== null;
}

/** The keys that work on every page, and the list of all of them (`?`). */
export function Shortcuts() {
  const { t } = useSpeech();
  const go = useNavigate();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let since = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const chord = event.timeStamp - since < CHORD_MS;
      since = Number.NEGATIVE_INFINITY;
      if (chord && GO[event.key]) void go(GO[event.key]!.to);
      else if (event.key === 'g') since = event.timeStamp;
      else if (event.key === '?') setOpen(true);
      else if (event.key === '/') document.getElementById('gk-find')?.focus();
      else return;
      event.preventDefault();
    };
    const onOpen = () => setOpen(true);
    window.addEventListener('keydown', onKey);
    window.addEventListener(OPEN, onOpen);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(OPEN, onOpen);
    };
  }, [go]);
  const lines: [string, WorkbenchWord][] = [
    ['/', 'keys.find'],
    ['j', 'keys.next'],
    ['k', 'keys.previous'],
    ['Enter', 'keys.open'],
    ...Object.entries(GO).map(([key, { word }]): [string, WorkbenchWord] => [`g ${key}`, word]),
    ['?', 'keys.help'],
    ['Esc', 'keys.close'],
  ];
  return (
    <Modal open={isOpen} title={t('keys.title')} footer={null} onCancel={() => setOpen(false)} width={420}>
      <dl className="gk-keys">
        {lines.map(([keys, word]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
