import type {DeskWorkshopWords} from './desk-workshop-words.js';

export const words: DeskWorkshopWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'agree.title': 'Chegar a acordo em conjunto',
  'agree.hint':
    'Um grupo vê o que os seus membros responderam, o maior desacordo primeiro, e acorda um valor para cada afirmação, com a razão.',
  'agree.show': 'Chegar a acordo',
  'agree.failed': 'Não foi possível carregar. As respostas estão todas aqui.',
  'detail.agreed-before': 'Antes do acordo',
  'detail.plan': 'Continuar o plano',
  'detail.plan-failed': 'Não foi possível carregar o plano. A resposta está aqui.',
  'detail.plan-saved': 'O plano foi guardado como uma nova resposta, que substitui a anterior. Ambas são conservadas.',
  'export.plan': 'Plano de ação',
  'export.plan-hint': 'Uma linha por ação: lacuna, prioridade, ação, responsável, data e estado.',
  'paper-form.title': 'Formulário em branco para papel',
  'paper-form.hint':
    'Um formulário para imprimir em A4, com um código junto de cada afirmação, em todas as línguas do questionário.',
  'paper-form.show': 'Formulário em branco para papel',
  'paper-form.failed': 'Não foi possível carregar. As respostas estão todas aqui.',
  'paper-entry.title': 'Introduzir respostas em papel',
  'paper-entry.hint': 'Escreva o que foi anotado em papel, pelos códigos junto das afirmações.',
  'paper-entry.show': 'Introduzir respostas em papel',
  'paper-entry.failed': 'Não foi possível carregar. As respostas estão todas aqui.',
  'detail.agreed-range': (low, high, day) => `de ${low} a ${high}; acordado em ${day}`,
  'export.plan-done': (name) => `Plano de ação guardado como ${name}.`,
  'assessment-result.title': 'Autoavaliação do grupo',
  'assessment-result.hint':
    'Primeiro onde as opiniões divergem, as médias com o que está por trás, os papéis lado a lado e duas respostas frente a frente.',
  'assessment-result.show': 'Mostrar a autoavaliação do grupo',
  'assessment-result.failed': 'Não foi possível carregar o relatório. As respostas estão todas aqui.',
};
