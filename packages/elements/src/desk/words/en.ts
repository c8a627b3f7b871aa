import type {OwnDeskWords} from './desk-words.js';
import {pluralIn} from './plural-in.js';

const plural = pluralIn('en');

export const words: OwnDeskWords = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  'desk.title': 'Responses',
  'desk.count': (n, shown) => plural(n, {one: `${shown} response`, other: `${shown} responses`}),
  'desk.late': (n, shown) => plural(n, {one: `${shown} of them late`, other: `${shown} of them late`}),
  'desk.reading': 'Reading the responses kept on this computer…',
  'desk.choose-files': 'Choose files',
  'desk.paste': 'Paste text',
  'desk.drop': 'Drop the files you received anywhere here, as many as you like.',
  'desk.drop-now': 'Let go to add these files',
  'desk.empty': 'No responses here yet',
  'desk.empty-next':
    'Save the files that people sent you, then drop them here or choose them. If someone sent text in a message, paste it. Everything stays on this computer.',
  'desk.undo': 'Undo',
  'desk.dismiss': 'Dismiss',
  'desk.cancel': 'Cancel',
  'desk.close': 'Close',
  'desk.deleted': (n, shown) => plural(n, {one: `${shown} response deleted.`, other: `${shown} responses deleted.`}),
  'desk.restored': (n, shown) => plural(n, {one: `${shown} response is back.`, other: `${shown} responses are back.`}),

  'paste.label': 'Answers as text',
  'paste.hint': 'Copy the whole message and paste it here. Other words around the answers do no harm.',
  'paste.add': 'Add this text',
  'paste.source': 'Pasted text',

  'import.reading': (done, total) => `Reading file ${done} of ${total}`,
  'import.storing': (done, total) => `Adding response ${done} of ${total}`,
  'import.files': (n, shown) => plural(n, {one: `${shown} file`, other: `${shown} files`}),
  'import.answers': (n, shown) => plural(n, {one: `${shown} response`, other: `${shown} responses`}),
  'import.new': (_n, shown) => `${shown} new`,
  'import.here': (n, shown) => plural(n, {one: `${shown} was already here`, other: `${shown} were already here`}),
  'import.conflicts': (n, shown) =>
    plural(n, {one: `${shown} differs from the one kept here`, other: `${shown} differ from those kept here`}),
  'import.refused': (n, shown) =>
    plural(n, {one: `${shown} file could not be read`, other: `${shown} files could not be read`}),
  'import.refused-text': 'it could not be read',
  'import.summary': (files, parts) => `${files}: ${parts}.`,
  'import.unchanged': 'Nothing has changed.',
  'import.cancelled': 'Cancelled. What had been added by then is kept; add the same files again to complete it.',
  'import.each-file': 'What became of each file',
  'import.nothing': 'No responses in it. Ask the sender for the file made with “Download my answers”.',

  'refused-text.not-json':
    'There are no answers in this text. Copy the whole message, or ask the sender for the file made with “Download my answers”.',
  'refused-text.truncated':
    'The text breaks off before its end. Copy all of it, or ask the sender for the file itself.',
  'refused-text.survey-missing':
    'This text leaves out the questionnaire, and the questionnaire is not here yet. Add a file of the same survey first, then paste the text again, or ask the sender for the file made with “Download my answers”.',

  'list.find': 'Find by organisation or number',
  'list.found': (n, shown) => plural(n, {one: `${shown} response found`, other: `${shown} responses found`}),
  'list.nothing-found': (query) => `Nothing found for “${query}”.`,
  'list.show-all': 'Show all',
  'list.organisation': 'Organisation',
  'list.no-organisation': 'No organisation given',
  'list.survey': 'Survey',
  'list.version': (version) => `version ${version}`,
  'list.date': 'Submitted',
  'list.language': 'Language',
  'list.group': 'Group',
  'list.select': (name, id) => `Select ${name}, ${id}`,
  'list.select-all': (_n, shown) => `Select all ${shown}`,
  'list.selected': (_n, shown) => `${shown} selected`,
  'list.selected-elsewhere': (_n, shown) => `${shown} of them not shown now`,
  'list.clear-selection': 'Clear selection',
  'list.delete': (_n, shown) => `Delete ${shown}`,
  'list.export': (_n, shown) => `Export ${shown}`,
  'list.more': (_n, shown) => `Show ${shown} more`,
  'list.shown': (shown, all) => `${shown} of ${all} shown`,
  'list.superseded': 'replaced by a correction',
  'list.late': 'late',
  'list.test': 'test',
  'list.short': 'short form',
  'list.consensus': 'consensus',

  'detail.print': 'Print or save as PDF',
  'detail.previous': 'Previous',
  'detail.next': 'Next',
  'detail.id': 'Number',
  'detail.answers': 'Answers',
  'detail.scores': 'Scores',
  'detail.scores-failed': 'The scores could not be loaded. The answers below are complete.',
  'detail.try-again': 'Try again',
  'detail.unanswered': 'Not answered',
  'detail.comment': 'Comment',
  'detail.evidence': 'Evidence',
  'detail.ticked': 'Ticked',
  'detail.target': 'Target',
  'detail.importance': 'Importance',
  'detail.confidence': 'Confidence',
  'detail.low': 'low',
  'detail.normal': 'normal',
  'detail.medium': 'medium',
  'detail.high': 'high',
  'detail.no-opinion': 'No opinion',
  'detail.not-ranked': 'Not ranked',
  'detail.agreed': 'Why the group agreed on this',
  'detail.survey-missing':
    'The questionnaire of this response is not here, so its questions appear by their short names. Add the file you received once more to bring the questionnaire along.',

  'group-result.title': 'Group’s ranking',
  'group-result.hint':
    'The order that all answers give, how sure it is, group by group, with the open answers; full screen for a meeting.',
  'group-result.show': 'Show the ranking',
  'group-result.failed': 'The ranking could not be loaded. The responses are all here.',
  'feedback-result.title': 'What people said',
  'feedback-result.hint':
    'Question by question: counts, percentages and means, texts to search, two groups side by side; full screen for a meeting.',
  'feedback-result.show': 'Show the results',
  'feedback-result.failed': 'The results could not be loaded. The responses are all here.',

  'export.title': 'Export',
  'export.nudge': 'These responses are only in this browser. Export a copy before you close the page.',
  'export.survey': 'Survey',
  'export.which': 'Which responses',
  'export.all': 'All of them',
  'export.selected': (n, shown) => plural(n, {one: 'The one selected', other: `The ${shown} selected`}),
  'export.found': (n, shown) => plural(n, {one: 'The one found', other: `The ${shown} found`}),
  'export.values': 'Answers as',
  'export.codes': 'Codes, to calculate with',
  'export.labels': 'Words, to read',
  'export.language': 'Language of the words',
  'export.excel': 'CSV for Excel',
  'export.excel-hint': 'A table that opens in Excel with a double click.',
  'export.statistics': 'CSV for R / SPSS',
  'export.statistics-hint': 'The same table for statistics programs.',
  'export.codebook': 'Codebook',
  'export.codebook-hint': 'What each column and each code means.',
  'export.desk': 'File for another desk',
  'export.desk-hint': 'A JSON file with everything, to add on another computer or to keep as a backup.',
  'export.writing': 'Writing the file…',
  'export.done': (n, shown, file) =>
    plural(n, {one: `${shown} response exported to ${file}.`, other: `${shown} responses exported to ${file}.`}),
  'export.codebook-done': (file) => `Codebook saved as ${file}.`,
  'export.left-out': (parts) => `Left out: ${parts}.`,
  'export.left-out-superseded': (_n, shown) => `${shown} replaced by a correction`,
  'export.left-out-test': (n, shown) => plural(n, {one: `${shown} test`, other: `${shown} tests`}),
  'export.none': 'There is nothing to export: these responses are tests or were replaced by a correction.',
  'export.cancelled': 'Cancelled. No file was saved.',
  'export.rankings': 'Rankings in the table',
  'export.place-per-item': 'One column per item',
  'export.item-per-place': 'One column per place',
  'export.one-question': 'Rankings of one question',
  'export.one-question-hint':
    'For programs that count rankings. Only the items that everybody was offered are in these files.',
  'export.from-points':
    'Points become an order: more points come first, equal points share a place, no points are no place.',
  'export.question': 'Question',
  'export.preflib': 'PrefLib',
  'export.preflib-hint': 'Each order with the number of people who gave it. “No opinion” has no place in this format.',
  'export.places': 'CSV, one column per item',
  'export.places-hint': 'A line per person with the place of each item; equal places are a tie.',
  'export.orders': 'CSV, one column per place',
  'export.orders-hint': 'A line per person with the items, first to last; a tie is written a=b.',
  'export.rankings-done': (n, shown, file) =>
    plural(n, {one: `${shown} ranking exported to ${file}.`, other: `${shown} rankings exported to ${file}.`}),
  'export.left-out-unranked': (n, shown) =>
    plural(n, {one: `${shown} response that ranks nothing here`, other: `${shown} responses that rank nothing here`}),
  'export.left-out-own': (n, shown) =>
    plural(n, {one: `items that ${shown} person added`, other: `items that ${shown} people added`}),
  'export.left-out-no-opinion': (n, shown) =>
    plural(n, {one: `the “no opinion” of ${shown} person`, other: `the “no opinion” of ${shown} people`}),
  'export.no-rankings': 'No rankings yet: none of these responses ranks anything here. No file was saved.',
  'export.rankings-unavailable':
    'What writes these files could not be loaded. Check the connection, then press the button again.',

  'storage.title': 'Kept on this computer',
  'storage.answers': 'Responses',
  'storage.unfinished': 'Unfinished',
  'storage.space': 'Space',
  'storage.last-export': 'Last export',
  'storage.never': 'never',
  'storage.used-of': (used, quota) => `${used} of ${quota}`,
  'storage.kept': 'The browser keeps this data until you delete it.',
  'storage.may-go':
    'The browser may clear this data when space runs short or the site is not used for some time. Keep an exported copy.',
  'storage.keep': 'Keep this data',
  'storage.keep-asked': 'The browser was asked to keep this data. If it shows a question, please allow it.',
  'storage.keep-refused':
    'The browser did not agree. It often does once the page is bookmarked. Until then, keep an exported copy.',
  'storage.memory':
    'This browser does not let the page store anything. The responses here are gone when the page closes: export them before you leave.',
  'storage.newer': 'A newer version of this page is open elsewhere. Everything is saved; please load this page again.',
  'unreadable.title': (n, shown) =>
    plural(n, {
      one: `${shown} response on this computer cannot be read`,
      other: `${shown} responses on this computer cannot be read`,
    }),
  'unreadable.next':
    'Something outside this page has damaged what is stored. Nothing is deleted, but lists, results and exports leave it out. Download the file and send it to whoever looks after this page: what is in it may be recovered.',
  'unreadable.download': 'Download what cannot be read',

  'problem.title': 'That did not work',
  'problem.quota':
    'There is no space left in this browser. Export a copy, delete what you no longer need, then try again.',
  'problem.blocked':
    'Another tab holds the data in an older version. Close the other tabs of this site, then try again.',
  'problem.timeout': 'The browser’s storage did not answer. Close other tabs of this site, then try again.',
  'problem.version': 'The data was written by a newer version of this page. Load the page again.',
  'problem.unavailable':
    'This browser does not let the page store anything. Allow site data for this page, or use another browser.',
  'problem.aborted':
    'The browser broke off before everything was stored. Nothing that was here is lost. Please try again.',
  'problem.survey-missing':
    'The questionnaire of a response is not here. Add the file of that response once more, then export again.',
  'problem.survey-unreachable': 'The survey of this desk could not be loaded. Check the connection, then try again.',
  'problem.survey-invalid': 'The survey of this desk has mistakes. Open it in the preview page to see them.',
  'problem.unknown': 'Something unexpected happened. What is stored here is untouched. Please try again.',
  'problem.try-again': 'Try again',
};
