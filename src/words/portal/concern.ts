// data table: what the portal says of responses to public concern (回应关切)
import type { Words } from '../word.ts';

export const CONCERN_PORTAL_WORDS: Words = {
  'concern.title': ['回应关切', 'Responses to public concern'],
  'concern.lead': [
    '社会公众关心的问题，以及本机关的回应。',
    'What the public is concerned about, and what this agency answers.',
  ],
  'concern.none': ['暂无回应。', 'None yet.'],
  'concern.question': ['公众关切', 'The question'],
  'concern.answer': ['本机关回应', 'The answer'],
  'concern.all': ['查看全部回应', 'All responses'],
};
