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
  'targets.share': (percent) => `${percent} de cada escala`,
  'targets.shares':
    'As suas afirmações têm escalas diferentes: cada uma recebe o nível mais baixo que atinge essa parte.',
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
  'plan.save': 'Guardar o plano',
  'plan.kept': 'Fica conservado aqui. Guarde o plano quando ele deva contar.',
  'plan.not-opened': 'Não foi possível abrir o plano. Feche a resposta e abra-a de novo.',
  'plan.not-saved': 'Não foi possível guardar o plano. O que escreveu continua aqui; tente de novo.',
  'plan.high': 'prioridade alta',
  'plan.medium': 'prioridade média',
  'plan.low': 'prioridade baixa',
  'plan.no-action': 'Ainda sem ação',
  'plan.gap': (current, target) => `agora ${current}, meta ${target}`,
};
