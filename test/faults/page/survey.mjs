/** Ten short texts, so that each of ten tabs can have a question of its own. */
export const QUESTIONS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export const SURVEY = {
  id: 'under-fault',
  version: '1',
  title: 'Under fault',
  languages: ['en'],
  sections: [{id: 'all', title: 'All', questions: QUESTIONS.map((id) => ({id, type: 'text', title: id}))}],
};

/** Answers of one visit are told apart from those of others. */
export const visit = crypto.getRandomValues(new Uint32Array(1))[0];
let counted = 0;

/** An answer that no other has; a long one does not fit into what little room may be left. */
export function newAnswer(isLong = false) {
  counted += 1;
  return `answer-${visit}-${counted}${isLong ? `-${randomLetters(200_000)}` : ''}`;
}

/** What a browser cannot make smaller. */
function randomLetters(length) {
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += 65_536) crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
