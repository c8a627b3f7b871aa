import {svg} from 'lit';

import {icon} from '../list/icons.js';

export const UP = icon(svg`<path d="M12 19V6M6 11.5 12 5.5 18 11.5" />`);
export const DOWN = icon(svg`<path d="M12 5v13M6 12.5 12 18.5 18 12.5" />`);
export const MORE = icon(svg`<path class="dots" d="M6 12h0M12 12h0M18 12h0" />`);
export const CROSS = icon(svg`<path d="M7 7 17 17M17 7 7 17" />`);
