/** A page that talks to its element: it sets an attribute, and hears what is shown. */
const view = document.querySelector('entrevue-view');
const country = document.querySelector('#country');
const state = document.querySelector('#state');

country.addEventListener('change', () => view.setAttribute('country', country.value));
view.addEventListener('entrevue-state', ({ detail }) => {
  state.textContent = `${detail.meetings} shown: ${detail.view}`;
});
