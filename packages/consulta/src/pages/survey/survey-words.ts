import type {PageWords} from '../page-words.js';

export interface SurveyPageWords {
  readonly language: string;
  /** Names the menu of languages in which the texts are shown beside the first. */
  readonly second: string;
  /** No second language. */
  readonly alone: string;
  readonly missing: string;
  readonly unknown: (name: string) => string;
  readonly elsewhere: (address: string) => string;
  readonly unreachable: (address: string) => string;
  readonly unreadable: (address: string) => string;
  readonly available: string;
  readonly again: string;
  readonly problem: string;
}

export const SURVEY_PAGE_WORDS: PageWords<SurveyPageWords> = {
  en: {
    language: 'Language',
    second: 'Second language',
    alone: 'None',
    problem: 'There is no questionnaire here',
    missing: 'The link to this page does not say which questionnaire it means. Please ask whoever sent it to you.',
    unknown: (name) => `There is no questionnaire named “${name}”. Please check the link.`,
    elsewhere: (address) =>
      `The questionnaire “${address}” is on another web site. This page shows only questionnaires of its own site.`,
    unreachable: (address) => `The questionnaire “${address}” could not be loaded. Please check the connection.`,
    unreadable: (address) => `There is something at “${address}”, but it is not a questionnaire.`,
    available: 'These questionnaires are here:',
    again: 'Try again',
  },
  fr: {
    language: 'Langue',
    second: 'Deuxième langue',
    alone: 'Aucune',
    problem: 'Il n’y a pas de questionnaire ici',
    missing:
      'Le lien vers cette page ne dit pas de quel questionnaire il s’agit. Veuillez demander à la personne qui vous l’a envoyé.',
    unknown: (name) => `Aucun questionnaire ne s’appelle « ${name} ». Veuillez vérifier le lien.`,
    elsewhere: (address) =>
      `Le questionnaire « ${address} » se trouve sur un autre site. Cette page ne montre que ceux de son propre site.`,
    unreachable: (address) => `Le questionnaire « ${address} » n’a pas pu être chargé. Veuillez vérifier la connexion.`,
    unreadable: (address) => `L’adresse « ${address} » existe, mais ce n’est pas un questionnaire.`,
    available: 'Voici les questionnaires disponibles :',
    again: 'Réessayer',
  },
  es: {
    language: 'Idioma',
    second: 'Segundo idioma',
    alone: 'Ninguno',
    problem: 'Aquí no hay ningún cuestionario',
    missing: 'El enlace a esta página no indica de qué cuestionario se trata. Consulte a quien se lo envió.',
    unknown: (name) => `No hay ningún cuestionario llamado «${name}». Compruebe el enlace.`,
    elsewhere: (address) =>
      `El cuestionario «${address}» está en otro sitio web. Esta página solo muestra los de su propio sitio.`,
    unreachable: (address) => `No se pudo cargar el cuestionario «${address}». Compruebe la conexión.`,
    unreadable: (address) => `La dirección «${address}» existe, pero no es un cuestionario.`,
    available: 'Estos son los cuestionarios disponibles:',
    again: 'Reintentar',
  },
  pt: {
    language: 'Idioma',
    second: 'Segundo idioma',
    alone: 'Nenhum',
    problem: 'Não há nenhum questionário aqui',
    missing: 'A ligação para esta página não indica de que questionário se trata. Pergunte a quem lha enviou.',
    unknown: (name) => `Não existe nenhum questionário chamado «${name}». Verifique a ligação.`,
    elsewhere: (address) =>
      `O questionário «${address}» está noutro sítio web. Esta página só mostra os do seu próprio sítio.`,
    unreachable: (address) => `Não foi possível carregar o questionário «${address}». Verifique a ligação à Internet.`,
    unreadable: (address) => `O endereço «${address}» existe, mas não é um questionário.`,
    available: 'Questionários disponíveis:',
    again: 'Tentar de novo',
  },
  ar: {
    language: 'اللغة',
    second: 'لغة ثانية',
    alone: 'بدون',
    problem: 'لا يوجد استبيان هنا',
    missing: 'لا يحدد رابط هذه الصفحة الاستبيان المقصود. يرجى سؤال من أرسله إليك.',
    unknown: (name) => `لا يوجد استبيان باسم «${name}». يرجى التحقق من الرابط.`,
    elsewhere: (address) => `الاستبيان «${address}» موجود في موقع آخر. لا تعرض هذه الصفحة إلا استبيانات موقعها.`,
    unreachable: (address) => `تعذر تحميل الاستبيان «${address}». يرجى التحقق من الاتصال.`,
    unreadable: (address) => `العنوان «${address}» موجود، لكنه ليس استبيانًا.`,
    available: 'الاستبيانات المتوفرة:',
    again: 'إعادة المحاولة',
  },
};
