import { posix } from 'node:path';
import { readXml } from '../read/source/office/xml.ts';

/** What a part of an Office file leads to. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The last word of the type: `image`, `header`. */
  readonly kind: string;
  /** The path of the part inside the file, or the address outside of it. */
  readonly path: string;
  readonly outside: boolean;
}

/** Where the relations of a part stand. */
export function relationsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

/** The relations of the part at `from`; those of the file itself where it is empty. Throws XmlFault. */
export function readRelations(xml: string, from: string): Relation[] {
  const found: Relation[] = [];
  readXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((one) => attributes.get(one));
      const outside = attributes.get('TargetMode')?.toLowerCase() === 'external';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      found.push({ id, type, kind, path: outside ? target : pathOf(target, from), outside });
    },
    close() {},
    text() {},
  });
  return found;
}

function pathOf(target: string, from: string): string {
  return posix.join('/', target.startsWith('/') ? '' : posix.dirname(from), target).slice(1);
}
