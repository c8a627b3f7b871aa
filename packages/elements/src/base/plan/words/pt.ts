import type {PlanWords} from './plan-words.js';

export const words: PlanWords = {
  $code: 'pt',
  $name: 'Português',
  $dir: 'ltr',
  'targets.title': 'Onde querem chegar?',
  'targets.intro':
    'A meta de uma dimensão é anotada ao lado de cada um dos seus enunciados e substitui a que lá estiver.',
  'targets.none': 'não definida',
  'targets.various': 'diferente de enunciado para enunciado',
  'targets.now': (current) => `agora ${current}`,
  'targets.percent': (percent) => `${percent} do que as metas pedem`,
  'targets.step': (value, title) => (title === '' ? value : `${value} – ${title}`),
  'plan.title': 'Das lacunas às ações',
  'plan.intro':
    'O que está mais longe da sua meta e mais importa vem primeiro. Ponham as lacunas na vossa ordem e planeiem o que fazem com as primeiras.',
  'plan.none':
    'Ainda não há lacunas: definam ao lado de uma afirmação uma meta acima da resposta e a lacuna aparece aqui.',
  'plan.order': 'Que lacunas vêm primeiro?',
  'plan.order-hint': 'Na ordem da sua prioridade, até a mudarem.',
  'plan.many': 'Planear ações para as primeiras',
  'plan.action': 'O que fazemos',
  'plan.owner': 'Quem o faz',
  'plan.due': 'Até quando',
  'plan.status': 'Estado',
  'plan.planned': 'prevista',
  'plan.begun': 'iniciada',
  'plan.done': 'feita',
  'plan.add': 'Adicionar uma ação',
  'plan.remove': 'Retirar',
  'plan.high': 'prioridade alta',
  'plan.medium': 'prioridade média',
  'plan.low': 'prioridade baixa',
  'plan.no-action': 'Ainda sem ação',
  'plan.gap': (current, target) => `agora ${current}, meta ${target}`,
};
