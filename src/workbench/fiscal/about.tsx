import { Checkbox, Input, InputNumber, Select } from 'antd';
import type { FiscalDraft } from '../../api/views.ts';
import {
  FISCAL_COUNT_WORDS,
  FISCAL_FIELD_WORDS,
  FISCAL_KIND_WORDS,
  FISCAL_SCOPE_WORDS,
  MONEY_UNIT_WORDS,
} from '../../words/nouns/fiscal.ts';
import type { Words } from '../../words/word.ts';
import { useSpeech } from '../session/language.tsx';

interface Props {
  readonly draft: FiscalDraft;
  readonly change: (over: Partial<FiscalDraft>) => void;
  /** Another kind has other tables: it is chosen before anything is typed. */
  readonly isNew: boolean;
}

/** What the tables are of: year, kind, scope, the day of approval, the unit; the numbers behind 三公; the text. */
export function About({ draft, change, isNew }: Props) {
  const { name } = useSpeech();
  const label = (field: string) => name(FISCAL_FIELD_WORDS, field);
  const choice = <K extends 'kind' | 'scope' | 'unit'>(field: K, words: Words, disabled = false) => (
    <div>
      {label(field)}
      <Select
        aria-label={label(field)}
        value={draft[field]}
        disabled={disabled}
        options={Object.keys(words).map((value) => ({ value, label: name(words, value) }))}
        onChange={(value) => change({ [field]: value })}
      />
    </div>
  );
  return (
    <div className="gk-fiscal-about">
      {choice('kind', FISCAL_KIND_WORDS, !isNew)}
      <div>
        {label('year')}
        <InputNumber
          aria-label={label('year')}
          min={2000}
          max={2100}
          value={draft.year}
          onChange={(year) => year && change({ year })}
        />
      </div>
      {choice('scope', FISCAL_SCOPE_WORDS)}
      <div>
        {label('approvedOn')}
        <Input
          type="date"
          aria-label={label('approvedOn')}
          value={draft.approvedOn ?? ''}
          onChange={(event) => change({ approvedOn: (event.target.value || undefined) as FiscalDraft['approvedOn'] })}
        />
      </div>
      {choice('unit', MONEY_UNIT_WORDS)}
      <Checkbox checked={draft.rounded} onChange={(event) => change({ rounded: event.target.checked })}>
        {label('rounded')}
      </Checkbox>
    </div>
  );
}

/** 三公 in numbers, and what the text says of the figures. */
export function Counts({ draft, change }: Omit<Props, 'isNew'>) {
  const { name } = useSpeech();
  return (
    <>
      <div className="gk-fiscal-about">
        {Object.keys(FISCAL_COUNT_WORDS).map((count) => (
          <div key={count}>
            {name(FISCAL_COUNT_WORDS, count)}
            <InputNumber
              aria-label={name(FISCAL_COUNT_WORDS, count)}
              min={0}
              precision={0}
              value={draft.counts[count as keyof FiscalDraft['counts']] ?? null}
              onChange={(value) => change({ counts: { ...draft.counts, [count]: value ?? undefined } })}
            />
          </div>
        ))}
      </div>
      <div>
        {name(FISCAL_FIELD_WORDS, 'prose')}
        <Input.TextArea
          aria-label={name(FISCAL_FIELD_WORDS, 'prose')}
          rows={6}
          value={draft.prose}
          onChange={(event) => change({ prose: event.target.value })}
        />
      </div>
    </>
  );
}
