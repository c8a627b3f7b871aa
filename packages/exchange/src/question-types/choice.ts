import {type ChoiceAnswer, type ChoiceQuestion, type Chosen, COUNTRY_CODES, countryName} from '@consulta/schema';

import {
  type AnswerColumn,
  type CodedValue,
  type ColumnsOf,
  type LinesOf,
  VALUE_SEPARATOR,
  type Wording,
} from './answer-column.js';
import {inOwnLanguages, ownValue, worded} from './coded-value.js';
import {yesNoCell, yesNoColumn} from './yes-no.js';

function chosen(answer: ChoiceAnswer): readonly Chosen[] {
  return isList(answer) ? answer : [answer];
}

function isList(answer: ChoiceAnswer): answer is readonly Chosen[] {
  return Array.isArray(answer);
}

function nameOf(question: ChoiceQuestion, values: readonly CodedValue[], one: Chosen, wording: Wording): string {
  const code = typeof one === 'string' ? one : 'other';
  const isCountry = question.source === 'countries' && !values.some((value) => value.code === code);
  if (isCountry) return wording.values === 'codes' ? code : countryName(code, wording.languages);
  return String(worded(code, values, wording));
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

function readingOf({source, multiple}: ChoiceQuestion): Pick<AnswerColumn<'choice'>, 'reading'> {
  const reading = [
    source === 'countries' ? 'a country is its two-letter code of ISO 3166-1' : '',
    multiple ? `several values are separated by "${VALUE_SEPARATOR}"` : '',
  ].filter(Boolean);
  return reading.length > 0 ? {reading: reading.join('; ')} : {};
}

let countries: readonly CodedValue[] | undefined;

/** Made once, when a survey first asks for a country. */
function countryValues(): readonly CodedValue[] {
  return (countries ??= COUNTRY_CODES.map((code) => ({
    code,
    label: inOwnLanguages((language) => countryName(code, [language])),
  })));
}

/** One column with the choices, or one per option that says yes or no, and another one for own words. */
export const choiceColumns: ColumnsOf<'choice'> = (question, {multiple}) => {
  const values = valuesOf(question);
  const isSplit = question.multiple && question.source !== 'countries' && multiple === 'column-per-option';
  const columns = isSplit ? optionColumns(question, values) : [mainColumn(question, values)];
  return question.other ? [...columns, ownColumn(question.id)] : columns;
};

function mainColumn(question: ChoiceQuestion, values: readonly CodedValue[]): AnswerColumn<'choice'> {
  return {
    id: question.id,
    values: question.source === 'countries' ? [...values, ...countryValues()] : values,
    ...readingOf(question),
    ...(question.multiple ? {isSeveral: true} : {}),
    cell: (answer, wording) =>
      chosen(answer)
        .map((one) => nameOf(question, values, one, wording))
        .join(VALUE_SEPARATOR),
  };
}

/** An option that was not chosen says no where the question was answered, and nothing where it was not. */
function optionColumns({id}: ChoiceQuestion, values: readonly CodedValue[]): AnswerColumn<'choice'>[] {
  return values.map(({code, label}) => ({
    ...yesNoColumn(`${id}.${code}`),
    part: label,
    cell: (answer, wording) =>
      yesNoCell(
        chosen(answer).some((one) => (typeof one === 'string' ? one : 'other') === code),
        wording,
      ),
  }));
}

function ownColumn(questionId: string): AnswerColumn<'choice'> {
  return {
    id: `${questionId}_other`,
    reading: 'own words of those who chose "other"',
    isOwnWords: true,
    cell: (answer) =>
      chosen(answer)
        .flatMap((one) => (typeof one === 'string' ? [] : [one.other]))
        .join(VALUE_SEPARATOR) || undefined,
  };
}
