import type { Say } from '../../pages/visitor.ts';
import { SEARCH_PATH } from './address.ts';
import { TYPE_AHEAD_PATH } from './type-ahead.ts';

/** The field and its button; suggestions appear under it where scripts run. */
export function SearchForm({ typed = '', hint = true, say }: { typed?: string; hint?: boolean; say: Say }) {
  return (
    <>
      <search>
        <form method="get" action={SEARCH_PATH} className="search">
          <label htmlFor="q">{say('search.label')}</label>
          {hint && (
            <p className="hint" id="q-hint">
              {say('search.hint')}
            </p>
          )}
          <div className="row">
            <div className="beneath">
              <input
                id="q"
                name="q"
                type="search"
                defaultValue={typed}
                maxLength={200}
                aria-describedby={hint ? 'q-hint' : undefined}
                data-suggest="suggested"
              />
              <div id="suggested" role="listbox" aria-label={say('search.suggested')} hidden />
            </div>
            <button type="submit">{say('search.button')}</button>
          </div>
          <p id="suggested-told" className="sr" role="status" data-text={say('search.suggested-count')} />
        </form>
      </search>
      <script src={TYPE_AHEAD_PATH} defer />
    </>
  );
}
