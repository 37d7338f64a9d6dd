import { escapeText } from '../../cases/publication/body/blocks.ts';
import { EXPORT_WORDS as WORDS } from '../../words/jobs/export.ts';
import { say, sayWith } from '../../words/word.ts';

/** What an export holds and what its fields mean, as a page that lies in it. */
export function schemaPage(agency: string, scope: 'public' | 'all'): string {
  const title = escapeText(sayWith(WORDS, 'page.title', { agency }));
  const fields = Object.keys(WORDS).filter((key) => key.startsWith('field.'));
  const rows = fields.map(
    (key) => `<tr><th scope="row">${key.slice(6)}</th><td>${escapeText(say(WORDS, key))}</td></tr>`,
  );
  const heads = ['page.name', 'page.meaning'].map((key) => `<th scope="col">${say(WORDS, key)}</th>`).join('');
  const table = `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.7}th{text-align:left;white-space:nowrap;vertical-align:top;padding-right:1em}</style></head>
<body><h1>${title}</h1><p>${say(WORDS, `scope.${scope}`)}</p><p>${escapeText(say(WORDS, `page.${scope}`))}</p><p>${say(WORDS, 'page.files')}</p>${scope === 'public' ? table : ''}</body></html>
`;
}
