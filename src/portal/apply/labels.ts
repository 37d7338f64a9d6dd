import type { Typed } from '../../pages/form/field.tsx';
import type { Say } from '../../pages/visitor.ts';
import { sizeOf, type TypedList } from '../form/typed-lists.ts';
import { AGENT_FIELDS, ITEMS, JOINT, PERSON_FIELDS } from './lodging.ts';

const OWN: Readonly<Record<string, string>> = {
  'agent.name': 'apply.agent-name',
  'agent.idNumber': 'apply.agent-id',
  'agent.phone': 'apply.agent-phone',
  'power-of-attorney': 'purpose.power-of-attorney',
  identity: 'purpose.identity',
  files: 'purpose.attachment',
};

/** A field's label as the form has it. Where the form has the field more than once, after the name of the group it is in. */
export function labelIn(say: Say, typed: Typed): (name: string) => string {
  const many = sizeOf(typed, ITEMS) > 1;
  return (name) => {
    const parts = name.split('.');
    const label = say(OWN[name] ?? parts.at(-1)!);
    const no = Number(parts[1]) + 1;
    if (parts[0] === 'coRequesters') return `${say('apply.joint-one', { no })} ${label}`;
    return parts[0] === 'items' && many ? `${say('apply.item', { no })} ${label}` : label;
  };
}

/** Every field of the form as it was sent, from top to bottom; the files are on the page after it. */
export function namesOf(typed: Typed): string[] {
  const under = (path: string, fields: readonly string[]) => fields.map((field) => `${path}.${field}`);
  const each = (list: TypedList) =>
    Array.from({ length: sizeOf(typed, list) }, (_, i) => under(`${list.name}.${i}`, list.fields)).flat();
  return [
    ...under('requester', PERSON_FIELDS),
    ...each(JOINT),
    ...under('agent', AGENT_FIELDS),
    ...each(ITEMS),
    'form',
    'delivery',
    'power-of-attorney',
    'identity',
    'files',
  ];
}
