import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage } from '../browser.ts';

const PDFJS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'build');
const SITE = 'http://paper.local';
/** Pixels a PDF point: enough to read a table of 9 points. */
const SCALE = 1.3;

/** A page that draws the pages asked for side by side, each as a sheet of paper. */
const drawing = (pages: readonly number[]) => `<!doctype html><meta charset="utf-8">
<style>
  body { margin: 0; padding: 24px; background: #e9ecef; display: inline-flex; gap: 24px }
  canvas { background: #fff; box-shadow: 0 1px 6px #0004 }
</style>
<script type="module">
  import { getDocument, GlobalWorkerOptions } from '${SITE}/pdf.min.mjs';
  GlobalWorkerOptions.workerSrc = '${SITE}/pdf.worker.min.mjs';
  const pdf = await getDocument('${SITE}/paper.pdf').promise;
  for (const number of ${JSON.stringify(pages)}) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: ${SCALE} });
    const canvas = document.body.appendChild(document.createElement('canvas'));
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport }).promise;
  }
  document.body.dataset.drawn = 'yes';
</script>`;

/** Photographs pages of a PDF (from 1), drawn by the reader of Firefox inside our browser, into `path`. */
export async function takePaper(
  browser: Browser,
  pdf: Uint8Array,
  pages: readonly number[],
  path: string,
): Promise<void> {
  const page = await openPage(browser);
  await page.route(`${SITE}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ body: drawing(pages), contentType: 'text/html; charset=utf-8' });
    if (name === 'paper.pdf') return route.fulfill({ body: Buffer.from(pdf), contentType: 'application/pdf' });
    return route.fulfill({ body: await readFile(join(PDFJS, name)), contentType: 'text/javascript' });
  });
  await page.goto(`${SITE}/`);
  await page.locator('body[data-drawn]').waitFor();
  await page.locator('body').screenshot({ path });
  await page.context().close();
}

/** Photographs what a command printed, as a terminal shows it: a Chinese character is as wide as two others. */
export async function takeTerminal(browser: Browser, command: string, printed: string, path: string): Promise<void> {
  const page = await openPage(browser);
  await page.setContent(`<!doctype html><meta charset="utf-8">
    <style>
      pre { margin: 0; padding: 20px 24px; display: inline-block; max-width: 1100px; white-space: pre-wrap; background: #16202c; color: #e6edf3;
        font: 15px/1.5 "Noto Sans SC", sans-serif }
      span { display: inline-block; width: .6em; text-align: center }
      span.wide { width: 1.2em }
    </style><pre></pre>`);
  await page.locator('pre').evaluate((pre, text) => {
    for (const character of text) {
      const cell = document.createElement('span');
      cell.textContent = character;
      if (/[\u2e80-\uffff]/u.test(character)) cell.className = 'wide';
      pre.append(character === '\n' ? '\n' : cell);
    }
  }, `$ ${command}\n${printed.trimEnd()}`);
  await page.locator('pre').screenshot({ path });
  await page.context().close();
}
