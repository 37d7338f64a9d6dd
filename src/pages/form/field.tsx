import type { ReactNode } from 'react';
import type { Say } from '../visitor.ts';

/** What a form was sent with, by the dotted name of the field; what was not sent is ''. */
export type Typed = Readonly<Record<string, string>>;
/** What is wrong, by the dotted name of the field. */
export type Faults = ReadonlyMap<string, string>;

export interface FormState {
  readonly typed: Typed;
  readonly faults: Faults;
  readonly say: Say;
}

interface FieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** An id that a style sheet and a link can name. */
export function idOf(name: string): string {
  return name.replaceAll('.', '-');
}

function describedBy(name: string, hint: unknown, fault: unknown): string | undefined {
  const ids = [hint ? `${idOf(name)}-hint` : '', fault ? `${idOf(name)}-fault` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Hint({ name, text }: { name: string; text?: string }) {
  if (!text) return null;
  return (
    <p className="hint" id={`${idOf(name)}-hint`}>
      {text}
    </p>
  );
}

function Fault({ name, text, say }: { name: string; text?: string; say: Say }) {
  if (!text) return null;
  return (
    <p className="fault" id={`${idOf(name)}-fault`}>
      <span className="sr">{say('form.error')}</span>
      {text}
    </p>
  );
}

function Field({ form, name, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  const fault = form.faults.get(name);
  return (
    <div className={fault ? 'field bad' : 'field'}>
      <label htmlFor={idOf(name)}>
        {label}
        {optional && <span className="optional">{form.say('apply.optional')}</span>}
      </label>
      <Hint name={name} text={hint} />
      <Fault name={name} text={fault} say={form.say} />
      {children}
    </div>
  );
}

interface InputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly className?: string;
}

export function TextField(props: InputProps) {
  const { form, name, hint, type = 'text', autoComplete, inputMode, className } = props;
  const fault = form.faults.get(name);
  return (
    <Field {...props}>
      <input
        type={type}
        id={idOf(name)}
        name={name}
        defaultValue={form.typed[name] ?? ''}
        autoComplete={autoComplete ?? 'off'}
        inputMode={inputMode}
        className={className}
        aria-describedby={describedBy(name, hint, fault)}
        aria-invalid={fault ? true : undefined}
      />
    </Field>
  );
}

export function TextArea(props: FieldProps & { rows?: number }) {
  const { form, name, hint, rows = 5 } = props;
  const fault = form.faults.get(name);
  return (
    <Field {...props}>
      <textarea
        id={idOf(name)}
        name={name}
        rows={rows}
        defaultValue={form.typed[name] ?? ''}
        aria-describedby={describedBy(name, hint, fault)}
        aria-invalid={fault ? true : undefined}
      />
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly text: string;
  /** A line above this option. */
  readonly above?: string;
}

/** `none`: what it means to choose nothing; without it something is asked for. */
export function Select(props: FieldProps & { options: readonly Option[]; none?: string }) {
  const { form, name, hint, options, none = form.say('apply.choose') } = props;
  const fault = form.faults.get(name);
  return (
    <Field {...props}>
      <select
        id={idOf(name)}
        name={name}
        defaultValue={form.typed[name] ?? ''}
        className="short"
        aria-describedby={describedBy(name, hint, fault)}
        aria-invalid={fault ? true : undefined}
      >
        <option value="">{none}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of several. The first carries the id that the summary of errors links to. */
export function Radios({ form, name, label, hint, options }: FieldProps & { options: readonly Option[] }) {
  const fault = form.faults.get(name);
  return (
    <fieldset className={fault ? 'field bad' : 'field'} aria-describedby={describedBy(name, hint, fault)}>
      <legend>{label}</legend>
      <Hint name={name} text={hint} />
      <Fault name={name} text={fault} say={form.say} />
      <div className="choices">
        {options.map(({ value, text, above }, i) => {
          const id = i === 0 ? idOf(name) : `${idOf(name)}-${value}`;
          return (
            <div key={value}>
              {above && <p className="between">{above}</p>}
              <div className="choice">
                <input type="radio" id={id} name={name} value={value} defaultChecked={form.typed[name] === value} />
                <label htmlFor={id}>{text}</label>
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export function FileField(props: FieldProps) {
  const { form, name, hint } = props;
  const fault = form.faults.get(name);
  return (
    <Field {...props}>
      <input
        type="file"
        id={idOf(name)}
        name={name}
        multiple
        accept=".pdf,.ofd,.doc,.docx,.wps,.xls,.xlsx,.jpg,.jpeg,.png,.txt"
        aria-describedby={describedBy(name, hint, fault)}
        aria-invalid={fault ? true : undefined}
      />
    </Field>
  );
}
