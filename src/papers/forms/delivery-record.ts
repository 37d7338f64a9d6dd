import type { Day } from '../../base/day.ts';
import { SERVICE_MEANS, type ServiceMeans } from '../../rules/service/completion.ts';
import { formatDay } from '../../words/day.ts';
import { FORM_WORDS } from '../../words/notices/forms.ts';
import { REQUEST_CHOICE_WORDS, REQUEST_FIELD_WORDS } from '../../words/request.ts';
import { say, sayWith } from '../../words/word.ts';
import type { Notice } from '../notices/notice.ts';
import type { Form } from './form.ts';

/** What the ledger knows of the delivery of a paper; nothing where it is still to come. */
export interface Delivery {
  readonly means: ServiceMeans | null;
  /** Handed over, posted or sent. */
  readonly sentOn: Day | null;
  /** Signed for, or known to have arrived. */
  readonly arrivedOn: Day | null;
  readonly postalNumber: string;
  readonly note: string;
}

/** Of which case, and where the paper goes. */
export interface Addressed {
  readonly number: string;
  readonly address: string;
}

/**
 * D26 送达回证 (235号): which paper went to whom, by which means, when, and room for the signatures. Made from the paper as it
 * was issued, and filled in as far as its delivery is recorded.
 */
export function deliveryRecord(notice: Notice, delivery: Delivery | null, to: Addressed): Form {
  const form = (name: string, facts: Readonly<Record<string, string | number>> = {}) =>
    sayWith(FORM_WORDS, name, facts);
  const paper = form('paper');
  const service = form('service');
  const receipt = form('receipt');
  const { means = null, sentOn = null, arrivedOn = null, postalNumber = '', note = '' } = delivery ?? {};
  const day = (on: Day | null) => (on ? formatDay(on) : form('day'));
  return {
    code: 'D26',
    title: form('D26'),
    agency: notice.agency,
    above: form('number', { number: to.number }),
    rows: [
      { group: paper, label: form('title'), value: notice.title },
      { group: paper, label: form('issued-number'), value: notice.number ?? '' },
      { group: paper, label: form('issued-on'), value: formatDay(notice.on) },
      { group: paper, label: form('addressee'), value: notice.to },
      { group: paper, label: form('address'), value: to.address },
      {
        group: service,
        label: say(REQUEST_FIELD_WORDS, 'means'),
        value: means
          ? say(REQUEST_CHOICE_WORDS, `means.${means}`)
          : SERVICE_MEANS.map((one) => `□${say(REQUEST_CHOICE_WORDS, `means.${one}`)}`).join('　'),
      },
      { group: service, label: form(means === 'post' ? 'posted-on' : 'sent-on'), value: day(sentOn) },
      ...(means === null || means === 'post'
        ? [{ group: service, label: say(REQUEST_FIELD_WORDS, 'postalNumber'), value: postalNumber }]
        : []),
      { group: service, label: form('server'), value: '', lines: 2 },
      { group: receipt, label: form('arrived-on'), value: day(arrivedOn) },
      { group: receipt, label: form('receiver'), value: '', lines: 2 },
      { group: receipt, label: form('substitute'), value: '', lines: 2 },
      { group: receipt, label: say(REQUEST_FIELD_WORDS, 'note'), value: note, lines: 2 },
    ],
    notes: [form('D26.note-1'), form('D26.note-2')],
    on: arrivedOn ?? sentOn ?? notice.on,
  };
}
