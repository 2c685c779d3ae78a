/** The words of lighthouse-core, and how the page says them. */
const TEXTS = { up: 'Up', slow: 'Slow', down: 'Down' }

/**
 * Asks the server how the watched service is doing.
 *
 * @param {string} url
 * @returns {Promise<{ name: 'up' | 'slow' | 'down' | 'unknown', text: string }>}
 */
export async function readStatus(url) {
  try {
    const answer = await fetch(url)
    const name = answer.ok ? (await answer.text()).trim() : ''
    return Object.hasOwn(TEXTS, name)
      ? { name, text: TEXTS[name] }
      : { name: 'unknown', text: 'The server gave no status' }
  } catch {
    return { name: 'unknown', text: 'The server does not answer' }
  }
}
