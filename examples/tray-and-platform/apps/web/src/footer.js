/**
 * The footer of every page, with the platform's version in a chip.
 *
 * @param {string} version such as 2.3.2-alpha.1
 * @returns {string} HTML
 */
export function footer(version) {
  return `<footer>Lighthouse <span class="chip">v${version}</span></footer>`
}
