import {openDesk, textOf, until} from './visit.mjs';

/** What an organiser does at the desk, and what came of it. */

export async function beginAtDesk(scene) {
  await scene.enter();
  scene.desk = await openDesk(scene.page, scene.database);
}

/** Adds a file, as the file dialog does. */
export async function importFile(scene, responses) {
  const {scope} = scene.page;
  // What is said of the last file would be taken for what is said of this one.
  find(scene, '.report .actions button:last-child')?.click();
  await until(() => !find(scene, '.report'), 'the report before is put away');
  const text = JSON.stringify({consulta: 1, surveys: [scene.donor.survey], responses});
  const transfer = new scope.DataTransfer();
  transfer.items.add(new scope.File([text], 'answers.json', {type: 'application/json'}));
  const input = find(scene, '#files');
  input.files = transfer.files;
  input.dispatchEvent(new scope.Event('change'));
  return importSaying(scene, responses);
}

/** Says that the file be added, once the desk has told what it would bring, and reads what became of it. */
export async function importSaying(scene, responses) {
  const add = () => find(scene, '.preview .primary');
  await until(() => add() || find(scene, '.report') || failure(scene), 'the desk says what the file would bring');
  add()?.click();
  const outcome = await deskSaying(scene, '.report');
  if (outcome.isKept) for (const {id} of responses) scene.keptIds.add(id);
  return outcome;
}

/** Deletes one response of the list. */
export async function deleteOne(scene, id) {
  // Nothing is left to delete.
  if (scene.keptIds.size === 0) return {isKept: shownIds(scene).length === 0};
  const box = find(scene, `#open-${id}`)?.closest('tr').querySelector('input[type=checkbox]');
  if (!box) return {isKept: false, said: words(scene), isVolatile: true};
  // What is said of the last deletion would be taken for what is said of this one.
  find(scene, '.undo-bar button:last-child')?.click();
  await until(() => !find(scene, '#undo-text'), 'the deletion before is put away');
  // What came back after a deletion is still selected.
  find(scene, '.selection .quiet')?.click();
  await until(() => !find(scene, '.selection'), 'nothing is selected');
  box.click();
  const isGone = () => !shownIds(scene).includes(id);
  await until(() => find(scene, '.danger') || isGone(), 'the button that deletes');
  // Another tab may have been quicker.
  if (isGone()) return {isKept: false, said: words(scene), isVolatile: true};
  find(scene, '.danger').click();
  return deleteSaying(scene, id);
}

export async function deleteSaying(scene, id) {
  const outcome = await deskSaying(scene, '#undo-text');
  if (!outcome.isKept) return outcome;
  scene.keptIds.delete(id);
  scene.goneIds.add(id);
  return outcome;
}

/** Takes the deletion back. */
export async function undo(scene, id) {
  if (scene.goneIds.size === 0) return;
  find(scene, '#undo').click();
  await until(() => !find(scene, '#undo') && find(scene, `#open-${id}`), 'the response is back');
  scene.goneIds.delete(id);
  scene.keptIds.add(id);
}

/** "Try again", where the desk offers it. */
export async function tryAgain(scene) {
  const buttons = [...scene.desk.shadowRoot.querySelectorAll('[role=alert] button')];
  const again = buttons.find(({textContent}) => textContent.includes('Try again'));
  if (!again) throw new Error('The desk does not offer to try again.');
  again.click();
  await until(
    () => !textOf(scene.desk.shadowRoot, '[role=alert] .problem') || find(scene, '.preview, .report, #undo-text'),
    'it tries',
  );
}

/** The ids of the lines, as they are shown. */
export function shownIds(scene) {
  return [...scene.desk.shadowRoot.querySelectorAll('tbody button[id^=open-]')].map(({id}) => id.slice('open-'.length));
}

/** Waits until the list shows that nothing is there any more. */
export function listIsEmpty(scene) {
  return until(() => shownIds(scene).length === 0, 'the list is empty');
}

async function deskSaying(scene, done) {
  await until(() => find(scene, done) || failure(scene), 'the desk says what became of it');
  if (failure(scene)) return {isKept: false, said: failure(scene)};
  // A notice that stands there all the time says that nothing is stored.
  const isVolatile = words(scene).includes('does not let');
  return isVolatile ? {isKept: false, said: words(scene), isVolatile} : {isKept: true};
}

function failure(scene) {
  return textOf(scene.desk.shadowRoot, '[role=alert] .problem p');
}

function words(scene) {
  return textOf(scene.desk.shadowRoot, '.problem');
}

function find(scene, selector) {
  return scene.desk.shadowRoot.querySelector(selector);
}
