import type { CanonicalReport } from '../../report/canonical.ts';
import { sampleReport } from '../../report/checks/samples/sample-report.ts';
import { formatFor, HEADINGS } from '../../report/formats.ts';
import { layoutReport } from '../../report/layout.ts';
import type { ReportPaper } from '../report-paper.ts';

const TEXT =
  '我局按照市委、市政府统一部署，加强组织领导，健全工作机制，认真贯彻落实《中华人民共和国政府信息公开条例》的各项要求，紧紧围绕交通运输“热点难点”问题，坚持以公开透明、便民及时为原则。';

/** A report of an invented bureau with text in every part and these figures. */
export function reportPaperOf(year: number, figures: CanonicalReport = sampleReport(year)): ReportPaper {
  return {
    agency: '临江市交通运输局',
    year,
    headings: HEADINGS,
    tables: layoutReport(formatFor(year), figures),
    prose: {
      '1': `${TEXT.repeat(4)}\n（一）主动公开情况\n${TEXT.repeat(6)}`,
      '5': TEXT,
      '6': '无其他需要报告的事项。',
    },
    publishedOn: `${year + 1}-01-20`,
    reissuedOn: null,
    figures,
  };
}
