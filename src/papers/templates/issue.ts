import type { Notice } from '../notices/notice.ts';

/** Where the templates of an agency are looked up: by the kind of notice, in force on the day of issue. */
type Lookup = (kind: string) => { readonly version: number; readonly file: { readonly hash: string } } | null;

/** The notice, and those beside it, each with the template that it is issued with. */
export function withTemplates(notice: Notice, find: Lookup): Notice {
  const template = find(notice.code);
  const { beside } = notice;
  return {
    ...notice,
    ...(template ? { template: { version: template.version, hash: template.file.hash } } : {}),
    ...(beside ? { beside: withTemplates(beside, find) } : {}),
  };
}
