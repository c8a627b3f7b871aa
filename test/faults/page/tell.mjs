/** Tells what came of something to the program that started the browser. */
export function tell(said) {
  return fetch('/heard', {method: 'POST', body: JSON.stringify(said)});
}
