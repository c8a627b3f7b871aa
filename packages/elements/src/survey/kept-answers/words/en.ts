import type {KeptWords} from './kept-words.js';

export const words: KeptWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'bar.download': 'Download my answers so far',
  'bar.open': 'Open a saved file',
  'bar.list': 'My answers on this device',
  'list.back': 'Back to the questionnaire',
  'list.new': 'Start another',
  'list.none': 'No answers to this questionnaire are on this device.',
  'list.unfinished': 'Not finished yet',
  'list.finished': 'Finished',
  'entry.open-now': 'open now',
  'entry.unnamed': 'Answers without a name',
  'entry.saved': (date) => `Saved on ${date}`,
  'entry.submitted': (date) => `Submitted on ${date}`,
  'entry.progress': (answered, of) => `${answered} of ${of} questions answered`,
  'entry.correction': 'A correction that is not submitted yet.',
  'entry.corrected': (date) => `Corrected. These replace the answers of ${date}.`,
  'entry.continue': 'Continue',
  'entry.show': 'Show',
  'entry.correct': 'Correct',
  'entry.rename': 'Rename',
  'entry.download': 'Download',
  'entry.delete': 'Delete',
  'rename.label': 'Name of these answers',
  'rename.save': 'Save',
  'rename.cancel': 'Cancel',
  'said.renamed': (name) => `The name is now “${name}”.`,
  'said.deleted': (name) => `“${name}” was deleted from this device.`,
  'said.sent': 'If you have sent these answers, the organiser still has the file.',
  'said.undo': 'Undo',
  'said.back': 'It is back.',
  'said.downloaded':
    'Downloaded. You find the file among your downloads. To go on elsewhere, choose “Open a saved file” there.',
  'said.failed': 'That did not work. Nothing was lost: please try again.',
  'file.restored': 'Your answers are back. Go on where you were.',
  'file.merged': 'These answers were here already; what is newer in the file was added.',
  'file.here-newer': 'These answers were here already, and nothing in the file is newer: you go on with those here.',
  'file.both': 'The answers here and those in the file were both changed. Both are kept; you see those of the file.',
  'file.submitted':
    'These answers were submitted on this device in the meantime. You see them as they were submitted; you can correct them.',
  'file.response': 'These are the answers in the file. They are on this device now; you can correct them.',
  'file.conflict': 'Other answers with the same number are on this device. You see those; the file stays as it is.',
  'problem.unreadable':
    'The browser could not read this file. Copy it to this device, then choose it again. Nothing here has changed.',
  'problem.empty': 'This file is empty. Choose another copy of it. Nothing here has changed.',
  'problem.foreign':
    'This is not a file with answers. Choose the one that you downloaded here; its name ends in “.html”. Nothing here has changed.',
  'problem.damaged':
    'A part of this file is missing or broken. Choose another copy, for example from the e-mail that you sent. Nothing here has changed.',
  'problem.newer':
    'A newer version of this page made the file. Load the page again, then open the file. Nothing here has changed.',
  'problem.misfit':
    'The answers in this file do not fit the questionnaire in it: one of them was changed afterwards. Choose the file as it was downloaded. Nothing here has changed.',
  'problem.another-survey': (name) =>
    `This file belongs to another questionnaire: ${name}. Open that one, then the file. Nothing here has changed.`,
  'problem.several':
    'This file holds the answers of several people. It is opened on the organiser’s page. Nothing here has changed.',
  'moved.title': 'You are on the newer questionnaire now',
  'moved.all': 'All your answers came along.',
  'moved.some': (count, shown) =>
    count === 1 ? 'One answer did not come along as it was:' : `${shown} answers did not come along as they were:`,
  'moved.gone': 'This is not asked any more.',
  'moved.other-type': 'This is asked in another way now. Please answer it again.',
  'moved.not-offered': 'A part of this cannot be chosen any more. Please look at it again.',
  'moved.download': 'Download the answers as they were',
  'moved.go-on': 'Go on',
  'moved.undo': 'Back to the version I began',
};
