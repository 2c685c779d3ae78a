import { footer } from './footer.js'

/**
 * The status page: a dot, a word, and the footer.
 *
 * @param {string} version of the platform
 * @returns {string} HTML
 */
export function page(version) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Lighthouse</title>
<main><span class="dot"></span> <span id="status">…</span></main>
${footer(version)}
</html>
`
}
