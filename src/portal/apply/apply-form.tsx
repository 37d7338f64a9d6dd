import { ErrorSummary } from '../../pages/form/error-summary.tsx';
import { type FormState, type Option, Radios, Select, TextArea, TextField } from '../../pages/form/field.tsx';
import type { Say } from '../../pages/visitor.ts';
import { type Guarded, GuardFields } from '../form/guard-fields.tsx';
import { sizeOf } from '../form/typed-lists.ts';
import { TYPE_AHEAD_PATH } from '../search/type-ahead.ts';
import { ITEMS, JOINT } from './lodging.ts';

const KINDS = ['A', 'B1', 'B2', 'B3', 'B4', 'B5'];
const ID_TYPES = ['resident-id', 'passport', 'residence-permit', 'org-code', 'other'];
const FORMS = ['electronic', 'paper', 'inspect'];
const DELIVERIES = ['online', 'email', 'post', 'pickup', 'fax'];

const options = (say: Say, field: string, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, text: say(`${field}.${value}`) }));

/** 申请表 in three steps on one page: who, what, how. Works by the form's own buttons alone. */
export function ApplyForm({ form, guarded }: { form: FormState; guarded: Guarded }) {
  const { say } = form;
  return (
    <>
      <ErrorSummary faults={form.faults} say={say} />
      <h1>{say('apply.title')}</h1>
      <p className="lead">{say('apply.lead')}</p>
      <p className="prose">
        {say('apply.by-hand')}
        <a href="/guide#requests">{say('apply.guide-link')}</a>
        {say('apply.by-hand-end')}
      </p>
      <form method="post" action="/apply" noValidate>
        <GuardFields guarded={guarded} say={say} />
        {/* The first button is the one that the Enter key presses. */}
        <button type="submit" name="do" value="check" hidden tabIndex={-1}>
          {say('apply.to-check')}
        </button>
        <fieldset className="group">
          <legend>{say('apply.step-1')}</legend>
          <Requester form={form} />
        </fieldset>
        <fieldset className="group">
          <legend>{say('apply.step-2')}</legend>
          <Items form={form} />
        </fieldset>
        <fieldset className="group">
          <legend>{say('apply.step-3')}</legend>
          <Radios form={form} name="form" label={say('form')} options={options(say, 'form', FORMS)} />
          <Radios form={form} name="delivery" label={say('delivery')} options={options(say, 'delivery', DELIVERIES)} />
        </fieldset>
        <div className="buttons">
          <button type="submit" name="do" value="check">
            {say('apply.to-check')}
          </button>
        </div>
      </form>
      <script src={TYPE_AHEAD_PATH} defer />
    </>
  );
}

/** Filled in as one types, where scripts run; the page that is checked before sending says the same without. */
function PublishedLike({ say }: { say: Say }) {
  return (
    <div data-like="items-0-description" data-aside={say('like.new-window')}>
      <p className="sr" role="status" data-text={say('like.count')} />
      <div className="note" hidden>
        <p>
          <b>{say('like.title')}</b>
        </p>
        <ul />
      </div>
    </div>
  );
}

function Requester({ form }: { form: FormState }) {
  const { say, typed } = form;
  const joint = sizeOf(typed, JOINT);
  const agentOpen =
    Object.keys(typed).some((name) => name.startsWith('agent.') && typed[name]) || hasFault(form, 'agent');
  return (
    <>
      <Person form={form} path="requester" own />
      <details open={joint > 0}>
        <summary>{say('apply.joint')}</summary>
        {Array.from({ length: joint }, (_, i) => (
          <fieldset key={i} className="part">
            <legend>{say('apply.joint-one', { no: i + 1 })}</legend>
            <Person form={form} path={`coRequesters.${i}`} />
            <button type="submit" name="do" value={`remove-joint.${i}`} className="link">
              {say('apply.joint-remove', { no: i + 1 })}
            </button>
          </fieldset>
        ))}
        {joint < 20 && (
          <button type="submit" name="do" value="add-joint" className="second">
            {say('apply.joint-add')}
          </button>
        )}
      </details>
      <details open={agentOpen}>
        <summary>{say('apply.agent')}</summary>
        <fieldset className="part">
          <legend className="sr">{say('apply.agent')}</legend>
          <p className="hint">{say('apply.agent-hint')}</p>
          <TextField form={form} name="agent.name" label={say('apply.agent-name')} />
          <TextField form={form} name="agent.idNumber" label={say('apply.agent-id')} />
          <TextField form={form} name="agent.phone" label={say('apply.agent-phone')} type="tel" optional />
        </fieldset>
      </details>
    </>
  );
}

function hasFault(form: FormState, path: string): boolean {
  return [...form.faults.keys()].some((name) => name.startsWith(`${path}.`));
}

function kinds(say: Say): Option[] {
  return options(say, 'kind', KINDS).map((option) => ({
    ...option,
    above: option.value === 'B1' ? say('apply.kind-organisation') : undefined,
  }));
}

/** One requester. Only the first may be filled in by the browser, and has the hints. */
function Person({ form, path, own }: { form: FormState; path: string; own?: boolean }) {
  const { say } = form;
  const hint = (key: string) => (own ? say(key) : undefined);
  const auto = (what: string) => (own ? what : undefined);
  return (
    <>
      <Radios
        form={form}
        name={`${path}.kind`}
        label={say('kind')}
        hint={hint('apply.kind-hint')}
        options={kinds(say)}
      />
      <TextField
        form={form}
        name={`${path}.name`}
        label={say('name')}
        hint={hint('apply.name-hint')}
        autoComplete={auto('name')}
      />
      <Select
        form={form}
        name={`${path}.idType`}
        label={say('idType')}
        hint={hint('apply.id-hint')}
        options={options(say, 'idType', ID_TYPES)}
      />
      <TextField form={form} name={`${path}.idNumber`} label={say('idNumber')} />
      <TextField
        form={form}
        name={`${path}.phone`}
        label={say('phone')}
        hint={hint('apply.phone-hint')}
        type="tel"
        autoComplete={auto('tel')}
        className="short"
        optional
      />
      <TextField
        form={form}
        name={`${path}.email`}
        label={say('email')}
        type="email"
        autoComplete={auto('email')}
        optional
      />
      <TextField
        form={form}
        name={`${path}.address`}
        label={say('address')}
        hint={hint('apply.address-hint')}
        autoComplete={auto('street-address')}
        optional
      />
      <TextField
        form={form}
        name={`${path}.postcode`}
        label={say('postcode')}
        inputMode="numeric"
        autoComplete={auto('postal-code')}
        className="short"
        optional
      />
    </>
  );
}

function Items({ form }: { form: FormState }) {
  const { say, typed } = form;
  const size = Math.max(1, sizeOf(typed, ITEMS));
  return (
    <>
      {Array.from({ length: size }, (_, i) => (
        <fieldset key={i} className={size > 1 ? 'part' : undefined}>
          <legend className={size > 1 ? undefined : 'sr'}>{say('apply.item', { no: i + 1 })}</legend>
          <TextArea
            form={form}
            name={`items.${i}.description`}
            label={say('description')}
            hint={say('apply.item-hint')}
          />
          {i === 0 && <PublishedLike say={say} />}
          <TextField
            form={form}
            name={`items.${i}.documentNumber`}
            label={say('documentNumber')}
            className="short"
            optional
          />
          {size > 1 && (
            <button type="submit" name="do" value={`remove-item.${i}`} className="link">
              {say('apply.item-remove', { no: i + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {size < 20 && (
        <button type="submit" name="do" value="add-item" className="second">
          {say('apply.item-add')}
        </button>
      )}
    </>
  );
}
