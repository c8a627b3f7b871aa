import {below, type Findings, type Path, quote} from '../findings.js';
import {didYouMean} from '../nearest.js';
import type {Question} from '../question.js';
import {visitShape} from '../shape-walk.js';
import {surveyShape} from '../survey.js';
import {text as textShape, type Text} from '../text.js';
import type {SurveyIndex} from './survey-index.js';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** Checks every visible text: there in each declared language, with placeholders that name a question. */
export function checkTexts(index: SurveyIndex, findings: Findings): void {
  const languages = new Set(index.survey.languages);
  visitShape(surveyShape, textShape, index.survey, undefined, (value, path) => {
    const text = value as Text;
    if (typeof text === 'string') {
      if (!text.trim()) findings.warning(path, 'empty-text', 'has no words; write some, or leave it out');
      checkPlaceholders(text, path, index, findings);
      return;
    }
    for (const language of languages) {
      if (Object.hasOwn(text, language) && text[language]!.trim()) continue;
      findings.issue(path, 'missing-language', `has no text in ${quote(language)}, a language of this survey`);
    }
    for (const [language, words] of Object.entries(text)) {
      const place = below(path, language);
      if (!languages.has(language)) {
        findings.warning(place, 'extra-language', () => {
          return `is not one of the survey's languages and is not shown${didYouMean(language, languages)}`;
        });
      }
      checkPlaceholders(words, place, index, findings);
    }
  });
}

function checkPlaceholders(words: string, path: Path | undefined, index: SurveyIndex, findings: Findings) {
  if (!words.includes('{{')) return;
  const {questions} = index;
  for (const [placeholder, name = ''] of words.matchAll(PLACEHOLDER)) {
    const id = name.trim();
    const named = questions.get(id);
    if (!named) {
      findings.issue(path, 'unknown-reference', () => {
        return `has ${quote(placeholder)}, but ${quote(id)} is not the id of a question${didYouMean(id, questions.keys())}`;
      });
    } else if (named.repeat && named.repeat !== repeatAround(path, index)) {
      // Such a survey can be answered all the same, and was before this was looked at.
      findings.warning(path, 'unknown-reference', () => {
        return `has ${quote(placeholder)}, but ${quote(id)} is asked in each entry of a repeat; only texts of the questions beside it can repeat its answer`;
      });
    }
  }
}

/** The repeat that holds the question which a text belongs to. */
function repeatAround(path: Path | undefined, {survey}: SurveyIndex): Question | undefined {
  const keys: (string | number)[] = [];
  for (let step = path; step; step = step.parent) keys.unshift(step.key);
  const [sections, section, questions, question, within] = keys;
  const isInside = sections === 'sections' && questions === 'questions' && within === 'questions';
  return isInside ? survey.sections[Number(section)]?.questions[Number(question)] : undefined;
}
