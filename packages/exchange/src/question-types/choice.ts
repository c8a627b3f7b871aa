import type {ChoiceAnswer, ChoiceQuestion, Chosen} from '@consulta/schema';

import {
  type AnswerColumn,
  type CodedValue,
  type ColumnsOf,
  type LinesOf,
  VALUE_SEPARATOR,
  type Wording,
} from './answer-column.js';
import {ownValue, worded} from './coded-value.js';

function chosen(answer: ChoiceAnswer): readonly Chosen[] {
  return isList(answer) ? answer : [answer];
}

function isList(answer: ChoiceAnswer): answer is readonly Chosen[] {
  return Array.isArray(answer);
}

function countryName(code: string, {values, languages}: Wording): string {
  if (values === 'codes') return code;
  try {
    return new Intl.DisplayNames([...languages], {type: 'region'}).of(code.toUpperCase()) ?? code;
  } catch {
    return code; // not a region, or a language tag that is not one
  }
}

function nameOf(question: ChoiceQuestion, values: readonly CodedValue[], one: Chosen, wording: Wording): string {
  const code = typeof one === 'string' ? one : 'other';
  const isCountry = question.source === 'countries' && !values.some((value) => value.code === code);
  return isCountry ? countryName(code, wording) : String(worded(code, values, wording));
}

function valuesOf(question: ChoiceQuestion): readonly CodedValue[] {
  return [
    ...(question.options ?? []).map(({id, title}) => ({code: id, label: title})),
    ...(question.other ? [ownValue('other')] : []),
    ...(question.none ? [ownValue('none')] : []),
  ];
}

/** A line for each choice, own words as they are. */
export const choiceLines: LinesOf<'choice'> = (question, answer, languages) => {
  const values = valuesOf(question);
  return chosen(answer).map((one) =>
    typeof one === 'string' ? nameOf(question, values, one, {values: 'labels', languages}) : one.other,
  );
};

/** One column, with several choices in one cell, and a second one for own words. */
export const choiceColumns: ColumnsOf<'choice'> = (question) => {
  const values = valuesOf(question);
  const main: AnswerColumn<'choice'> = {
    id: question.id,
    values,
    ...(question.multiple ? {reading: `several values are separated by "${VALUE_SEPARATOR}"`} : {}),
    cell: (answer, wording) =>
      chosen(answer)
        .map((one) => nameOf(question, values, one, wording))
        .join(VALUE_SEPARATOR),
  };
  const own: AnswerColumn<'choice'> = {
    id: `${question.id}_other`,
    reading: 'own words of those who chose "other"',
    cell: (answer) =>
      chosen(answer)
        .flatMap((one) => (typeof one === 'string' ? [] : [one.other]))
        .join(VALUE_SEPARATOR) || undefined,
  };
  return question.other ? [main, own] : [main];
};
