import {donorOf} from './donor.mjs';
import {beginAtDesk, deleteOne, importFile, shownIds} from './organiser.mjs';
import {contents} from './raw-database.mjs';
import {answer, begin, submit} from './respondent.mjs';
import {Scene} from './scene.mjs';
import {QUESTIONS, visit} from './survey.mjs';
import {tell} from './tell.mjs';
import {until} from './visit.mjs';

const operation = new URLSearchParams(location.search).get('operation');
const scene = new Scene({database: 'killed', fault: {}, operation});

/** One thing over and over, each time telling what was acknowledged, until the browser is killed. */
const OVER_AND_OVER = {
  save: async () => {
    for (let turn = 0; ; turn += 1) {
      if (!(await answer(scene, QUESTIONS[turn % QUESTIONS.length])).isKept) throw new Error('not saved');
      await tell({kept: {answers: {id: scene.id, values: scene.keptAnswers}}});
    }
  },
  submit: async () => {
    for (;;) {
      await answer(scene, 'one');
      if (!(await submit(scene)).isKept) throw new Error('not submitted');
      await tell({kept: {there: [scene.id], answers: null}});
      await scene.survey.reset();
      scene.id = scene.survey.session.id;
    }
  },
  import: async () => {
    const donor = await donorOf(false);
    for (;;) {
      const {survey, others} = donor();
      scene.donor = {survey};
      if (!(await importFile(scene, others)).isKept) throw new Error('not added');
      await tell({kept: {there: others.map(({id}) => id)}});
    }
  },
  delete: async () => {
    for (;;) {
      const [id] = shownIds(scene);
      if (id === undefined) return;
      scene.keptIds.add(id);
      await tell({begun: {gone: [id]}});
      if (!(await deleteOne(scene, id)).isKept) throw new Error('not deleted');
      await tell({kept: {gone: [id]}});
    }
  },
};
/** To come back is to save again, after a look at what is there. */
OVER_AND_OVER.resume = OVER_AND_OVER.save;

async function found() {
  const {drafts, responses, isThere} = await contents(scene.database);
  const listed = (await indexedDB.databases()).map(({name}) => name);
  const values = [...drafts, ...responses].map(({id, answers}) => ({id, answers}));
  const ids = responses.map(({id}) => id);
  return {visit, isThere, listed, drafts: drafts.map(({id, answers}) => ({id, answers})), ids, values};
}

async function live() {
  const before = await found();
  const isAtDesk = operation === 'import' || operation === 'delete';
  if (isAtDesk) {
    await beginAtDesk(scene);
    await tell({found: before});
    if (operation === 'delete' && before.ids.length > 0) await until(() => shownIds(scene)[0], 'the list is there');
  } else {
    await begin(scene);
    await tell({
      found: {...before, resumed: {id: scene.survey.session.id, answers: {...scene.survey.session.answers}}},
    });
    scene.keptAnswers = {...scene.survey.session.answers};
  }
  await OVER_AND_OVER[operation]();
  await tell({kept: {}});
}

live().catch((error) => tell({error: String(error?.stack ?? error)}));
