import {below, type Findings, type Path, quote} from '../findings.js';
import {didYouMean} from '../nearest.js';
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

function checkPlaceholders(words: string, path: Path | undefined, {questions}: SurveyIndex, findings: Findings) {
  if (!words.includes('{{')) return;
  for (const [placeholder, name = ''] of words.matchAll(PLACEHOLDER)) {
    const id = name.trim();
    if (questions.has(id)) continue;
    findings.issue(path, 'unknown-reference', () => {
      return `has ${quote(placeholder)}, but ${quote(id)} is not the id of a question${didYouMean(id, questions.keys())}`;
    });
  }
}
