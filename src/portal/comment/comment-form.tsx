import { ErrorSummary } from '../../pages/form/error-summary.tsx';
import { FileField, type FormState, Select, TextArea, TextField } from '../../pages/form/field.tsx';
import type { CallToComment } from '../../reads/public/comment.ts';
import { type Guarded, GuardFields } from '../form/guard-fields.tsx';
import { infoPath } from '../search/address.ts';
import { COMMENT_PATH, COMMENT_TRACK_PATH } from './address.ts';

/** In the order of the form. */
export const COMMENT_FIELDS = ['about', 'text', 'files', 'name', 'kind', 'contact'] as const;
const KINDS = ['A', 'B1', 'B2', 'B3', 'B4', 'B5'];

interface Props {
  readonly form: FormState;
  readonly guarded: Guarded;
  readonly call: CallToComment;
  /** Why no comment is taken; empty while one is. */
  readonly closed: string;
  readonly lost: readonly string[];
}

/** 提出意见: what about, what, and as little of who as one likes. */
export function CommentForm({ form, guarded, call, closed, lost }: Props) {
  const { say } = form;
  return (
    <>
      <ErrorSummary faults={form.faults} say={say} />
      <h1>{say('comment.title')}</h1>
      {call.title && (
        <p className="lead">
          {say('comment.on')}
          <a href={infoPath(call.indexNumber)} lang="zh-CN">
            {call.title}
          </a>
        </p>
      )}
      {closed ? (
        <>
          <p className="note warn">{closed}</p>
          {form.typed.text && (
            <>
              <p>{say('comment.typed')}</p>
              <p className="pre">{form.typed.text}</p>
            </>
          )}
        </>
      ) : (
        <Fields form={form} guarded={guarded} call={call} lost={lost} />
      )}
      <p>
        <a href={COMMENT_TRACK_PATH}>{say('comments.track')}</a>
      </p>
    </>
  );
}

function Fields({ form, guarded, call, lost }: Omit<Props, 'closed'>) {
  const { say } = form;
  return (
    <form method="post" action={COMMENT_PATH} encType="multipart/form-data" noValidate>
      <GuardFields guarded={guarded} say={say} />
      <input type="hidden" name="call" value={call.indexNumber} />
      <p className="prose">{say('comment.until', { until: call.until })}</p>
      <TextField form={form} name="about" label={say('comment.about')} hint={say('comment.about-hint')} optional />
      <TextArea form={form} name="text" label={say('comment.text')} hint={say('comment.text-hint')} rows={8} />
      {lost.length > 0 && <p className="note warn">{say('check.files-again', { names: lost.join('、') })}</p>}
      <FileField form={form} name="files" label={say('comment.files')} hint={say('check.files-hint')} optional />
      <h2>{say('comment.who')}</h2>
      <p className="prose">{say('comment.who-hint')}</p>
      <TextField form={form} name="name" label={say('comment.name')} autoComplete="name" optional />
      <Select
        form={form}
        name="kind"
        label={say('comment.kind')}
        options={KINDS.map((value) => ({ value, text: say(`kind.${value}`) }))}
        optional
      />
      <TextField
        form={form}
        name="contact"
        label={say('comment.contact')}
        hint={say('comment.contact-hint')}
        optional={!call.contactNeeded}
      />
      <div className="buttons">
        <button type="submit">{say('comment.send')}</button>
      </div>
    </form>
  );
}
