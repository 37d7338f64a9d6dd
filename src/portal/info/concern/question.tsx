import type { Say } from '../../../pages/visitor.ts';
import { RESPONSES_PATH } from '../address.ts';

/** 公众关切的问题, above the answer; nothing on other pages. */
export function Question({ question, say }: { question: string; say: Say }) {
  if (question === '') return null;
  return (
    <section className="note asked" aria-labelledby="question">
      <h2 id="question">{say('concern.question')}</h2>
      <p lang="zh-CN" className="question">
        {question}
      </p>
      <p>
        <a href={RESPONSES_PATH}>{say('concern.all')}</a>
      </p>
    </section>
  );
}
