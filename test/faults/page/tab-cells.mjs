import {contents} from './raw-database.mjs';
import {QUESTIONS} from './survey.mjs';

/**
 * What several tabs do in each column, at once and in turns. `tabs` are asked; `owed` is a `Debt`; `database` is empty at
 * first. Each throws, or leaves it to the debt to say what is wrong.
 */
export const TAB_CELLS = {
  async save({tabs, owed, database}) {
    await openAll(tabs, owed, database);
    await answerAtOnce(tabs, owed);
    await seeAll(tabs, owed);
    for (const [index, tab] of tabs.entries()) {
      await tab('see', {answers: owed.answers});
      await answerIn(tab, owed, QUESTIONS[(index + 1) % tabs.length]);
    }
    await seeAll(tabs, owed);
    await answerSameAtOnce(tabs, owed);
    await owed.settle(database);
    await Promise.all(tabs.map((tab) => tab('hear', {words: 'open in another tab'})));
  },

  async resume({tabs, owed, database}) {
    await openAll(tabs, owed, database);
    await answerAtOnce(tabs, owed);
    await Promise.all(tabs.map((tab) => tab('leave')));
    await owed.settle(database);
    await comeBack(tabs, owed, database, (open) => Promise.all(open.map((one) => one())));
    await answerAtOnce(tabs, owed);
    await Promise.all(tabs.map((tab) => tab('leave')));
    await comeBack(tabs, owed, database, async (open) => {
      const found = [];
      for (const one of open) found.push(await one());
      return found;
    });
    await owed.settle(database);
  },

  async submit({tabs, owed, database}) {
    await openAll(tabs, owed, database);
    await answerAtOnce(tabs, owed);
    const [first, ...others] = tabs;
    // While one submits, the others go on answering.
    const [submitted, ...outcomes] = await Promise.all([
      first('submit'),
      ...others.map((tab, index) => tab('answer', {question: QUESTIONS[index + 1]})),
    ]);
    owed.isSubmitted = true;
    if (!submitted.isKept) owed.problems.push(`it failed: ${submitted.said}`);
    owed.take(outcomes.map((outcome, index) => ({...outcome, question: QUESTIONS[index + 1]})));
    await Promise.all(others.map((tab) => tab('hear', {words: 'were submitted in another tab'})));
    await owed.settle(database, {counted: 1});
    // As they were told, the others submit too, all at once: that is one correction after the other.
    owed.takeCorrections(await Promise.all(others.map((tab) => tab('submit'))));
    await owed.settle(database, {counted: 1});
  },

  async import({tabs, owed, database, donor}) {
    const {survey, first, others} = donor(tabs.length);
    await Promise.all(tabs.map((tab) => tab('openDesk', {database, donor: {survey}})));
    const add = async (tab, responses) => {
      const {isKept, said} = await tab('import', {responses});
      if (!isKept) owed.problems.push(`it failed: ${said}`);
      for (const {id} of responses) owed.ids.add(id);
    };
    // Each adds one of its own, and one that all add.
    await Promise.all(tabs.map((tab, index) => add(tab, [first, others[index]])));
    await listAll(tabs, owed);
    const more = donor(tabs.length).others;
    for (const [index, tab] of tabs.entries()) await add(tab, [more[index], others[(index + 1) % tabs.length]]);
    await listAll(tabs, owed);
    await owed.settle(database);
  },

  async delete({tabs, owed, database, donor}) {
    await deleteAtDesks({tabs, owed, database, donor});
    await Promise.all(tabs.map((tab) => tab('leave')));
    await deleteUnfinished({tabs, owed, database: `${database}-unfinished`});
  },
};

