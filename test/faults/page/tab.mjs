import {beginAtDesk, deleteOne, importFile, shownIds, undo} from './organiser.mjs';
import {answer, begin, deleteUnfinished, saidOfOthers, submit, undoDeletion} from './respondent.mjs';
import {Scene} from './scene.mjs';
import {until} from './visit.mjs';

/** One of several tabs of one person, or of one organiser: does what the tab with the cells asks, and tells what came of it. */
const tab = Number(new URLSearchParams(location.search).get('tab'));
const channel = new BroadcastChannel('tabs');
let scene;
/** How often this tab came to the front or left it: each time the page saves without looking at what others stored. */
let turns = 0;
addEventListener('visibilitychange', () => (turns += 1));

const DEEDS = {
  open: async ({database}) => {
    scene = new Scene({database, fault: {}});
    await begin(scene);
    return {id: scene.survey.session.id, answers: scene.answers};
  },
  answer: async ({question}) => {
    // What the others answered comes and goes: this tab owes what was answered in it.
    scene.answers = {};
    return {...(await answer(scene, question)), value: scene.answers[question], turns};
  },
  see: async ({answers}) => {
    const wanted = Object.entries(answers);
    await until(
      () => wanted.every(([question, value]) => scene.survey.session.answers[question] === value),
      `tab ${tab} shows what the others answered`,
    );
  },
  look: () => ({answers: {...scene.survey.session.answers}, said: saidOfOthers(scene)}),
  hear: ({words}) => until(() => saidOfOthers(scene).includes(words), `tab ${tab} says: ${words}`),
  hearNoMore: ({words}) => until(() => !saidOfOthers(scene).includes(words), `tab ${tab} no more says: ${words}`),
  submit: async () => ({...(await submit(scene)), answers: scene.answers}),
  delete: () => deleteUnfinished(scene),
  restore: () => undoDeletion(scene),
  openDesk: async ({database, donor}) => {
    scene = new Scene({database, fault: {}, donor});
    await beginAtDesk(scene);
  },
  import: ({responses}) => importFile(scene, responses),
  deleteResponse: async ({id}) => {
    scene.keptIds.add(id);
    return deleteOne(scene, id);
  },
  undo: ({id}) => undo(scene, id),
  list: async ({ids}) => {
    const wanted = [...ids].sort().join();
    await until(() => shownIds(scene).sort().join() === wanted, `tab ${tab} lists what is there`).catch((error) => {
      throw new Error(`${error.message}: ${shownIds(scene).length} of ${ids.length} lines`);
    });
  },
  leave: () => scene?.leave(),
};

channel.onmessage = async ({data: {to, ask, number, ...how}}) => {
  if (to !== tab) return;
  try {
    channel.postMessage({done: number, answer: await DEEDS[ask](how)});
  } catch (error) {
    channel.postMessage({done: number, error: `tab ${tab}, ${ask}: ${error?.message ?? error}`});
  }
};
const tell = () => channel.postMessage({here: tab});
tell();
channel.addEventListener('message', ({data}) => data.isThere && tell());
