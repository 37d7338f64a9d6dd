import { createHash } from 'node:crypto';
import { BASE } from './base.ts';
import { CHROME } from './chrome.ts';
import { FORMS } from './forms.ts';
import { INFO } from './info.ts';
import { PRINT } from './print.ts';
import { REPORT } from './report.ts';
import { SEARCH } from './search.ts';
import { TOKENS } from './tokens.ts';

/** The one style sheet of the public pages. */
export const STYLE_SHEET = [TOKENS, BASE, CHROME, FORMS, REPORT, SEARCH, INFO, PRINT]
  .join('')
  .replaceAll('\n', '')
  .replaceAll(';}', '}');

/** Its path, which changes with its content, so that browsers may keep it for ever. */
export const STYLE_PATH = `/style-${createHash('sha256').update(STYLE_SHEET).digest('hex').slice(0, 12)}.css`;
