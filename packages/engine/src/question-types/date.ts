import type {Problem} from '../session/contract.js';
import {NOT_SCORED, type TypeBehaviour} from './type-behaviour.js';

export const dateBehaviour: TypeBehaviour<'date'> = {
  ...NOT_SCORED,
  asks: true,
  read: (_question, value) => (typeof value === 'string' && value !== '' ? value : undefined),
  isAnswered: (_question, answer) => answer.trim() !== '',
  problems({id: questionId, min, max}, answer) {
    if (!isCalendarDay(answer)) return [{questionId, code: 'date'}];
    const problems: Problem[] = [];
    if (min !== undefined && answer < min) problems.push({questionId, code: 'too-early', values: {min}});
    if (max !== undefined && answer > max) problems.push({questionId, code: 'too-late', values: {max}});
    return problems;
  },
};

/** Whether the text is a day that exists: 29 February only in leap years. */
function isCalendarDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
