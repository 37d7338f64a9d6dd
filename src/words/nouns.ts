import { NOTICE_TITLE_WORDS } from './notices/titles.ts';
import { AGENCY_CHOICE_WORDS, AGENCY_FIELD_WORDS, AGENCY_STATE_WORDS, AGENCY_VERB_WORDS } from './nouns/agency.ts';
import { COMMENT_CHOICE_WORDS, COMMENT_FIELD_WORDS, COMMENT_STATE_WORDS, COMMENT_VERB_WORDS } from './nouns/comment.ts';
import {
  CONCERN_CHOICE_WORDS,
  CONCERN_FIELD_WORDS,
  CONCERN_STATE_WORDS,
  CONCERN_VERB_WORDS,
  RESPONSE_KIND_WORDS,
} from './nouns/concern.ts';
import {
  DECISION_STATE_WORDS,
  LICENCE_CHOICE_WORDS,
  LICENCE_FIELD_WORDS,
  LICENCE_VERB_WORDS,
  PENALTY_CHOICE_WORDS,
  PENALTY_FIELD_WORDS,
  PENALTY_VERB_WORDS,
} from './nouns/decision.ts';
import { DUTY_CHOICE_WORDS, DUTY_FIELD_WORDS, DUTY_STATE_WORDS, DUTY_VERB_WORDS } from './nouns/duty.ts';
import { FISCAL_KIND_WORDS, FISCAL_SCOPE_WORDS, MONEY_UNIT_WORDS } from './nouns/fiscal.ts';
import {
  COLUMN_WORDS,
  GENRE_WORDS,
  HIT_DECISION_WORDS,
  HIT_KIND_WORDS,
  INTERPRETATION_CHOICE_WORDS,
  OPENNESS_WORDS,
  PUBLICATION_FIELD_WORDS,
  PUBLICATION_STATE_WORDS,
  PUBLICATION_VERB_WORDS,
  VALIDITY_WORDS,
} from './nouns/publication.ts';
import {
  RECTIFICATION_CHOICE_WORDS,
  RECTIFICATION_FIELD_WORDS,
  RECTIFICATION_STATE_WORDS,
  RECTIFICATION_VERB_WORDS,
} from './nouns/rectification.ts';
import {
  DOCUMENT_CHOICE_WORDS,
  DOCUMENT_FIELD_WORDS,
  DOCUMENT_STATE_WORDS,
  DOCUMENT_VERB_WORDS,
  MATTER_CHOICE_WORDS,
  MATTER_FIELD_WORDS,
  MATTER_STATE_WORDS,
  MATTER_VERB_WORDS,
  TALLY_CHOICE_WORDS,
  TALLY_FIELD_WORDS,
  TALLY_STATE_WORDS,
  TALLY_VERB_WORDS,
} from './nouns/register.ts';
import { REMEDY_CHOICE_WORDS, REMEDY_FIELD_WORDS, REMEDY_STATE_WORDS, REMEDY_VERB_WORDS } from './nouns/remedy.ts';
import { REPORT_CHOICE_WORDS, REPORT_FIELD_WORDS, REPORT_STATE_WORDS, REPORT_VERB_WORDS } from './nouns/report.ts';
import { OUTCOME_WORDS } from './outcomes.ts';
import { REQUEST_CHOICE_WORDS, REQUEST_FIELD_WORDS, REQUEST_STATE_WORDS, REQUEST_VERB_WORDS } from './request.ts';
import { under, type Words } from './word.ts';

/** All that a generic screen says of a noun: fields by name, choices by `field.value`. */
export interface NounWords {
  readonly states: Words;
  readonly verbs: Words;
  readonly fields: Words;
  readonly choices: Words;
}

