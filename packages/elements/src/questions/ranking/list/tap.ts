/** How far a press may wander and still be a tap; more than the slack that browsers give a finger. */
const TAP_REACH = 16;

/** A tap anywhere on an item that waits, or its button: that ranks it. Its handle is for dragging. */
export class Tap {
  #pressed = {x: 0, y: 0};

  /** The item that is to be ranked now; to be asked of each event, as it also looks where a press began. */
  itemOf(event: Event): string | undefined {
    const {type, detail, clientX, clientY} = event as MouseEvent;
    if (type === 'pointerdown') this.#pressed = {x: clientX, y: clientY};
    if (type !== 'click') return undefined;
    const target = event.target as Element;
    const button = target.closest('button');
    const row = target.closest<HTMLElement>('.waiting');
    if (button ? !button.matches('[data-act="add"]') : target.closest('.handle, :disabled')) return undefined;
    // Who drags, or marks some words to copy them, may let go on the row where it began: that is a click, and no tap.
    const {x, y} = this.#pressed;
    const hasWandered = !button && detail > 0 && Math.hypot(clientX - x, clientY - y) > TAP_REACH;
    return hasWandered ? undefined : row?.dataset['name'];
  }
}
