import type { RequestFacts } from '../../cases/request/facts.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { formatDay } from '../../words/day.ts';
import { FORM_WORDS } from '../../words/notices/forms.ts';
import { REQUEST_CHOICE_WORDS, REQUEST_FIELD_WORDS } from '../../words/request.ts';
import { say, sayWith } from '../../words/word.ts';
import type { Form, FormRow } from './form.ts';

/** A request as it was lodged: what its first entry adds up to. */
export type Lodged = RequestFacts<'lodge'> & Pick<RequestCase, 'number' | 'lodgedOn'>;

type Person = Lodged['requester'];

const field = (name: string): string => say(REQUEST_FIELD_WORDS, name);
const form = (name: string, facts: Readonly<Record<string, string | number>> = {}): string =>
  sayWith(FORM_WORDS, name, facts);
/** A choice in words, or on a blank form all of them to be ticked. */
const choice = (name: string, value: string | undefined, all: readonly string[]): string =>
  value
    ? say(REQUEST_CHOICE_WORDS, `${name}.${value}`)
    : all.map((one) => `□${say(REQUEST_CHOICE_WORDS, `${name}.${one}`)}`).join('　');

/**
 * D01 政府信息公开申请表 (条例 29): who asks, with proof of identity and contact, what for, in which form and by which channel,
 * the day, and room for the signature. Filled in as the request was lodged, or blank. No purpose is asked for.
 */
export function applicationForm(lodged: Lodged | null, agency: string): Form {
  const items = lodged?.items ?? [{ description: '', documentNumber: '' }];
  const group = form('wanted');
  return {
    code: 'D01',
    title: form('D01'),
    agency,
    above: form('number', { number: lodged?.number ?? '' }),
    rows: [
      ...personRows(lodged?.requester, field('requester')),
      ...(lodged?.coRequesters ?? []).flatMap((one, i) => personRows(one, `${field('coRequesters')}${i + 1}`)),
      ...agentRows(lodged),
      ...items.flatMap(({ description, documentNumber }, i): FormRow[] => {
        const label = `${field('items')}${items.length > 1 ? i + 1 : ''}`;
        return [
          { group, label, value: description, lines: 4 },
          ...(documentNumber || !lodged ? [{ group, label: field('documentNumber'), value: documentNumber }] : []),
        ];
      }),
      { group, label: field('form'), value: choice('form', lodged?.form, ['paper', 'electronic', 'inspect']) },
      {
        group,
        label: field('delivery'),
        value: choice('delivery', lodged?.delivery, ['post', 'email', 'online', 'pickup', 'fax']),
      },
      ...(lodged
        ? [{ group: form('lodging'), label: field('channel'), value: choice('channel', lodged.channel, []) }]
        : []),
      {
        group: form('lodging'),
        label: form('lodgedOn'),
        value: lodged ? formatDay(lodged.lodgedOn) : form('day'),
      },
      { group: form('lodging'), label: form('signature'), value: '', lines: 2 },
    ],
    notes: lodged ? [] : [1, 2, 3].map((n) => form(`D01.note-${n}`)),
    on: lodged?.lodgedOn ?? null,
  };
}

function personRows(person: Person | undefined, group: string): FormRow[] {
  const optional: readonly (keyof Person)[] = ['phone', 'email', 'address', 'postcode'];
  return [
    { group, label: field('name'), value: person?.name ?? '' },
    { group, label: field('idType'), value: choice('idType', person?.idType, ['resident-id', 'org-code', 'other']) },
    { group, label: field('idNumber'), value: person?.idNumber ?? '' },
    ...optional
      .filter((name) => person?.[name] !== '')
      .map((name) => ({ group, label: field(name), value: person?.[name] ?? '' })),
  ];
}

function agentRows(lodged: Lodged | null): FormRow[] {
  if (lodged && !lodged.agent) return [];
  const group = lodged ? field('agent') : form('agent');
  const { name = '', idNumber = '', phone = '' } = lodged?.agent ?? {};
  return [
    { group, label: field('name'), value: name },
    { group, label: field('idNumber'), value: idNumber },
    { group, label: field('phone'), value: phone },
  ];
}