/** By the noun's name, the most frequent first. */
export const NOUN_WORDS = {
  request: {
    states: REQUEST_STATE_WORDS,
    verbs: REQUEST_VERB_WORDS,
    fields: REQUEST_FIELD_WORDS,
    choices: {
      ...under('outcome', OUTCOME_WORDS),
      ...under('otherGrounds', OUTCOME_WORDS),
      ...REQUEST_CHOICE_WORDS,
    },
  },
  rectification: {
    states: RECTIFICATION_STATE_WORDS,
    verbs: RECTIFICATION_VERB_WORDS,
    fields: RECTIFICATION_FIELD_WORDS,
    choices: RECTIFICATION_CHOICE_WORDS,
  },
  remedy: {
    states: REMEDY_STATE_WORDS,
    verbs: REMEDY_VERB_WORDS,
    fields: REMEDY_FIELD_WORDS,
    choices: REMEDY_CHOICE_WORDS,
  },
  document: {
    states: DOCUMENT_STATE_WORDS,
    verbs: DOCUMENT_VERB_WORDS,
    fields: DOCUMENT_FIELD_WORDS,
    choices: DOCUMENT_CHOICE_WORDS,
  },
  matter: {
    states: MATTER_STATE_WORDS,
    verbs: MATTER_VERB_WORDS,
    fields: MATTER_FIELD_WORDS,
    choices: MATTER_CHOICE_WORDS,
  },
  tally: {
    states: TALLY_STATE_WORDS,
    verbs: TALLY_VERB_WORDS,
    fields: TALLY_FIELD_WORDS,
    choices: TALLY_CHOICE_WORDS,
  },
  licence: {
    states: DECISION_STATE_WORDS,
    verbs: LICENCE_VERB_WORDS,
    fields: LICENCE_FIELD_WORDS,
    choices: LICENCE_CHOICE_WORDS,
  },
  penalty: {
    states: DECISION_STATE_WORDS,
    verbs: PENALTY_VERB_WORDS,
    fields: PENALTY_FIELD_WORDS,
    choices: PENALTY_CHOICE_WORDS,
  },
  publication: {
    states: PUBLICATION_STATE_WORDS,
    verbs: PUBLICATION_VERB_WORDS,
    fields: PUBLICATION_FIELD_WORDS,
    choices: {
      ...under('ground', OUTCOME_WORDS),
      ...INTERPRETATION_CHOICE_WORDS,
      ...under('responseKind', RESPONSE_KIND_WORDS),
      ...under('openness', OPENNESS_WORDS),
      ...under('decision', HIT_DECISION_WORDS),
      ...under('column', COLUMN_WORDS),
      ...under('genre', GENRE_WORDS),
      ...under('kind', COLUMN_WORDS),
      ...under('result', VALIDITY_WORDS),
      ...under('validity', VALIDITY_WORDS),
      ...under('accepted', HIT_KIND_WORDS),
      ...under('kind', FISCAL_KIND_WORDS),
      ...under('scope', FISCAL_SCOPE_WORDS),
      ...under('unit', MONEY_UNIT_WORDS),
      'kind.20-1.a': GENRE_WORDS.regulation!,
      'kind.20-1.b': GENRE_WORDS['normative-document']!,
      'commentsHere.true': ['是', 'Yes'],
      'kind.none': ['未选栏目', 'No column yet'],
    },
  },
  comment: {
    states: COMMENT_STATE_WORDS,
    verbs: COMMENT_VERB_WORDS,
    fields: COMMENT_FIELD_WORDS,
    choices: COMMENT_CHOICE_WORDS,
  },
  concern: {
    states: CONCERN_STATE_WORDS,
    verbs: CONCERN_VERB_WORDS,
    fields: CONCERN_FIELD_WORDS,
    choices: CONCERN_CHOICE_WORDS,
  },
  duty: {
    states: DUTY_STATE_WORDS,
    verbs: DUTY_VERB_WORDS,
    fields: DUTY_FIELD_WORDS,
    choices: {
      ...under('column', COLUMN_WORDS),
      ...under('kind', COLUMN_WORDS),
      ...under('genre', GENRE_WORDS),
      ...under('openness', OPENNESS_WORDS),
      ...DUTY_CHOICE_WORDS,
    },
  },
  report: {
    states: REPORT_STATE_WORDS,
    verbs: REPORT_VERB_WORDS,
    fields: REPORT_FIELD_WORDS,
    choices: REPORT_CHOICE_WORDS,
  },
  agency: {
    states: AGENCY_STATE_WORDS,
    verbs: AGENCY_VERB_WORDS,
    fields: AGENCY_FIELD_WORDS,
    choices: { ...under('kind', NOTICE_TITLE_WORDS), ...AGENCY_CHOICE_WORDS },
  },
} as const satisfies Readonly<Record<string, NounWords>>;

export type NounName = keyof typeof NOUN_WORDS;
