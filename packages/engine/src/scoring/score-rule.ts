import type {ScoreDefinition} from '@consulta/schema';

/** One thing that goes into a score: a value with its weight, `null` while it is unanswered. */
export interface Entry {
  readonly id: string;
  readonly value: number | null;
  readonly weight: number;
  /** The highest value it could ever have. */
  readonly highest: number;
}

/** How a rule makes one number of several. */
export interface ScoreRule {
  /** The number, or `null` when nothing is known. */
  combine(entries: readonly Entry[], definition: ScoreDefinition): number | null;
  /** What the weighted sum is divided by where the rule divides; by default the sum of the weights. */
  divisor?(entries: readonly Entry[]): number;
  /** The numbers between two extremes, where they are not simply the extremes' own. */
  span?(lowest: readonly Entry[], highest: readonly Entry[], definition: ScoreDefinition): readonly number[];
  /** Those that decide the number alone. */
  decisive?(entries: readonly Entry[], definition: ScoreDefinition): readonly string[];
  /** Whether some are above the number that one of them decides. */
  plus?(entries: readonly Entry[]): boolean;
  /** True where, once the number is settled, what is still unanswered is not asked for. */
  readonly endsEarly?: true;
}

/** An entry whose value is known. */
export type KnownEntry = Entry & {readonly value: number};

/** The entries whose value is known, in order. */
export function knownEntries(entries: readonly Entry[]): readonly KnownEntry[] {
  return entries.filter((entry): entry is KnownEntry => entry.value !== null);
}

/** Sum of weight × value. */
export function weightedSum(entries: readonly Entry[]): number {
  return knownEntries(entries).reduce((sum, {value, weight}) => sum + weight * value, 0);
}

/** Sum of the weights of what is known. */
export function sumOfWeights(entries: readonly Entry[]): number {
  return knownEntries(entries).reduce((sum, {weight}) => sum + weight, 0);
}
