import type {GraphNode} from './graph.js';

/** What begins with what a person said to these questions. */
export function nodesOf(questionIds: Iterable<string>): readonly GraphNode[] {
  return [...questionIds].flatMap((id): GraphNode[] => [
    {kind: 'answer', id},
    {kind: 'note', id},
    {kind: 'problems', id},
  ]);
}
