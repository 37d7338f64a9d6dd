import { LODGED, noticeAfter, REGISTERED } from '../../src/papers/notices/notice.fixture.ts';
import { noticePdf } from '../../src/papers/pdf/notice-pdf.ts';
import { reportPaperOf } from '../../src/papers/pdf/report-paper.fixture.ts';
import { reportPdf } from '../../src/papers/pdf/report-pdf.ts';

/** A process that does nothing else sets documents, and says what memory it has after the first hundred and after them all. */
const count = Number(process.argv[2]);
const report = reportPaperOf(2025);
const letter = noticeAfter(LODGED, REGISTERED)!;
const seen: number[] = [];
for (let i = 1; i <= count; i++) {
  if (i % 4 === 0) await reportPdf({ ...report, prose: { ...report.prose, '6': `第${i}份。` } }, { kind: 'portal' });
  else await noticePdf({ ...letter, to: `第${i}人` });
  if (i === 100) seen.push(process.memoryUsage().rss);
}
console.log(JSON.stringify([...seen, process.memoryUsage().rss]));
