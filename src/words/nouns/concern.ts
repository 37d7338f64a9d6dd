import { under, type Words } from '../word.ts';

/** 政务舆情回应. */
export const CONCERN_STATE_WORDS: Words = {
  new: ['新发现', 'New'],
  found: ['待研判', 'To be assessed'],
  responding: ['回应中', 'Being answered'],
  unneeded: ['不需回应', 'No answer needed'],
  transferred: ['已转办', 'Transferred'],
  evaluated: ['已评估，待办结', 'Evaluated'],
  closed: ['已办结', 'Closed'],
};

export const CONCERN_VERB_WORDS: Words = {
  report: ['登记舆情', 'Report a concern'],
  assess: ['研判', 'Assess'],
  transfer: ['转办', 'Transfer'],
  respond: ['登记回应', 'Record a response'],
  published: ['发布回应信息', 'A response was published'],
  evaluate: ['评估效果', 'Evaluate'],
  close: ['办结', 'Close'],
  'correct-entry': ['更正登记', 'Correct the record'],
  'correct-response': ['更正回应记录', 'Correct a response'],
};

/** In the order in which forms ask. */
export const CONCERN_FIELD_WORDS: Words = {
  on: ['登记日期', 'Day'],
  number: ['舆情编号', 'Number'],
  title: ['舆情标题', 'Title'],
  about: ['公众关切的问题', 'What the public asks'],
  kind: ['舆情类别', 'Kind'],
  decision: ['研判结论', 'Conclusion'],
  level: ['涉及事件的等级', 'Level'],
  noticedAt: ['发现时间（北京时间）', 'Noticed (Beijing time)'],
  occurredAt: ['事件发生时间（北京时间）', 'Happened (Beijing time)'],
  source: ['发现渠道', 'Seen in'],
  seenAt: ['媒体、平台或者账号', 'Paper, platform or account'],
  section: ['涉事责任科室', 'Section that answers'],
  coordinator: ['会同的宣传、网信等部门', 'Together with'],
  body: ['转往的机关', 'Transferred to'],
  contact: ['该机关的联系方式', 'Its contact'],
  response: ['更正第几次回应', 'Which response'],
  responseKind: ['回应性质', 'Which word of ours'],
  respondedAt: ['回应时间（北京时间；选用公开信息的不填）', 'When (Beijing time; not with a publication)'],
  channel: ['回应渠道', 'Channel'],
  publication: ['本机关公开信息的索引号', 'Index number of our publication'],
  publicationId: ['公开信息', 'Publication'],
  link: ['网址', 'Address'],
  speaker: ['发布人', 'Speaker'],
  summary: ['回应要点', 'What was said'],
  struck: ['误登，不是回应', 'It was no response'],
  effect: ['回应效果', 'Effect'],
  conclusion: ['评估意见', 'Evaluation'],
  lessons: ['改进措施', 'Lessons'],
  missedBecause: ['应当作出而没有作出的回应及原因', 'What was owed and not given, and why'],
  reason: ['理由', 'Reason'],
  comment: ['意见', 'Comment'],
  why: ['更正原因', 'Why'],
  files: ['附件', 'Files'],
};

export const RESPONSE_KIND_WORDS: Words = {
  statement: ['首次发布权威信息', 'First authoritative word'],
  progress: ['持续发布进展', 'Progress'],
  briefing: ['新闻发布会', 'Press conference'],
};

export const CONCERN_LEVEL_WORDS: Words = {
  'extremely-serious': ['特别重大', 'Extremely serious'],
  serious: ['重大', 'Serious'],
  larger: ['较大', 'Larger'],
  ordinary: ['一般', 'Ordinary'],
};

export const CONCERN_CHOICE_WORDS: Words = {
  ...under('responseKind', RESPONSE_KIND_WORDS),
  ...under('level', CONCERN_LEVEL_WORDS),
  'kind.misread': ['对重大政策措施存在误解误读', 'A policy misread'],
  'kind.interests': ['涉及公众切身利益且产生较大影响', 'Interests of the public'],
  'kind.moral-shock': ['涉及民生领域严重冲击社会道德底线', 'A shock to public morals'],
  'kind.emergency': ['涉及突发事件处置和自然灾害应对', 'An emergency'],
  'kind.hot-spot': ['公众关注的社会热点问题', 'A matter of wide concern'],
  'kind.asked-by-superior': ['上级政府要求主动回应', 'Asked for by the government above'],
  'kind.other': ['其他', 'Other'],
  'source.press': ['报刊', 'Press'],
  'source.broadcast': ['广播电视', 'Radio, television'],
  'source.website': ['网站、论坛', 'Website, forum'],
  'source.weibo': ['微博', 'Weibo'],
  'source.wechat': ['微信公众号', 'WeChat'],
  'source.short-video': ['短视频平台', 'Short video'],
  'source.hotline': ['热线电话', 'Hotline'],
  'source.mailbox': ['网站信箱、留言', 'Mailbox of the site'],
  'source.superior': ['上级交办、网信部门通报', 'From above'],
  'source.visit': ['来访、来信', 'Visits, letters'],
  'source.other': ['其他', 'Other'],
  'decision.respond': ['需要回应', 'To be answered'],
  'decision.not-needed': ['不需要回应', 'No answer needed'],
  'channel.website': ['本机关网站', 'Our site'],
  'channel.weibo': ['政务微博', 'Weibo'],
  'channel.wechat': ['政务微信公众号', 'WeChat'],
  'channel.press-conference': ['新闻发布会、吹风会', 'Press conference'],
  'channel.interview': ['接受媒体采访', 'Interview'],
  'channel.press': ['报刊、广播电视', 'Press, radio, television'],
  'channel.hotline': ['热线答复', 'Hotline'],
  'channel.other': ['其他', 'Other'],
  'effect.settled': ['疑虑消除，舆情平息', 'Settled'],
  'effect.eased': ['疑虑减少，舆情缓和', 'Eased'],
  'effect.continuing': ['仍在发展，继续跟踪', 'Continuing'],
};

/** What the annual report may say of a year's concerns. */
export const CONCERN_HINT_WORDS: Words = {
  noticed: ['发现政务舆情件数', 'Concerns noticed'],
  answered: ['作出回应的政务舆情件数', 'Concerns answered'],
  inTime: ['在规定时限内回应的政务舆情件数', 'Concerns answered in time'],
  late: ['超时或者未回应的政务舆情件数', 'Concerns answered late or not at all'],
  briefings: ['举行新闻发布会次数', 'Press conferences'],
};
