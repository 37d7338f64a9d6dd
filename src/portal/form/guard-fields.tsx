import type { Say } from '../../pages/visitor.ts';

/** What every form carries unseen. */
export interface Guarded {
  readonly pass: string;
  /** The form's own mark, by which sending it twice is known. */
  readonly mark: string;
}

/** The hidden fields; and a field that people do not see and programs fill in (honeypot). */
export function GuardFields({ guarded, say }: { guarded: Guarded; say: Say }) {
  return (
    <>
      <input type="hidden" name="pass" value={guarded.pass} />
      <input type="hidden" name="mark" value={guarded.mark} />
      <div className="trap" aria-hidden="true">
        <label>
          {say('apply.trap')}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}
