import type {ConsentWords} from './consent-words.js';

export const words: ConsentWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'consent.title': 'Antes de começar',
  'consent.nothing-yet': 'Nada é guardado antes de aceitar. As perguntas aparecem depois.',
  'consent.agree': 'Aceito',
  'consent.decline': 'Não aceito',
  'consent.declined': 'Está bem',
  'consent.nothing-stored':
    'Sem o seu consentimento não se fazem perguntas, e nada foi guardado neste dispositivo. Obrigado pelo seu tempo. Pode fechar esta página.',
  'consent.again': 'Ler de novo o texto',
  'consent.given': 'O que aceitou',
  'consent.may-withdraw':
    'Pode retirar o seu consentimento. As suas respostas inacabadas são então eliminadas deste dispositivo; logo a seguir ainda pode anular.',
  'consent.withdraw': 'Retirar o meu consentimento e eliminar as minhas respostas',
};
