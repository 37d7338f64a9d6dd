import { type Answer, Answers } from '../../pages/form/answers.tsx';
import { ErrorSummary } from '../../pages/form/error-summary.tsx';
import { FileField, type FormState, type Typed } from '../../pages/form/field.tsx';
import type { Say } from '../../pages/visitor.ts';
import type { PublicSimilar } from '../../reads/public/similar.ts';
import { formatDay } from '../../words/day.ts';
import type { Language } from '../../words/word.ts';
import { type Guarded, GuardFields } from '../form/guard-fields.tsx';
import { sizeOf } from '../form/typed-lists.ts';
import { infoPath } from '../search/address.ts';
import { ITEMS, JOINT, PERSON_FIELDS } from './lodging.ts';

export interface CheckProps {
  readonly form: FormState;
  readonly guarded: Guarded;
  readonly similar: readonly PublicSimilar[];
  readonly language: Language;
  /** Files that came with a form that could not be taken: browsers forget them. */
  readonly lostFiles: readonly string[];
}

/** 核对: what was typed as a list, what is like it, and the files, which are chosen last so that none is lost on the way. */
export function CheckPage({ form, guarded, similar, lostFiles, language }: CheckProps) {
  const { say, typed } = form;
  return (
    <>
      <ErrorSummary faults={form.faults} say={say} />
      <h1>{say('check.title')}</h1>
      {similar.length > 0 ? (
        <Similar similar={similar} say={say} language={language} />
      ) : (
        <p className="lead">{say('check.lead')}</p>
      )}
      <form method="post" action="/apply" encType="multipart/form-data" noValidate>
        <GuardFields guarded={guarded} say={say} />
        <input type="hidden" name="checked" value="yes" />
        <Carried typed={typed} />
        <button type="submit" name="do" value="send" hidden tabIndex={-1}>
          {say('check.send')}
        </button>
        <h2>{say('apply.step-1')}</h2>
        <Answers answers={personAnswers(typed, 'requester', say)} />
        {Array.from({ length: sizeOf(typed, JOINT) }, (_, i) => (
          <div key={i}>
            <h3>{say('apply.joint-one', { no: i + 1 })}</h3>
            <Answers answers={personAnswers(typed, `coRequesters.${i}`, say)} />
          </div>
        ))}
        {typed['agent.name'] && (
          <>
            <h3>{say('agent')}</h3>
            <Answers answers={agentAnswers(typed, say)} />
          </>
        )}
        <h2>{say('apply.step-2')}</h2>
        <Answers answers={itemAnswers(typed, say)} />
        <h2>{say('apply.step-3')}</h2>
        <Answers
          answers={[
            { what: say('form'), said: typed.form ? say(`form.${typed.form}`) : '' },
            { what: say('delivery'), said: typed.delivery ? say(`delivery.${typed.delivery}`) : '' },
          ]}
        />
        <h2>{say('check.files')}</h2>
        {lostFiles.length > 0 && (
          <p className="note warn">{say('check.files-again', { names: lostFiles.join('、') })}</p>
        )}
        <p className="hint">{say('check.files-hint')}</p>
        {typed['agent.name'] && (
          <FileField form={form} name="power-of-attorney" label={say('purpose.power-of-attorney')} />
        )}
        <FileField
          form={form}
          name="identity"
          label={say('purpose.identity')}
          hint={say(typed['agent.name'] ? 'check.identity-agent' : 'check.identity')}
          optional
        />
        <FileField form={form} name="files" label={say('purpose.attachment')} optional />
        <div className="buttons">
          <button type="submit" name="do" value="send">
            {say(similar.length > 0 ? 'check.send-anyway' : 'check.send')}
          </button>
          <button type="submit" name="do" value="edit" className="second">
            {say('check.change')}
          </button>
        </div>
      </form>
    </>
  );
}

function Similar({ similar, say, language }: Pick<CheckProps, 'similar' | 'language'> & { say: Say }) {
  const known = (one: PublicSimilar & { what: 'request' }) =>
    say('check.similar-request', { on: formatDay(one.lodgedOn, language), number: one.number });
  return (
    <div className="note warn" role="alert">
      <p>
        <b>{say('check.similar')}</b>
      </p>
      <ul>
        {similar.map((one, i) => (
          <li key={i}>
            {one.what === 'publication' && (
              <a href={infoPath(one.indexNumber)} target="_blank" rel="noopener">
                {`${say('check.similar-document', { title: one.title })}${say('like.new-window')}`}
              </a>
            )}
            {one.what === 'document' && say('check.similar-document', { title: one.title })}
            {one.what === 'request' &&
              `${known(one)}${say('site.aside', { text: say(one.answered ? 'check.similar-answered' : 'check.similar-open') })}`}
          </li>
        ))}
      </ul>
      <p>{say('check.similar-text')}</p>
    </div>
  );
}

/** Everything typed, unseen, so that the way back loses nothing. */
function Carried({ typed }: { typed: Typed }) {
  return Object.entries(typed)
    .filter(([name]) => /^(requester|coRequesters|agent|items)\.|^(form|delivery)$/.test(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function personAnswers(typed: Typed, path: string, say: Say): Answer[] {
  return PERSON_FIELDS.map((field) => {
    const value = typed[`${path}.${field}`] ?? '';
    const chosen = value && (field === 'kind' || field === 'idType');
    return { what: say(field), said: chosen ? say(`${field}.${value}`) : value };
  });
}

function agentAnswers(typed: Typed, say: Say): Answer[] {
  return [
    { what: say('apply.agent-name'), said: typed['agent.name'] ?? '' },
    { what: say('apply.agent-id'), said: typed['agent.idNumber'] ?? '' },
    { what: say('apply.agent-phone'), said: typed['agent.phone'] ?? '' },
  ];
}

function itemAnswers(typed: Typed, say: Say): Answer[] {
  return Array.from({ length: sizeOf(typed, ITEMS) }, (_, i) => {
    const number = typed[`items.${i}.documentNumber`];
    return {
      what: say('apply.item', { no: i + 1 }),
      said: (
        <span className="pre">
          {typed[`items.${i}.description`]}
          {number && `\n${say('documentNumber')}${say('site.colon')}${number}`}
        </span>
      ),
    };
  });
}
