import type {Item} from '@consulta/schema';

/** The items that `<option>` children give; `data-parent` names the item that a sub-item explains. */
export function itemsInMarkup(host: Element): readonly Item[] {
  return [...host.querySelectorAll('option')].map((option) => ({
    id: option.value,
    title: option.text,
    description: option.title || undefined,
    parent: option.dataset['parent'] || undefined,
  }));
}
