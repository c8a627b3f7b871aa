// Without a browser there is no page to put elements into, so importing the embed does nothing, and does not fail.
export {};
