import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { useSpeech } from '../../session/language.tsx';
import type { Insert } from './insert-dialog.tsx';

const COMMANDS = [
  { word: 'rich.p', command: 'formatBlock', argument: 'p' },
  { word: 'rich.h2', command: 'formatBlock', argument: 'h2' },
  { word: 'rich.h3', command: 'formatBlock', argument: 'h3' },
  { word: 'rich.strong', command: 'bold' },
  { word: 'rich.em', command: 'italic' },
  { word: 'rich.ul', command: 'insertUnorderedList' },
  { word: 'rich.ol', command: 'insertOrderedList' },
  { word: 'rich.undo', command: 'undo' },
  { word: 'rich.redo', command: 'redo' },
] as const;
const INSERTS = ['link', 'table', 'picture'] as const;

interface Props {
  readonly controls?: string;
  readonly run: (command: string, argument?: string) => void;
  readonly open: (what: Insert) => void;
}

/** One stop for the tabulator; the arrow keys go from button to button, as in every toolbar. */
export function Toolbar({ controls, run, open }: Props) {
  const { t } = useSpeech();
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label={t('rich.toolbar')}
      aria-controls={controls}
      className="gk-rich-bar"
      onKeyDown={onKey}
    >
      {COMMANDS.map(({ word, command, ...more }, i) => (
        <Button
          key={word}
          size="small"
          tabIndex={i === 0 ? 0 : -1}
          // The text keeps its selection while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(command, 'argument' in more ? more.argument : undefined)}
        >
          {t(word)}
        </Button>
      ))}
      {INSERTS.map((what) => (
        <Button
          key={what}
          size="small"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => open(what)}
        >
          {t(`rich.${what}`)}
        </Button>
      ))}
    </div>
  );
}
