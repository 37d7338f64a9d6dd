import { Answers } from '../../pages/form/answers.tsx';
import type { Say } from '../../pages/visitor.ts';
import { paceText, topicText } from '../../papers/mail/letter.ts';
import { SUBSCRIBE_PATH } from '../../papers/mail/links.ts';
import type { SubscriptionView } from '../../reads/mail/subscriber.ts';
import type { Language } from '../../words/word.ts';
import { INFO_PATH } from '../info/address.ts';

interface SaidProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly facts?: Readonly<Record<string, number>>;
  /** With the way to subscribe anew. */
  readonly again?: boolean;
  readonly say: Say;
}

/** A page that says something and asks for nothing. */
export function SaidPage({ title, texts, facts, again = false, say }: SaidProps) {
  return (
    <div className="prose">
      <h1>{title}</h1>
      {texts.map((key) => (
        <p key={key}>{say(key, facts)}</p>
      ))}
      <p>
        <a href={again ? SUBSCRIBE_PATH : INFO_PATH}>{say(again ? 'subscribe.again' : 'subscribe.back')}</a>
      </p>
    </div>
  );
}

interface ConfirmProps {
  readonly asked: SubscriptionView;
  readonly path: string;
  readonly say: Say;
  readonly language: Language;
}

/** What was asked for, and the button that begins it. */
export function ConfirmPage({ asked, path, say, language }: ConfirmProps) {
  return (
    <div className="prose">
      <h1>{say('subscribe.confirm')}</h1>
      <Answers
        answers={[
          { what: say('subscribe.what'), said: topicText(asked, language) },
          { what: say('subscribe.pace'), said: paceText(asked.pace, language) },
        ]}
      />
      <p>{say('subscribe.confirm-text')}</p>
      <form method="post" action={path}>
        <div className="buttons">
          <button type="submit">{say('subscribe.confirm-button')}</button>
        </div>
      </form>
      <p>{say('subscribe.confirm-not')}</p>
    </div>
  );
}

interface MineProps {
  readonly mine: readonly SubscriptionView[];
  readonly path: string;
  readonly say: Say;
  readonly language: Language;
}

/** Said once after confirming, with all that is subscribed to. */
export function SubscribedPage(props: MineProps) {
  const { say } = props;
  return (
    <div className="prose">
      <h1>{say('subscribe.confirmed')}</h1>
      <p className="note good">{say('subscribe.confirmed-text')}</p>
      <Mine {...props} />
    </div>
  );
}

/** What an address subscribes to, each with the way out. */
export function MinePage({ hasLeft, ...props }: MineProps & { readonly hasLeft: boolean }) {
  const { say, mine } = props;
  return (
    <div className="prose">
      <h1>{say('subscribe.mine')}</h1>
      {hasLeft && (
        <p className="note good" role="status">
          {say('subscribe.left')}
        </p>
      )}
      {mine.length === 0 ? <p>{say('subscribe.mine-none')}</p> : <Mine {...props} />}
      <p>
        <a href={SUBSCRIBE_PATH}>{say(mine.length === 0 ? 'subscribe.again' : 'subscribe.more')}</a>
      </p>
    </div>
  );
}

function Mine({ mine, path, say, language }: MineProps) {
  return (
    <form method="post" action={path}>
      <ul className="list">
        {mine.map((one) => {
          const topic = topicText(one, language);
          return (
            <li key={one.subscriptionId}>
              <span>
                <b>{topic}</b>
                <br />
                <span className="soft">{paceText(one.pace, language)}</span>
              </span>
              <button
                type="submit"
                name="leave"
                value={one.subscriptionId}
                className="second"
                aria-label={say('subscribe.leave-one', { topic })}
              >
                {say('subscribe.leave')}
              </button>
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        <button type="submit" name="leave" value="all" className="second">
          {say('subscribe.leave-all')}
        </button>
      </div>
    </form>
  );
}