/** The same responses on several desks: each deletes one of its own, all delete the same one, and all take it back. */
async function deleteAtDesks({tabs, owed, database, donor}) {
  const {survey, first, others} = donor(tabs.length);
  const all = [first, ...others.slice(0, tabs.length)];
  await Promise.all(tabs.map((tab) => tab('openDesk', {database, donor: {survey}})));
  await tabs[0]('import', {responses: all});
  for (const {id} of all) owed.ids.add(id);
  await listAll(tabs, owed);
  await Promise.all(tabs.map((tab, index) => deleteIn(tab, owed, all[index + 1].id)));
  await listAll(tabs, owed);
  await owed.settle(database);
  await Promise.all(tabs.map((tab, index) => undoIn(tab, owed, all[index + 1].id)));
  await listAll(tabs, owed);
  await owed.settle(database);
  await Promise.all(tabs.map((tab) => deleteIn(tab, owed, first.id)));
  await listAll(tabs, owed);
  await owed.settle(database);
}

async function deleteIn(tab, owed, id) {
  const {isKept, said, isVolatile} = await tab('deleteResponse', {id});
  // Its line may have gone before it could be chosen.
  if (!isKept && !isVolatile) owed.problems.push(`it failed: ${said}`);
  owed.ids.delete(id);
  owed.gone.add(id);
}

async function undoIn(tab, owed, id) {
  await tab('undo', {id});
  owed.gone.delete(id);
  owed.ids.add(id);
}

/** One tab deletes what all have open: the others say so, and it can be brought back. */
async function deleteUnfinished({tabs, owed, database}) {
  owed.begin();
  await openAll(tabs, owed, database);
  await answerAtOnce(tabs, owed);
  const [first, ...others] = tabs;
  // Whoever opens the page again is told what was begun, and may delete it.
  await first('leave');
  await first('open', {database});
  await first('delete');
  const deleted = {words: 'were deleted in another tab'};
  await Promise.all(others.map((tab) => tab('hear', deleted)));
  const kept = {...owed.answers};
  owed.forget();
  await owed.settle(database);
  await first('restore');
  owed.remember(kept);
  // Whoever answers sooner is told that it is not kept; then it is kept after all, in place of what is owed.
  await Promise.all(others.map((tab) => tab('hearNoMore', deleted)));
  await seeAll(tabs, owed);
  await answerAtOnce(tabs, owed);
  await owed.settle(database);
  await Promise.all(tabs.map((tab) => tab('leave')));
}

/** One begins, and the others find what was begun. */
async function openAll([first, ...others], owed, database) {
  owed.id = (await first('open', {database})).id;
  await answerIn(first, owed, 'one');
  checkFound(await Promise.all(others.map((tab) => tab('open', {database}))), owed);
}

async function comeBack(tabs, owed, database, inOrder) {
  checkFound(await inOrder(tabs.map((tab) => () => tab('open', {database}))), owed);
}

function checkFound(found, owed) {
  for (const {id, answers} of found) {
    if (id !== owed.id) owed.problems.push('a tab began anew, although there was something to go on with');
    for (const [question, value] of Object.entries(owed.answers)) {
      if (answers[question] !== value) owed.problems.push(`a tab does not show the answer to "${question}"`);
    }
  }
}

async function answerIn(tab, owed, question) {
  owed.take([{...(await tab('answer', {question})), question}]);
}

/** Each gives an answer of its own. */
async function answerAtOnce(tabs, owed) {
  const outcomes = await Promise.all(tabs.map((tab, index) => tab('answer', {question: QUESTIONS[index]})));
  owed.take(outcomes.map((outcome, index) => ({...outcome, question: QUESTIONS[index]})));
}

/** All answer the same question: one answer stands, the same in every tab. */
async function answerSameAtOnce(tabs, owed) {
  const outcomes = await Promise.all(tabs.map((tab) => tab('answer', {question: 'one'})));
  const {drafts} = await contents(owed.database);
  const stands = drafts[0]?.answers.one;
  if (!outcomes.some(({value}) => value === stands)) owed.problems.push('none of the answers stands');
  owed.answers.one = stands;
  await seeAll(tabs, owed);
}

function seeAll(tabs, owed) {
  return Promise.all(tabs.map((tab) => tab('see', {answers: owed.answers})));
}

function listAll(tabs, owed) {
  return Promise.all(tabs.map((tab) => tab('list', {ids: [...owed.ids]})));
}
