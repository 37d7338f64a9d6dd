import type { Words } from '../word.ts';

/** Why something cannot be done with a concern of the public (政务舆情). */
export const CONCERN_REFUSAL_WORDS: Words = {
  'concern.no-reason': ['不需要回应的，必须写明理由', 'Say why no answer is needed'],
  'concern.grave-is-answered': [
    '涉及特别重大、重大突发事件的政务舆情必须回应；等级定错的，请同时改正等级',
    'What is grave is answered; where the level is wrong, mend that too',
  ],
  'concern.answered-already': ['已经作出过回应，不能再定为不需要回应', 'It has been answered already'],
  'concern.occurred-after': [
    '事件发生时间晚于发现时间（{noticedAt}）',
    'It happened after it was noticed, {noticedAt}',
  ],
  'concern.in-the-future': ['{at}晚于现在（{now}）', '{at} is after now, {now}'],
  'concern.answered-before': [
    '回应时间早于舆情发生或者发现的时间（{from}）',
    'It was answered before it began, {from}',
  ],
  'concern.noticed-after-answer': [
    '改正后，已登记的回应早于舆情发生或者发现的时间',
    'A response would be before it began',
  ],
  'concern.two-moments': [
    '选用本机关公开信息的，回应时间就是该信息的实际发布时间，不再填写',
    'The time is that of the publication: leave it empty',
  ],
  'concern.not-answered': ['还没有登记过回应', 'No response has been recorded'],
  'concern.owes-statement': ['还没有发布权威信息，应当说明原因', 'The first authoritative word was not given: say why'],
  'concern.owes-briefing': ['还没有举行新闻发布会，应当说明原因', 'No press conference was held: say why'],
  'concern.owes-response': ['还没有作出回应，应当说明原因', 'No response was given: say why'],
  'concern.no-such-response': ['没有第{n}次回应', 'There is no response {n}'],
  'concern.real-time': [
    '公开信息的发布时间由系统记录，不能更改',
    'When we published it the server recorded: it cannot be changed',
  ],
  'concern.no-such-publication': [
    '没有索引号为“{number}”的已公开信息',
    'Nothing was published under the number {number}',
  ],
  'concern.published-before': ['“{number}”在发现舆情之前就已公开，不是回应', '{number} was public before the concern'],
  'concern.recorded-already': ['“{number}”已经登记为回应', '{number} is recorded as a response already'],
  'concern.no-such': ['没有编号为“{number}”的政务舆情', 'There is no concern {number}'],
  'concern.takes-no-answer': [
    '所回应的政务舆情“{title}”（{number}）已转办或者定为不需回应，请重新研判后再发布',
    'The concern {number}, {title}, was transferred or needs no answer: assess it anew first',
  ],
  'concern.other-genre': ['只有体裁为“回应关切”的才填写', 'is for responses to public concern alone'],
};
