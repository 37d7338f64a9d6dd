import type { Say } from '../../pages/visitor.ts';
import type { PublicDecision, PublicEnd } from '../../reads/public/decisions.ts';
import { listPath, type PathKind } from './address.ts';

/** One decision: the fields that the public sees, in the order of the exchange file. */
export function DecisionPage({ decision, say }: { decision: PublicDecision; say: Say }) {
  const { number, fields, publishedOn, publicUntil } = decision;
  return (
    <>
      <h1 lang="zh-CN">{number}</h1>
      <div className="record">
        <dl>
          {fields.map(({ code, name, text }) => (
            <div key={code} className="whole" lang="zh-CN">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div className="whole">
            <dt>{say('decision.published')}</dt>
            <dd>
              <time>{publishedOn}</time>
            </dd>
          </div>
          {publicUntil && (
            <div className="whole">
              <dt>{say('decision.until')}</dt>
              <dd>
                <time>{publicUntil}</time>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </>
  );
}

/** That something was here and is not: withdrawn with its reason, or over. Nothing else of it. */
export function GonePage({ path, end, say }: { path: PathKind; end: PublicEnd; say: Say }) {
  return (
    <div className="prose">
      {end.gone === 'withdrawn' ? (
        <>
          <h1>{say('decision.withdrawn')}</h1>
          <p>{say('decision.withdrawn-text', { number: end.number, on: end.on })}</p>
          <p lang="zh-CN">
            {say('decision.withdrawn-why', { ground: say(`decision.ground.${end.ground}`), reason: end.reason })}
          </p>
        </>
      ) : (
        <>
          <h1>{say('decision.over')}</h1>
          <p>{say('decision.over-text')}</p>
        </>
      )}
      <p>
        <a href={listPath(path)}>{say('decision.back')}</a>
      </p>
    </div>
  );
}
