import {newAnswer} from './survey.mjs';
import {openSurvey, textOf, until} from './visit.mjs';

/** What a respondent does, and what came of it: `isKept` where the page said so, `said` where it said otherwise. */

/** Opens the survey anew; answers that were begun are there. */
export async function begin(scene) {
  await scene.enter();
  scene.survey = await openSurvey(scene.page, scene.database);
  // Where the page found nothing, what was kept has the id that it had.
  if (Object.keys(scene.keptAnswers).length === 0) scene.id = scene.survey.session.id;
  scene.answers = {...scene.survey.session.answers};
}

/** Gives an answer and waits for what the page says of it. */
export async function answer(scene, question) {
  const before = statusOf(scene)?.status?.savedAt;
  scene.answers[question] = newAnswer(scene.isLong);
  scene.survey.session.answer(question, scene.answers[question]);
  return saying(scene, before);
}

/** Waits until the page says that the answers are kept, or that they are not. */
async function saying(scene, before) {
  const line = await until(() => {
    const found = statusOf(scene);
    const isUnkept = found?.volatile || ['failed', 'ended'].includes(found?.status?.state);
    if (isUnkept) return textOf(found.shadowRoot, '[role=alert]') && found;
    return found?.status?.state === 'saved' && found.status.savedAt !== before && found;
  }, 'the page says whether the answers are saved');
  if (!line.volatile && line.status.state === 'saved') {
    scene.keptAnswers = {...scene.answers};
    return {isKept: true};
  }
  return told(scene, textOf(line.shadowRoot, '[role=alert]'), line.shadowRoot, line.volatile);
}

/** Waits until a failure has been got over without anybody's help. */
export async function keptByItself(scene) {
  await until(() => statusOf(scene)?.status?.state === 'saved', 'the answers are saved after all');
  scene.keptAnswers = {...scene.answers};
  return {isKept: true};
}

/** Opens the survey and looks whether the answers are there. */
export async function resume(scene) {
  await begin(scene);
  const wanted = Object.entries(scene.keptAnswers);
  const found = await until(() => {
    if (wanted.every(([question, value]) => scene.survey.session.answers[question] === value)) return 'answers';
    return textOf(statusOf(scene)?.shadowRoot, '[role=alert]') && 'words';
  }, 'the answers, or words about them');
  if (found === 'answers') return {isKept: true};
  const line = statusOf(scene);
  return {isKept: false, said: textOf(line.shadowRoot, '[role=alert]'), isVolatile: line.volatile};
}

/** Submits, and reads what the page says then. */
export async function submit(scene) {
  scene.answers = {...scene.survey.session.answers};
  await scene.survey.submit();
  const after = await until(
    () =>
      textOf(scene.survey.shadowRoot.querySelector('consulta-submitted')?.shadowRoot, '.state') &&
      scene.survey.shadowRoot.querySelector('consulta-submitted'),
    'the page says what became of the answers',
  );
  if (after.volatile) return told(scene, textOf(after.shadowRoot, '.state'), after.shadowRoot, true);
  scene.isSubmitted = true;
  scene.keptAnswers = {...scene.answers};
  return {isKept: true};
}

/** What the page says of the same answers in other tabs. */
export function saidOfOthers(scene) {
  const root = statusOf(scene)?.shadowRoot;
  return `${textOf(root, '[role=alert] p')} ${textOf(root, 'p.status:not([role])')}`;
}

/** Deletes the unfinished answers in hand, by the button of the line that tells of them. */
export async function deleteUnfinished(scene) {
  const {id} = scene.survey.session;
  (await until(() => buttonIn(scene, 'Delete'), 'the button that deletes')).click();
  await until(() => scene.survey.session?.id !== id && buttonIn(scene, 'Undo'), 'the answers are put away');
}

export async function undoDeletion(scene) {
  const {id} = scene.survey.session;
  buttonIn(scene, 'Undo').click();
  await until(() => scene.survey.session && scene.survey.session.id !== id, 'the answers are back');
}

function buttonIn(scene, text) {
  const buttons = [...scene.survey.shadowRoot.querySelectorAll('.banner button')];
  return buttons.find(({textContent}) => textContent.includes(text));
}

/** What was said, and what the button beside it hands to the person. */
async function told(scene, said, root, isVolatile) {
  const isMeant = ({textContent}) => textContent.includes('Download');
  const button = await until(
    () => [...root.querySelectorAll('button')].find(isMeant),
    'a file with the answers is offered',
  );
  button.click();
  const file = await until(() => scene.page.files.at(-1), 'the file with the answers');
  const lacks = Object.keys(scene.answers).filter((question) => !file.includes(scene.answers[question]));
  const problem = lacks.length > 0 ? `the file lacks the answers to ${lacks.join(', ')}` : undefined;
  return {isKept: false, said, isVolatile, problem};
}

function statusOf({survey}) {
  return survey.shadowRoot?.querySelector('consulta-save-status');
}
