import type { RequestFacts } from '../../cases/request/facts.ts';
import type { Asked, RequestCase } from '../../cases/request/request.ts';
import { cites as itemCites } from '../../rules/fee/by-item.ts';
import { feeByPages } from '../../rules/fee/by-pages.ts';
import { cites } from '../../rules/fee/payment.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { formatCites, type Issue, type Notice, noticeOf, pronounOf } from './notice.ts';
import { contactLine, opening, wantedItems } from './opening.ts';
import { inline, withStop } from './prose.ts';

/** The last page of each band of 109号 五. */
const BAND_ENDS = [30, 100, 200, Number.POSITIVE_INFINITY];

/** D10 收费通知书 (条例 42, 109号 六): basis, standard, amount and how it comes about, how and within what time to pay, what happens otherwise. */
export function feeNotice(c: RequestCase, asked: Asked, said: RequestFacts<'charge-fee'>, issue: Issue): Notice {
  const you = pronounOf(c);
  const settings = issue.office.settingsOn(issue.on);
  const whole = { ...c, items: [{ description: wantedItems(c).join('；'), documentNumber: '' }] };
  return noticeOf('D10', c, issue, {
    paragraphs: [
      opening(whole).paragraph,
      sentence('fee.basis', { you, regulation: formatCite(itemCites[1]!), measures: measuresOf(said.basis) }),
      sentence('fee.how', { howToPay: withStop(inline(said.howToPay)) }),
      sentence('fee.term', { cite: formatCite(cites[0]!), days: asked.days }),
      sentence('fee.effect'),
      sentence(settings.feeRestartsReply ? 'fee.after-restarts' : 'fee.after-goes-on'),
      sentence('fee.treasury'),
      contactLine(issue.office),
    ],
    list: [...calculation(said), sentence('fee.amount', { amount: asked.amount ?? 0 })],
  });
}

function measuresOf(basis: 'items' | 'pages'): string {
  return formatCites([{ law: 'fee-109', point: basis === 'items' ? '四' : '五' }]);
}

function calculation({ basis, count }: RequestFacts<'charge-fee'>): string[] {
  if (basis === 'items') {
    return [sentence('fee.standard-items'), sentence('fee.count-items', { count }), sentence('fee.month-items')];
  }
  const bands = BAND_ENDS.flatMap((end, i) => {
    const from = (BAND_ENDS[i - 1] ?? 0) + 1;
    if (i === 0 || count < from) return [];
    const to = Math.min(count, end);
    return [sentence('fee.band-pages', { from, to, amount: feeByPages(to) - feeByPages(from - 1) })];
  });
  return [sentence('fee.standard-pages'), sentence('fee.count-pages', { count }), ...bands];
}
