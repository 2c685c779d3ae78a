import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logLine } from '../../../shared/core/text/log-line.ts'

describe('incident 30: a line of the log is not a workflow command', () => {
  test.each([
    ['platform: apps/web/a changed since v1.8.0', 'platform: apps/web/a changed since v1.8.0'],
    ['web: a\n::error::owned', 'web: a ::error::owned'],
    ['web: a\r\n::set-output name=x::y\r\n', 'web: a ::set-output name=x::y '],
    ['web: a\r::stop-commands::x', 'web: a ::stop-commands::x'],
    ['::error::owned', ': :error::owned'],
    [' \t\u0085::error::owned', '  : :error::owned'],
    ['web: a\u202eb\u009bc', 'web: a\\u202eb\\u009bc'],
    ['web: ##[set-output name=any;]x', 'web: ## [set-output name=any;]x'],
    ['###[error]', '### [error]'],
    ['std::vector, #[test]', 'std::vector, #[test]'],
    ['', ''],
  ])('%j → %j', (text, line) => expect(logLine(text)).toBe(line))

  test('whatever the text is', () => {
    const piece = fc.constantFrom('#', '[', ':', '::', '##[', ' ', '\n', '\r', '\u0085', 'a', ']')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const line = logLine(pieces.join(''))
        expect(line).not.toMatch(/[\r\n]|##\[|^[\s\u0085]*::/)
        expect(line.replaceAll(' ', '')).toBe(pieces.join('').replace(/[\r\n\u0085 ]/g, ''))
      }),
    )
  })
})
