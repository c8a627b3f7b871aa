import {type Rule, type ScoreDefinition, type Survey, variablesOf} from '@consulta/schema';

import {inOrder} from './in-order.js';
import {type Outline, outlineOf} from './outline.js';

/** What is worked out (or, for `note` and `language`, given) about one id. */
export type NodeKind = 'language' | 'note' | 'section' | 'visible' | 'answer' | 'required' | 'problems' | 'score';

/** One value that others may depend on. */
export interface GraphNode {
  readonly kind: NodeKind;
  readonly id: string;
}

/** What depends on what, in an order in which everything comes after what it depends on. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** Places in `nodes` of what depends directly on the node at the same place. */
  readonly dependents: readonly (readonly number[])[];
  placeOf(kind: NodeKind, id: string): number | undefined;
}

const graphs = new WeakMap<Survey, Graph>();

/** The dependencies of a definition, worked out once. */
export function graphOf(survey: Survey): Graph {
  const known = graphs.get(survey) ?? makeGraph(survey);
  graphs.set(survey, known);
  return known;
}

/** A node's name in the graph, e.g. `answer:size`. */
export function nodeKey(kind: NodeKind, id: string): string {
  return `${kind}:${id}`;
}

type Dependencies = Map<string, {readonly node: GraphNode; readonly on: readonly string[]}>;

function makeGraph(survey: Survey): Graph {
  const dependencies = dependenciesOf(survey, outlineOf(survey));
  const order = inOrder(dependencies);
  const places = new Map(order.map((key, place) => [key, place]));
  const dependents: number[][] = order.map(() => []);
  for (const [place, key] of order.entries()) {
    for (const on of new Set(dependencies.get(key)?.on)) {
      const before = places.get(on);
      if (before !== undefined) dependents[before]?.push(place);
    }
  }
  const nodes = order.flatMap((key) => dependencies.get(key)?.node ?? []);
  return {nodes, dependents, placeOf: (kind, id) => places.get(nodeKey(kind, id))};
}

function dependenciesOf(survey: Survey, outline: Outline): Dependencies {
  const dependencies: Dependencies = new Map();
  const add = (kind: NodeKind, id: string, on: readonly string[]): void => {
    dependencies.set(nodeKey(kind, id), {node: {kind, id}, on});
  };
  add('language', '', []);
  for (const {id, showIf} of survey.sections) add('section', id, namedIn(showIf));
  for (const [id, {question, behaviour, section}] of outline.questions) {
    const own = behaviour.answerRules?.(question) ?? [];
    const rules = [
      ...own,
      ...(behaviour.rules?.(question) ?? []),
      ...(question.valid ?? []).map(({condition}) => condition),
    ];
    add('note', id, []);
    add('visible', id, [nodeKey('section', section.id), ...namedIn(question.showIf)]);
    add('answer', id, [nodeKey('visible', id), ...namedIn(...own)]);
    add('required', id, [nodeKey('visible', id), ...namedIn(question.requiredIf)]);
    add('problems', id, [nodeKey('answer', id), nodeKey('required', id), ...namedIn(...rules)]);
  }
  for (const definition of outline.scores.values()) add('score', definition.id, memberKeys(definition, outline));
  return dependencies;
}

function memberKeys(definition: ScoreDefinition, outline: Outline): readonly string[] {
  const readsNotes = definition.weights === 'importance' || definition.notApplicable === 'target';
  return (outline.members.get(definition.id) ?? []).flatMap((member) => {
    if (member.kind === 'score') return [nodeKey('score', member.id)];
    const answer = nodeKey('answer', member.questionId);
    return readsNotes ? [answer, nodeKey('note', member.questionId)] : [answer];
  });
}

function namedIn(...rules: readonly (Rule | undefined)[]): readonly string[] {
  return rules
    .flatMap((rule) => (rule === undefined ? [] : variablesOf(rule)))
    .flatMap((path) => {
      const [root, id] = path.split('.');
      if (root === 'language') return [nodeKey('language', '')];
      if (id === undefined) return [];
      if (root === 'answers') return [nodeKey('answer', id)];
      return root === 'scores' ? [nodeKey('score', id)] : [];
    });
}
