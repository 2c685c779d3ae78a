/**
 * Draws one lamp for each watched service.
 *
 * @param {HTMLElement} list
 * @param {{ name: string, colour: string }[]} services colours as lighthouse-core names them
 */
export function draw(list, services) {
  list.replaceChildren(...services.map(lamp))
}

function lamp({ name, colour }) {
  const item = document.createElement('li')
  item.textContent = name
  item.style.color = colour
  return item
}

draw(document.querySelector('#lamps'), [{ name: 'database', colour: '#2e7d32' }])
