import {shuffled} from '@consulta/engine';

/** The order in which one person sees what is shuffled. */
export class ShownOrder {
  #drawn: readonly string[] = [];

  /** As it was shown before, or else in a new order that holds as long as this does. */
  of<I extends {readonly id: string}>(items: readonly I[], shown?: readonly string[]): readonly I[] {
    return inShownOrder(items, shown ?? this.#draw(items.map(({id}) => id)));
  }

  #draw(ids: readonly string[]): readonly string[] {
    const known = new Set(this.#drawn);
    if (known.size !== ids.length || !ids.every((id) => known.has(id))) this.#drawn = shuffled(ids, Math.random);
    return this.#drawn;
  }
}

/** What the order does not name comes last. */
function inShownOrder<I extends {readonly id: string}>(items: readonly I[], shown: readonly string[]): readonly I[] {
  const places = new Map(shown.map((id, place) => [id, place]));
  const placeOf = ({id}: I): number => places.get(id) ?? shown.length;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}
