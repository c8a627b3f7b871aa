/** The words of this package's own: what labels and plain texts need beside the survey's. */
const WORDS = {
  en: {
    'not-applicable': 'Not applicable',
    'do-not-know': 'Do not know',
    none: 'None of these',
    other: 'Other',
    yes: 'Yes',
    no: 'No',
    comment: 'Comment',
    evidence: 'Evidence',
    scores: 'Scores',
    organiser: 'For the organiser (leave this as it is):',
  },
  fr: {
    'not-applicable': 'Sans objet',
    'do-not-know': 'Ne sait pas',
    none: 'Aucune de ces réponses',
    other: 'Autre',
    yes: 'Oui',
    no: 'Non',
    comment: 'Commentaire',
    evidence: 'Justificatifs',
    scores: 'Résultats',
    organiser: 'Pour l’organisateur (laissez tel quel) :',
  },
  es: {
    'not-applicable': 'No procede',
    'do-not-know': 'No sabe',
    none: 'Ninguna de estas',
    other: 'Otra',
    yes: 'Sí',
    no: 'No',
    comment: 'Comentario',
    evidence: 'Evidencias',
    scores: 'Puntuaciones',
    organiser: 'Para quien organiza (déjelo tal cual):',
  },
  pt: {
    'not-applicable': 'Não se aplica',
    'do-not-know': 'Não sabe',
    none: 'Nenhuma destas',
    other: 'Outra',
    yes: 'Sim',
    no: 'Não',
    comment: 'Comentário',
    evidence: 'Evidências',
    scores: 'Pontuações',
    organiser: 'Para quem organiza (deixe tal como está):',
  },
  ar: {
    'not-applicable': 'لا ينطبق',
    'do-not-know': 'لا أعرف',
    none: 'لا شيء مما سبق',
    other: 'غير ذلك',
    yes: 'نعم',
    no: 'لا',
    comment: 'تعليق',
    evidence: 'أدلة',
    scores: 'النتائج',
    organiser: 'للجهة المنظِّمة (يُرجى تركه كما هو):',
  },
} as const;

export type Word = keyof (typeof WORDS)['en'];

function hasWords(language: string): language is keyof typeof WORDS {
  return Object.hasOwn(WORDS, language);
}

/** One of our own words in the first of the languages that has it, else in English. */
export function wordIn(word: Word, languages: readonly string[]): string {
  const language = languages.map((tag) => tag.split('-')[0] ?? tag).find(hasWords);
  return WORDS[language ?? 'en'][word];
}
