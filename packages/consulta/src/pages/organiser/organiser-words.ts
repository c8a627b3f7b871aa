import type {PageWords} from '../page-words.js';

export interface OrganiserPageWords {
  readonly language: string;
  readonly title: string;
  readonly what: string;
  readonly where: string;
}

export const ORGANISER_PAGE_WORDS: PageWords<OrganiserPageWords> = {
  en: {
    language: 'Language',
    title: 'Answers to your consultation',
    what: 'Bring together the files that people sent you, read them, and export them for your report.',
    where:
      'Nothing is sent anywhere: all answers stay in this browser, on this computer. Export them to keep them safe.',
  },
  fr: {
    language: 'Langue',
    title: 'Réponses à votre consultation',
    what: 'Rassemblez les fichiers que l’on vous a envoyés, lisez-les et exportez-les pour votre rapport.',
    where:
      'Rien n’est envoyé : toutes les réponses restent dans ce navigateur, sur cet ordinateur. Exportez-les pour les conserver.',
  },
  es: {
    language: 'Idioma',
    title: 'Respuestas a su consulta',
    what: 'Reúna los archivos que le han enviado, léalos y expórtelos para su informe.',
    where:
      'No se envía nada: todas las respuestas se quedan en este navegador, en este ordenador. Expórtelas para conservarlas.',
  },
  pt: {
    language: 'Idioma',
    title: 'Respostas à sua consulta',
    what: 'Reúna os ficheiros que lhe enviaram, leia-os e exporte-os para o seu relatório.',
    where: 'Nada é enviado: todas as respostas ficam neste navegador, neste computador. Exporte-as para as conservar.',
  },
  ar: {
    language: 'اللغة',
    title: 'إجابات استشارتكم',
    what: 'اجمعوا الملفات التي وصلتكم واقرؤوها وصدّروها لتقريركم.',
    where: 'لا يُرسل أي شيء: تبقى جميع الإجابات في هذا المتصفح على هذا الحاسوب. صدّروها لحفظها.',
  },
};
