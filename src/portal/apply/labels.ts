import type { Typed } from '../../pages/form/field.tsx';
import type { Say } from '../../pages/visitor.ts';
import { sizeOf } from '../form/typed-lists.ts';
import { ITEMS } from './lodging.ts';

const OWN: Readonly<Record<string, string>> = {
  'agent.name': 'apply.agent-name',
  'agent.idNumber': 'apply.agent-id',
  'agent.phone': 'apply.agent-phone',
  files: 'check.files-label',
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
