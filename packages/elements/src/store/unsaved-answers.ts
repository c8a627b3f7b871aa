import type {Asking} from '@consulta/engine';
import type {Answer, Note} from '@consulta/schema';

/** What waits of a session; another version of the survey may mean something else by the same ids. */
interface Waiting {
  readonly version: string;
  readonly answers: {readonly [questionId: string]: Answer};
  readonly notes: {readonly [questionId: string]: Note};
}

/**
 * Answers from the moment before the store is there. The browser writes them down at once, so that they are there on the
 * next visit to whoever leaves the page in that moment. The store takes them over with the first save.
 */
export class UnsavedAnswers {
  readonly #key: string;

  constructor(database: string, surveyId: string) {
    this.#key = `consulta-unsaved:${database}:${surveyId}`;
  }

  keep({survey: {version}, answers, notes}: Asking): void {
    attempt((storage) => storage.setItem(this.#key, JSON.stringify({version, answers, notes} satisfies Waiting)));
  }

  /** Writes down what is answered from now on, beginning with what was written down before. */
  follow(first: Asking): void {
    this.giveBackTo(first);
    first.subscribe(() => this.keep(first));
  }

  giveBackTo(session: Asking): void {
    attempt((storage) => {
      const waiting = JSON.parse(storage.getItem(this.#key) ?? 'null') as Waiting | null;
      if (waiting?.version !== session.survey.version) return;
      giveBack(session, waiting.answers);
      for (const [id, note] of Object.entries(waiting.notes)) if (!session.noteOn(id)) session.note(id, note);
    });
  }

  forget(): void {
    attempt((storage) => storage.removeItem(this.#key));
  }
}

/** Answers that were kept elsewhere. What is answered already is newer; what the survey does not ask is left out. */
export function giveBack(session: Asking, answers: Waiting['answers']): void {
  const known = new Set(session.survey.sections.flatMap(({questions}) => questions.map(({id}) => id)));
  for (const [id, answer] of Object.entries(answers))
    if (known.has(id) && session.answerTo(id) === undefined) session.answer(id, answer);
}

/** A browser may refuse its storage, and may throw even on being asked for it: then the store is all there is. */
function attempt(use: (storage: Storage) => void): void {
  try {
    use(localStorage);
  } catch {
    // Nor is what another program wrote under this name anybody's answers.
  }
}
