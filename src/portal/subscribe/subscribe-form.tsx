import { PACES } from '../../cases/subscription/subscription.ts';
import { ErrorSummary } from '../../pages/form/error-summary.tsx';
import { type FormState, Radios, Select, TextField } from '../../pages/form/field.tsx';
import { CONFIRM_HOURS, paceText } from '../../papers/mail/letter.ts';
import { SUBSCRIBE_PATH } from '../../papers/mail/links.ts';
import { COLUMN_WORDS, GENRE_WORDS } from '../../words/nouns/publication.ts';
import type { Language } from '../../words/word.ts';
import { type Guarded, GuardFields } from '../form/guard-fields.tsx';
import { ALL_PATH } from '../info/address.ts';
import { FEED_FORMATS } from '../info/feeds/feed.ts';
import { feedAddress } from '../info/head.tsx';

interface SubscribeFormProps {
  readonly form: FormState;
  readonly guarded: Guarded;
  /** Themes that anything was published under. */
  readonly themes: readonly string[];
  readonly isStopped: boolean;
  readonly language: Language;
}

/** An address, what is wanted, and how often. What was chosen on the page before is chosen here. */
export function SubscribeForm({ form, guarded, themes, isStopped, language }: SubscribeFormProps) {
  const { say, typed, faults } = form;
  const { theme, issuer } = typed;
  const any = { none: say('subscribe.any'), optional: true };
  const options = (of: 'column' | 'genre', codes: readonly string[]) =>
    codes.map((value) => ({ value, text: say(`${of}.${value}`) }));
  const shownThemes = theme && !themes.includes(theme) ? [theme, ...themes] : themes;
  return (
    <>
      <ErrorSummary faults={faults} say={say} />
      <h1>{say('subscribe.title')}</h1>
      <p className="lead">{say('subscribe.lead')}</p>
      {isStopped && <p className="note warn">{say('subscribe.stopped')}</p>}
      <form method="post" action={SUBSCRIBE_PATH} noValidate>
        <GuardFields guarded={guarded} say={say} />
        <TextField
          {...{ form, name: 'email', type: 'email', autoComplete: 'email' }}
          label={say('subscribe.email')}
          hint={say('subscribe.email-hint')}
        />
        <fieldset>
          <legend>{say('subscribe.what')}</legend>
          <p className="hint">{say('subscribe.what-hint')}</p>
          <TextField
            {...{ form, name: 'words', optional: true }}
            label={say('subscribe.words')}
            hint={say('subscribe.words-hint')}
          />
          <Select
            {...{ form, name: 'column', ...any }}
            label={say('subscribe.column')}
            options={options('column', Object.keys(COLUMN_WORDS))}
          />
          <Select
            {...{ form, name: 'genre', ...any }}
            label={say('subscribe.genre')}
            options={options('genre', Object.keys(GENRE_WORDS))}
          />
          {shownThemes.length > 0 && (
            <Select
              {...{ form, name: 'theme', ...any }}
              label={say('subscribe.theme')}
              options={shownThemes.map((value) => ({ value, text: value }))}
            />
          )}
          {issuer && <TextField {...{ form, name: 'issuer', optional: true }} label={say('subscribe.issuer')} />}
        </fieldset>
        <Radios
          {...{ form, name: 'pace' }}
          label={say('subscribe.pace')}
          options={PACES.map((value) => ({ value, text: paceText(value, language) }))}
        />
        <div className="note">
          <p>
            <b>{say('subscribe.privacy')}</b>
          </p>
          <p>{say('subscribe.privacy-text', { hours: CONFIRM_HOURS })}</p>
        </div>
        <div className="buttons">
          <button type="submit">{say('subscribe.button')}</button>
        </div>
      </form>
      <h2>{say('subscribe.other')}</h2>
      <p>
        {say('subscribe.other-text')}{' '}
        {FEED_FORMATS.map(({ id }, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <a href={feedAddress(ALL_PATH, id)}>{say(`info.feed.${id}`)}</a>
          </span>
        ))}
      </p>
    </>
  );
}
