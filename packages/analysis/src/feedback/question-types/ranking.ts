import {ballotsOf, countBallots, readableMethods} from '../../ranking/result/ranking-ballots.js';
import {rankingEntry} from '../../ranking/result/ranking-entry.js';
import {settingsOf} from '../../ranking/result/ranking-settings.js';
import {timesOf} from '../counted.js';
import type {TypeSummary} from '../type-summary.js';

/** Reads every order, whatever the answers hold. */
const METHOD_OF_ORDERS = 'schulze';

/** The order by the method of the survey; by Schulze's where the answers hold nothing that the method reads. */
export const rankingSummary: TypeSummary<'ranking'> = {
  summarise(question, given, {survey}) {
    const settings = settingsOf(survey, question, {questionId: question.id});
    const entries = given.flatMap(
      ({response, answer}) => rankingEntry(question, {...response, answers: {[question.id]: answer}}) ?? [],
    );
    const method = readableMethods(settings, entries).includes(settings.method) ? settings.method : METHOD_OF_ORDERS;
    const {order} = countBallots(ballotsOf(entries, {...settings, method}));
    const first = timesOf(entries.flatMap((entry) => [entry.order[0] ?? []].flat()));
    return {
      type: 'ranking',
      method,
      order,
      firsts: Object.fromEntries(settings.items.map((id) => [id, first.get(id) ?? 0])),
    };
  },
};
