import type { Say } from '../../pages/visitor.ts';
import type { WithdrawnItem } from '../../reads/public/column/item.ts';
import { INFO_PATH } from './address.ts';

/** That something was here, until when, and why it is not: nothing else of it. */
export function WithdrawnPage({ item, say }: { item: WithdrawnItem; say: Say }) {
  return (
    <div className="prose">
      <h1>{say('item.withdrawn')}</h1>
      <p>{say('item.withdrawn-text', { on: item.withdrawnOn })}</p>
      <p lang="zh-CN">{say('item.withdrawn-reason', { reason: item.reason })}</p>
      <p>
        <a href={INFO_PATH}>{say('item.withdrawn-home')}</a>
      </p>
    </div>
  );
}
