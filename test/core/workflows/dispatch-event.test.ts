import { describe, expect, test } from '@jest/globals'
import { dispatchLine } from '../../../shared/core/workflows/dispatch-event.ts'

/** The text with the line in it; `|` marks where the mapping begins. */
function withLine(marked: string): string | undefined {
  const text = marked.replace('|', '')
  const found = dispatchLine(text, marked.indexOf('|'))
  return found && text.slice(0, found.at) + found.line + text.slice(found.at)
}

describe('dispatchLine', () => {
  test('is a line above the first event, indented and ended as it is', () => {
    expect(withLine('on:\n  |push:\n')).toBe('on:\n  workflow_dispatch:\n  push:\n')
    expect(withLine('on:\r\n    |push:\r\n')).toBe('on:\r\n    workflow_dispatch:\r\n    push:\r\n')
  })

  test.each([
    'on: |{ push: {} }\n',
    'on: |{\n  push: {} }\n',
    'on:\n  |{\n    push: {} }\n',
    '|push:\n',
    'on: &a\n  ? |push\n',
  ])('is none where events do not stand on lines of their own: %j', (marked) =>
    expect(withLine(marked)).toBeUndefined(),
  )
})
