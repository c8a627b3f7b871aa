import {
  beginAtDesk,
  deleteOne,
  deleteSaying,
  importFile,
  importSaying,
  listIsEmpty,
  shownIds,
  tryAgain,
  undo,
} from './organiser.mjs';
import {answer, begin, keptByItself, resume, submit} from './respondent.mjs';

/**
 * What is done in each column. `prepare` before the fault; `act` under it; `again` afterwards, in the same page or in
 * a new one, as the person was advised. What each gives says whether it was acknowledged, or what was said instead.
 */
export const ACTS = {
  save: {
    ...respondentWith('one'),
    act: (scene) => answer(scene, 'two'),
    again: async (scene, isSamePage) => {
      if (isSamePage) return keptByItself(scene);
      await resume(scene);
      return answer(scene, 'two');
    },
  },
  resume: {
    prepare: async (scene) => {
      await begin(scene);
      await answer(scene, 'one');
      await answer(scene, 'two');
      scene.leave();
    },
    enter: async () => undefined,
    act: resume,
    again: resume,
  },
  submit: {
    ...respondentWith('one', 'two'),
    act: submit,
    again: async (scene) => {
      await resume(scene);
      await answer(scene, 'three');
      return submit(scene);
    },
  },
  import: {
    ...deskWithOne(),
    act: (scene) => importFile(scene, scene.donor.others),
    again: async (scene, isSamePage) => {
      if (!isSamePage) await beginAtDesk(scene);
      if (!isSamePage) return importFile(scene, scene.donor.others);
      await tryAgain(scene);
      return importSaying(scene, scene.donor.others);
    },
  },
  delete: {
    ...deskWithOne(),
    act: (scene) => deleteOne(scene, scene.donor.first.id),
    again: async (scene, isSamePage) => {
      if (!isSamePage) await beginAtDesk(scene);
      if (!isSamePage) return deleteOne(scene, scene.donor.first.id);
      await tryAgain(scene);
      return deleteSaying(scene, scene.donor.first.id);
    },
    finish: (scene) => undo(scene, scene.donor.first.id),
  },
};

function respondentWith(...questions) {
  return {
    prepare: async (scene) => {
      await begin(scene);
      for (const question of questions) await answer(scene, question);
    },
    enter: begin,
  };
}

function deskWithOne() {
  return {
    prepare: async (scene) => {
      await beginAtDesk(scene);
      await importFile(scene, [scene.donor.first]);
    },
    enter: beginAtDesk,
    sawLoss: listIsEmpty,
    shown: shownIds,
  };
}
