import {parentOf} from '../../../base/surface-behind.js';

/** Everything that scrolls around an element, inmost first, across slots and the hosts of shadow roots; the page is last. */
export function scrollContainers(element: Element): readonly Element[] {
  const containers: Element[] = [];
  const page = document.scrollingElement ?? document.documentElement;
  for (let around = parentOf(element); around && around !== page; around = parentOf(around)) {
    if (around.scrollHeight > around.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(around).overflowY))
      containers.push(around);
  }
  return [...containers, page];
}

/** The part of a container that can be seen: from where to where on the screen. */
export function visibleExtent(container: Element): {readonly top: number; readonly bottom: number} {
  const height = document.documentElement.clientHeight;
  if (container === document.scrollingElement) return {top: 0, bottom: height};
  const {top, bottom} = container.getBoundingClientRect();
  return {top: Math.max(top, 0), bottom: Math.min(bottom, height)};
}
