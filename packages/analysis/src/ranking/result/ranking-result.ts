import {isLate, type Response, type Survey} from '@consulta/schema';

import type {RankingResult, RankingResultOptions} from '../result-contract.js';
import {answerGroups, shownGroups} from '../../responses/answer-groups.js';
import {sharedGround} from './shared-ground.js';
import {countedResponses} from '../../responses/counted-responses.js';
import {groupResult} from './group-result.js';
import {otherMethods, otherUnranked} from './other-counts.js';
import {ownItems} from './own-items.js';
import {ballotsOf, checkMethod, rankingEntries, readableMethods} from './ranking-ballots.js';
import {rankingSettings} from './ranking-settings.js';

/**
 * The group's answer to a ranking or points question, from the responses to any versions of the survey that are
 * answered alike. Tests and corrected responses are left out, late ones count unless `withoutLate`. Throws a
 * `RankingMethodError` when the survey has no such question, or its answers nothing for the method.
 */
export function rankingResult(
  survey: Survey,
  responses: Iterable<Response>,
  options: RankingResultOptions,
): RankingResult {
  const settings = rankingSettings(survey, options);
  const {question, items, method, unranked, top} = settings;
  const all = [...responses];
  const counted = countedResponses(survey, all, settings.withoutLate);
  const entries = rankingEntries(counted, settings);
  const withLate = settings.withoutLate ? rankingEntries(countedResponses(survey, all, false), settings) : entries;
  checkMethod(settings, entries);
  const ballots = ballotsOf(entries, settings);
  const overall = groupResult(survey, entries, ballots, undefined);
  const {shown, hidden} = shownGroups(answerGroups(entries, settings.groupBy), entries, settings.minimumGroup);
  const groups = shown.map(({group, entries: members}) =>
    groupResult(survey, members, ballotsOf(members, settings), group),
  );
  return {
    questionId: question.id,
    method,
    unranked,
    top,
    items,
    overall,
    groups,
    smallGroups: {groups: hidden.length, answers: new Set(hidden.flatMap((group) => group.entries)).size},
    commonGround: sharedGround(groups, items),
    unanswered: counted.length - entries.length,
    late: withLate.filter(({response}) => isLate(survey, response)).length,
    ownItems: ownItems(entries.map(({order}) => order)),
    otherUnranked: otherUnranked(ballots, overall.tally),
    otherMethods: otherMethods(ballots, readableMethods(settings, entries), overall),
  };
}
