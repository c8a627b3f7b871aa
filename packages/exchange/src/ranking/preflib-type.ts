import type {Steps} from './ballot-steps.js';
import type {PrefLibType} from './contract.js';

/** The narrowest type that fits, as the format demands. */
export function preflibTypeOf(orders: readonly Steps[], itemCount: number): PrefLibType {
  const ties = orders.some(hasTie);
  const complete = orders.every((order) => ranked(order) === itemCount);
  return complete ? (ties ? 'toc' : 'soc') : ties ? 'toi' : 'soi';
}

export function hasTie(order: Steps): boolean {
  return order.some((step) => step.length > 1);
}

/** How many items an order ranks. */
export function ranked(order: Steps): number {
  return order.reduce((sum, step) => sum + step.length, 0);
}
