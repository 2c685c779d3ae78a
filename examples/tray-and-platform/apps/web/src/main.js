import { readStatus } from './status.js'

/** How long until the page asks again, in milliseconds. */
const INTERVAL = 10_000

const place = document.querySelector('#status')
const word = place.querySelector('.word')

/** Asks the server and shows its answer. Only a change touches the page, so that nothing is read out twice. */
async function refresh() {
  const { name, text } = await readStatus('status')
  if (word.textContent !== text) {
    place.dataset.status = name
    word.textContent = text
  }
  setTimeout(refresh, INTERVAL)
}

refresh()
