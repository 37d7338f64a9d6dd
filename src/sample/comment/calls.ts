import { addDays, type Day } from '../../base/day.ts';

/** What the invented bureau asked the public about: begun so many working days ago; the last one is still open. */
export function sampleCalls(ago: (n: number) => Day) {
  const call = (begun: number, title: string, commentsUntil: Day, abstract: string) => ({
    begun,
    content: {
      ...{ title, column: '20-11', genre: 'call-for-comments', keywords: ['征求意见'], abstract, commentsUntil },
      body: `<p>${abstract}现公开征求意见。意见可以寄送本局运输管理科，或者发送电子邮件，请注明“征求意见”字样。</p>`,
    },
  });
  const reported = '青石市共享单车停放管理办法（征求意见稿）';
  return {
    calls: [
      call(90, reported, ago(55), '规范共享单车停放。'),
      call(50, '城市公交票价调整方案（征求意见稿）', ago(15), '调整城市公交票价。'),
      call(8, '青石市汽车租赁管理规定（征求意见稿）', addDays(ago(0), 40), '规范汽车租赁经营服务。'),
    ],
    report: {
      begun: 45,
      reportsOn: reported,
      content: {
        ...{ title: `${reported}的意见采纳情况`, column: '20-11', genre: 'report', keywords: ['征求意见', '采纳情况'] },
        abstract: '征求意见期间共收到意见十八条，采纳九条。',
        body: '<p>征求意见期间共收到意见十八条：采纳九条；部分采纳四条；未采纳五条，主要是要求完全禁止停放，与上位法不一致。</p>',
      },
    },
  };
}
