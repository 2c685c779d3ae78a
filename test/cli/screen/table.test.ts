import { describe, expect, it } from '@jest/globals'
import { makeScreen } from '../../../cli/screen/screen.ts'
import { formatTable } from '../../../cli/screen/table.ts'

const PLAIN = makeScreen(false)

describe('a table', () => {
  const rows = [
    ['tray', 'crates/core/src/lib.rs changed'],
    ['platform', 'nothing'],
  ]

  it('has columns as wide as they need, and no space at line ends', () => {
    expect(formatTable(['Track', 'Why'], rows, PLAIN)).toBe(
      'Track     Why\ntray      crates/core/src/lib.rs changed\nplatform  nothing',
    )
  })

  it('cuts the widest column where the screen is too narrow', () => {
    const lines = formatTable(['Track', 'Why'], rows, makeScreen(false, 24)).split('\n')
    expect(lines).toEqual(['Track     Why', 'tray      crates/core/s…', 'platform  nothing'])
  })

  it('paints cells after it has measured them', () => {
    const { paint } = makeScreen(true)
    const table = formatTable(['A', 'B'], [[{ text: 'x', paint: paint.green }, 'y']], makeScreen(true))
    expect(table.split('\n')[1]).toBe('\u001b[32mx\u001b[39m  y')
  })
})
