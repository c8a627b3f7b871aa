import type {Rule, Survey} from '@consulta/schema';

import type {RuleReader} from './calculation-parts.js';
import {inOrder} from './in-order.js';
import type {Outline} from './outline.js';

/**
 * What is worked out (or, for `note` and `language`, given) about one id. The `text` of a question, of a section or of
 * the survey is there only where one of its texts repeats an answer.
 */
export type NodeKind =
  'language' | 'note' | 'section' | 'visible' | 'answer' | 'required' | 'problems' | 'score' | 'text';

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

/** A score or a text, and the keys of the nodes that it depends on. */
export interface DependentNode {
  readonly id: string;
  readonly on: readonly string[];
}

/** What a graph is made of. */
export interface GraphSource {
  readonly survey: Survey;
  readonly outline: Outline;
  readonly scores: readonly DependentNode[];
  readonly texts: readonly DependentNode[];
  readonly rules: RuleReader | undefined;
}

const graphs = new WeakMap<Outline, Graph>();

/** The dependencies of a definition, worked out once. */
export function graphOf(source: GraphSource): Graph {
  const known = graphs.get(source.outline) ?? makeGraph(source);
  graphs.set(source.outline, known);
  return known;
}

/** A node's name in the graph, e.g. `answer:size`. */
export function nodeKey(kind: NodeKind, id: string): string {
  return `${kind}:${id}`;
}

type Dependencies = Map<string, {readonly node: GraphNode; readonly on: readonly string[]}>;

function makeGraph(source: GraphSource): Graph {
  const dependencies = dependenciesOf(source);
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

function dependenciesOf({survey, outline, scores, texts, rules}: GraphSource): Dependencies {
  const namedIn = (...given: readonly (Rule | undefined)[]): readonly string[] =>
    given.flatMap((rule) => (rule === undefined ? [] : (rules?.variablesOf(rule) ?? []))).flatMap(keysOf);
  const dependencies: Dependencies = new Map();
  const add = (kind: NodeKind, id: string, on: readonly string[]): void => {
    dependencies.set(nodeKey(kind, id), {node: {kind, id}, on});
  };
  add('language', '', []);
  for (const {id, showIf} of survey.sections) add('section', id, namedIn(showIf));
  for (const [id, {question, behaviour, section}] of outline.questions) {
    const own = behaviour.answerRules?.(question) ?? [];
    const checks = [
      ...own,
      ...(behaviour.rules?.(question) ?? []),
      ...(question.valid ?? []).map(({condition}) => condition),
    ];
    add('note', id, []);
    add('visible', id, [nodeKey('section', section.id), ...namedIn(question.showIf)]);
    add('answer', id, [nodeKey('visible', id), ...namedIn(...own)]);
    add('required', id, [nodeKey('visible', id), ...namedIn(question.requiredIf)]);
    add('problems', id, [nodeKey('answer', id), nodeKey('required', id), ...namedIn(...checks)]);
  }
  for (const {id, on} of scores) add('score', id, on);
  for (const {id, on} of texts) add('text', id, on);
  return dependencies;
}

/** The node that a variable of a rule, such as `answers.size`, stands for. */
function keysOf(path: string): readonly string[] {
  const [root, id] = path.split('.');
  if (root === 'language') return [nodeKey('language', '')];
  if (id === undefined) return [];
  if (root === 'answers') return [nodeKey('answer', id)];
  return root === 'scores' ? [nodeKey('score', id)] : [];
}
