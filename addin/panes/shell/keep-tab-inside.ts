/** What office.js for Excel on the web knows as a stop of the Tab key. */
const knownStops = [
  'a[href]',
  'area[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  '[tabindex]',
  '[contenteditable]',
]
  .map((stop) => `${stop}:not([tabindex="-1"])`)
  .join(',');

/**
 * In Excel on the web office.js moves the focus itself at every Tab. From what it does not know as a stop – a heading or
 * a part that was given the focus, a line of a list that was clicked – it leaves the pane for the sheet. From there the
 * browser goes on to the next stop instead.
 */
export function keepTabInside(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const from = event.target;
    if (event.key === 'Tab' && from instanceof Element && !from.matches(knownStops)) event.stopPropagation();
  });
}
