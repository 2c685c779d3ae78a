import { describe, expect, test } from '@jest/globals'
import { dispatchLine } from '../../../shared/core/workflows/dispatch-event.ts'
import { parseWorkflow } from '../../../shared/core/workflows/workflow-file.ts'

/** A workflow's text with the line in it. */
function withLine(text: string): string | undefined {
  const found = dispatchLine(text, parseWorkflow('.github/workflows/a.yml', text).workflow?.root)
  return found && text.slice(0, found.at) + found.line + text.slice(found.at)
}

describe('dispatchLine', () => {
  test('is a line above the first event, indented and ended as it is', () => {
    expect(withLine('on:\n  push:\n')).toBe('on:\n  workflow_dispatch:\n  push:\n')
    expect(withLine('on:\r\n    push:\r\n')).toBe('on:\r\n    workflow_dispatch:\r\n    push:\r\n')
  })

  test.each(['on: { push: {} }\n', 'on: {\n  push: {} }\n', 'on:\n  {\n    push: {} }\n', 'on: push\n'])(
    'is none where events do not stand on lines of their own: %j',
    (text) => expect(withLine(text)).toBeUndefined(),
  )
})
