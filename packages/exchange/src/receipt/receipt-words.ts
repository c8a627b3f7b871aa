import {ownLanguage} from '../words.js';

/** What a receipt says around the answers. “Open a saved file” is the name of the button in the form. */
export const RECEIPT_WORDS = {
  en: {
    unfinished: 'Your answers so far – not finished yet',
    finished: 'Your answers',
    saved: 'Saved',
    submitted: 'Submitted',
    progress: 'Answered',
    of: '{n} of {of} questions',
    number: 'Number',
    name: 'Name',
    corrects: 'These answers correct earlier ones.',
    unanswered: 'Not answered',
    'go-on': 'How to go on',
    'go-on.open':
      'Open the questionnaire on any device, choose “Open a saved file” there, and choose this file. Your answers are back, and you go on where you were.',
    change: 'To change something later',
    'change.open':
      'Open the questionnaire on any device, choose “Open a saved file” there, and choose this file. Then correct your answers and send them again.',
    address: 'The questionnaire',
    return: 'How to send your answers back',
    'return.how': 'Send this file to the organiser. It holds everything that is needed.',
    to: 'To',
    until: 'Until',
    private: 'This file holds your answers. Whoever has it can read them.',
  },
  fr: {
    unfinished: 'Vos réponses à ce jour – pas encore terminées',
    finished: 'Vos réponses',
    saved: 'Enregistrées le',
    submitted: 'Terminées le',
    progress: 'Avancement',
    of: '{n} questions sur {of}',
    number: 'Numéro',
    name: 'Nom',
    corrects: 'Ces réponses en corrigent de précédentes.',
    unanswered: 'Sans réponse',
    'go-on': 'Pour continuer',
    'go-on.open':
      'Ouvrez le questionnaire sur n’importe quel appareil, choisissez « Ouvrir un fichier enregistré », puis ce fichier. Vous retrouvez vos réponses et continuez là où vous étiez.',
    change: 'Pour modifier quelque chose plus tard',
    'change.open':
      'Ouvrez le questionnaire sur n’importe quel appareil, choisissez « Ouvrir un fichier enregistré », puis ce fichier. Corrigez alors vos réponses et renvoyez-les.',
    address: 'Le questionnaire',
    return: 'Pour renvoyer vos réponses',
    'return.how': 'Envoyez ce fichier à l’organisateur. Il contient tout ce qu’il faut.',
    to: 'À',
    until: 'Jusqu’au',
    private: 'Ce fichier contient vos réponses. Toute personne qui l’a peut les lire.',
  },
  es: {
    unfinished: 'Sus respuestas hasta ahora – sin terminar',
    finished: 'Sus respuestas',
    saved: 'Guardadas el',
    submitted: 'Terminadas el',
    progress: 'Avance',
    of: '{n} de {of} preguntas',
    number: 'Número',
    name: 'Nombre',
    corrects: 'Estas respuestas corrigen otras anteriores.',
    unanswered: 'Sin respuesta',
    'go-on': 'Para continuar',
    'go-on.open':
      'Abra el cuestionario en cualquier dispositivo, elija «Abrir un archivo guardado» y después este archivo. Recupera sus respuestas y continúa donde estaba.',
    change: 'Para cambiar algo más tarde',
    'change.open':
      'Abra el cuestionario en cualquier dispositivo, elija «Abrir un archivo guardado» y después este archivo. Corrija entonces sus respuestas y vuelva a enviarlas.',
    address: 'El cuestionario',
    return: 'Para devolver sus respuestas',
    'return.how': 'Envíe este archivo a quien organiza. Contiene todo lo necesario.',
    to: 'A',
    until: 'Hasta el',
    private: 'Este archivo contiene sus respuestas. Quien lo tenga puede leerlas.',
  },
  pt: {
    unfinished: 'As suas respostas até agora – por terminar',
    finished: 'As suas respostas',
    saved: 'Guardadas em',
    submitted: 'Terminadas em',
    progress: 'Progresso',
    of: '{n} de {of} perguntas',
    number: 'Número',
    name: 'Nome',
    corrects: 'Estas respostas corrigem outras anteriores.',
    unanswered: 'Sem resposta',
    'go-on': 'Para continuar',
    'go-on.open':
      'Abra o questionário em qualquer dispositivo, escolha “Abrir um ficheiro guardado” e depois este ficheiro. As suas respostas voltam e continua onde estava.',
    change: 'Para alterar algo mais tarde',
    'change.open':
      'Abra o questionário em qualquer dispositivo, escolha “Abrir um ficheiro guardado” e depois este ficheiro. Corrija então as suas respostas e volte a enviá-las.',
    address: 'O questionário',
    return: 'Para devolver as suas respostas',
    'return.how': 'Envie este ficheiro a quem organiza. Contém tudo o que é preciso.',
    to: 'Para',
    until: 'Até',
    private: 'Este ficheiro contém as suas respostas. Quem o tiver pode lê-las.',
  },
  ar: {
    unfinished: 'إجاباتك حتى الآن – لم تكتمل بعد',
    finished: 'إجاباتك',
    saved: 'حُفظت في',
    submitted: 'أُنهيت في',
    progress: 'ما أُجيب عنه',
    of: '{n} من {of} من الأسئلة',
    number: 'الرقم',
    name: 'الاسم',
    corrects: 'هذه الإجابات تصحّح إجابات سابقة.',
    unanswered: 'بلا إجابة',
    'go-on': 'للمتابعة',
    'go-on.open':
      'افتح الاستبيان على أي جهاز، واختر «فتح ملف محفوظ»، ثم اختر هذا الملف. تعود إجاباتك وتتابع من حيث توقفت.',
    change: 'لتغيير شيء لاحقًا',
    'change.open':
      'افتح الاستبيان على أي جهاز، واختر «فتح ملف محفوظ»، ثم اختر هذا الملف. صحّح إجاباتك بعد ذلك وأرسلها من جديد.',
    address: 'الاستبيان',
    return: 'لإعادة إجاباتك',
    'return.how': 'أرسل هذا الملف إلى الجهة المنظِّمة. فيه كل ما يلزم.',
    to: 'إلى',
    until: 'حتى',
    private: 'هذا الملف يحتوي على إجاباتك. يمكن لكل من يملكه أن يقرأها.',
  },
} as const;

export type ReceiptWord = keyof (typeof RECEIPT_WORDS)['en'];

/** One of the receipt's words in the first of the languages that has it, else in English. */
export function receiptWord(word: ReceiptWord, languages: readonly string[]): string {
  return RECEIPT_WORDS[ownLanguage(languages)][word];
}
