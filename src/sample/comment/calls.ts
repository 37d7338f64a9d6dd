import { addDays, type Day } from '../../base/day.ts';
import { feedbackDraft } from '../../papers/comment/feedback.ts';
import { CALLED, sampleComments, weighedOn } from './comments.ts';

/** What the invented bureau asked the public about: begun so many working days ago; the last one is still open. */
export function sampleCalls(ago: (n: number) => Day) {
  const call = (begun: number, title: string, commentsUntil: Day, abstract: string) => ({
    begun,
    content: {
      ...{ title, column: '20-11', genre: 'call-for-comments', keywords: ['征求意见'], abstract, commentsUntil },
      commentsHere: true,
      body: `<p>${abstract}现公开征求意见。意见可以在本网站提出，也可以寄送本局运输管理科，或者发送电子邮件，请注明“征求意见”字样。</p>`,
    },
  });
  const reported = CALLED.bicycles;
  const drafted = feedbackDraft(
    { title: reported, from: ago(85), until: ago(55) },
    weighedOn(reported, sampleComments(ago)),
  );
  return {
    calls: [
      call(90, reported, ago(55), '规范共享单车停放。'),
      call(50, CALLED.fares, ago(15), '调整城市公交票价。'),
      call(8, CALLED.rental, addDays(ago(0), 40), '规范汽车租赁经营服务。'),
    ],
    report: {
      begun: 45,
      reportsOn: reported,
      content: {
        ...{ title: drafted.title, column: '20-11', genre: 'report', keywords: ['征求意见', '采纳情况'] },
        abstract: drafted.abstract,
        body: drafted.body,
      },
    },
  };
}
