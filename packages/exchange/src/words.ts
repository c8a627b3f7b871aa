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
    'no-opinion': 'No opinion on',
    target: 'Target',
    importance: 'Importance',
    confidence: 'Confidence',
    low: 'low',
    normal: 'normal',
    medium: 'medium',
    high: 'high',
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
    'no-opinion': 'Sans opinion sur',
    target: 'Cible',
    importance: 'Importance',
    confidence: 'Confiance',
    low: 'faible',
    normal: 'normale',
    medium: 'moyenne',
    high: 'élevée',
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
    'no-opinion': 'Sin opinión sobre',
    target: 'Meta',
    importance: 'Importancia',
    confidence: 'Confianza',
    low: 'baja',
    normal: 'normal',
    medium: 'media',
    high: 'alta',
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
    'no-opinion': 'Sem opinião sobre',
    target: 'Meta',
    importance: 'Importância',
    confidence: 'Confiança',
    low: 'baixa',
    normal: 'normal',
    medium: 'média',
    high: 'alta',
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
    'no-opinion': 'بلا رأي في',
    target: 'الهدف',
    importance: 'الأهمية',
    confidence: 'درجة الثقة',
    low: 'منخفضة',
    normal: 'عادية',
    medium: 'متوسطة',
    high: 'عالية',
    scores: 'النتائج',
    organiser: 'للجهة المنظِّمة (يُرجى تركه كما هو):',
  },
} as const;

export type Word = keyof (typeof WORDS)['en'];

function hasWords(language: string): language is keyof typeof WORDS {
  return Object.hasOwn(WORDS, language);
}

/** The language of our own words for these: the first that we have, else English. */
export function ownLanguage(languages: readonly string[]): keyof typeof WORDS {
  return languages.map((tag) => tag.split('-')[0] ?? tag).find(hasWords) ?? 'en';
}

/** A value with its name before it; a French colon has a narrow space before it. */
export function labelled(label: string, value: string, languages: readonly string[]): string {
  return `${label}${ownLanguage(languages) === 'fr' ? '\u202F' : ''}: ${value}`;
}

/** One of our own words in the first of the languages that has it, else in English. */
export function wordIn(word: Word, languages: readonly string[]): string {
  return WORDS[ownLanguage(languages)][word];
}
