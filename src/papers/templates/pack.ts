import { officeFile, type Part, type Properties, relationsPart } from '../office/package.ts';
import type { OpenTemplate } from './open.ts';
import { relationsPath } from './relations.ts';

/**
 * What was kept of a template, as a file of our own making: the engine that fills it never sees the container that was
 * uploaded. Who wrote the template is not in it.
 */
export function packTemplate({ main, parts, relations }: OpenTemplate, properties: Properties): Uint8Array {
  const found = parts.find(({ path }) => path === main)!;
  const document = { ...found, content: withSpaces(String(found.content)) };
  const rest = parts.filter((part) => part !== found);
  const leads = [...relations].map(
    ([path, all]): Part =>
      relationsPart(
        relationsPath(path),
        all.map(({ id, type, path: target, outside }) => ({
          id,
          type,
          target: outside ? target : `/${target}`,
          outside,
        })),
      ),
  );
  return officeFile(properties, [document, ...rest, ...leads]);
}

/** What a picture is written in: a document that has none may not declare it. */
const SPACES = {
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

function withSpaces(document: string): string {
  return document.replace(/<w:document\b[^>]*/, (root) =>
    Object.entries(SPACES).reduce(
      (tag, [prefix, space]) => (tag.includes(`xmlns:${prefix}=`) ? tag : `${tag} xmlns:${prefix}="${space}"`),
      root,
    ),
  );
}
