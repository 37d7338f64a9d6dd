import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import type { Option } from '../form-context.ts';
import { type Insert, InsertDialog } from './insert-dialog.tsx';
import { asParagraphs, cleanPaste } from './paste.ts';
import { Toolbar } from './toolbar.tsx';

interface Props {
  readonly label: string;
  readonly pictures: readonly Option[];
  /** Given by the form's item. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (html: string) => void;
}

/**
 * Text with headings, lists, tables and pictures. `document.execCommand` is old and nowhere replaced: with it every step can
 * be undone as in any other field, and a screen reader hears a field with lines.
 */
export function Editor({ label, pictures, id, value = '', onChange }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const selection = useRef<Range | null>(null);
  const told = useRef<string | null>(null);
  const [insert, setInsert] = useState<Insert | null>(null);

  useEffect(() => {
    const box = field.current;
    if (!box || told.current === value) return;
    // A draft that the browser kept is anybody's text: it is cleaned like a paste.
    box.innerHTML = cleanPaste(value);
    told.current = value;
  }, [value]);

  const tell = () => {
    const html = field.current?.innerHTML ?? '';
    told.current = html;
    onChange?.(html);
  };
  const keepSelection = () => {
    const now = window.getSelection();
    if (now && now.rangeCount > 0 && field.current?.contains(now.anchorNode)) selection.current = now.getRangeAt(0);
  };
  const run = (command: string, argument?: string) => {
    const box = field.current;
    if (!box) return;
    box.focus();
    const range = selection.current;
    if (range) {
      const now = window.getSelection();
      now?.removeAllRanges();
      now?.addRange(range);
    }
    document.execCommand(command, false, argument);
    keepSelection();
    tell();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    run('insertHTML', html ? cleanPaste(html) : text.includes('\n') ? asParagraphs(text) : escaped(text));
  };

  return (
    <div className="gk-rich">
      <Toolbar controls={id} run={run} open={setInsert} />
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a field for text with headings and tables */}
      <div
        ref={field}
        id={id}
        className="gk-rich-text gk-shown"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        tabIndex={0}
        onInput={tell}
        onBlur={tell}
        onKeyUp={keepSelection}
        onMouseUp={keepSelection}
        onFocus={() => document.execCommand('defaultParagraphSeparator', false, 'p')}
        onPaste={paste}
        onDrop={(event) => event.preventDefault()}
      />
      <InsertDialog
        what={insert}
        pictures={pictures}
        close={() => setInsert(null)}
        done={(html) => {
          setInsert(null);
          run('insertHTML', html);
        }}
      />
    </div>
  );
}

function escaped(text: string): string {
  const box = document.createElement('div');
  box.textContent = text;
  return box.innerHTML;
}
