/** Shows what the form of the page would send, whenever it changes. */
const form = document.querySelector('#order');
const data = document.querySelector('#data');

function show() {
  const entries = [...new FormData(form)];
  data.textContent = entries.map(([name, value]) => `${name} = ${value}`).join('\n') || '(nothing)';
}

for (const event of ['input', 'change']) form.addEventListener(event, show);
form.addEventListener('reset', () => setTimeout(show));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
customElements.whenDefined('consulta-ranking').then(show);
