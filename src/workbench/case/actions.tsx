import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { AnyCase, Done, WordedVerb } from '../../api/views.ts';
import type { FormFrame } from '../form/form-context.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import type { Noun } from '../wire/queries.ts';
import { useKeptFocus } from './kept-focus.ts';
import { inOrder } from './primary.ts';
import { VerbDrawer } from './verb-drawer.tsx';
import { WhyNot } from './why-not.tsx';

interface Props {
  readonly noun: Noun;
  readonly case: AnyCase;
  readonly verbs: readonly WordedVerb[];
  /** The address of the case; a verb is sent below it. */
  readonly at: string;
  readonly options?: FormFrame['options'];
  /** The case's own values, for the forms that mend them. */
  readonly current?: Record<string, unknown>;
  /** Verbs that the page offers elsewhere. */
  readonly without?: readonly string[];
  readonly reload: () => Promise<unknown>;
  readonly onDone?: (done: Done) => void;
}

/** Verbs that change what is there: their forms start with it. */
const MENDS = ['correct-entry', 'correct', 'set', 'change-contact', 'change', 'classify'];
/** Of these the whole is sent, not only what was changed. */
const WHOLE = ['change-contact', 'change'];

/** 当前可办: what may be done now, the usual next step first; and why everything else may not. */
export function Actions({ noun, case: c, verbs, at, options, current, without = [], reload, onDone }: Props) {
  const { t } = useSpeech();
  const words = useNounWords(noun);
  const [open, setOpen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(place, c.seq);
  const offered = verbs.filter(({ verb }) => !without.includes(verb));
  const allowed = offered.filter(({ reasons }) => reasons.length === 0).map(({ verb }) => verb);
  const { first, other } = inOrder(noun, c.state, allowed);
  const button = (verb: string, type?: 'primary') => (
    <Button key={verb} type={type} onClick={() => setOpen(verb)} data-verb={verb}>
      {words.verb(verb)}
    </Button>
  );
  return (
    <Panel title={t('case.now')}>
      <div className="gk-actions" ref={place} tabIndex={-1}>
        {first.map((verb, i) => button(verb, i === 0 ? 'primary' : undefined))}
        {other.length > 0 && first.length > 0 && <span className="gk-actions-line" aria-hidden="true" />}
        {other.map((verb) => button(verb))}
        {allowed.length === 0 && <span className="gk-quiet">{t('case.nothing')}</span>}
      </div>
      <WhyNot noun={noun} state={c.state} verbs={offered} />
      <VerbDrawer
        noun={noun}
        verb={open}
        to={`${at}/${open}`}
        about={noun === 'agency' ? undefined : c.number}
        expectedSeq={c.seq}
        options={options}
        initial={open && MENDS.includes(open) ? current : undefined}
        onlyChanges={open !== null && MENDS.includes(open) && !WHOLE.includes(open)}
        preview={offered.find(({ verb }) => verb === open)?.preview}
        reload={reload}
        onDone={onDone}
        close={() => setOpen(null)}
        afterClose={keepFocus}
      />
    </Panel>
  );
}
