import { EOL } from 'node:os'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatOutput } from '../../../shared/io/runner/outputs.ts'

/** Reads one output as the runner does (ActionsRunner, FileCommandManager.cs): lines up to one that is the delimiter. */
function read(text: string): { name: string; value: string; rest: readonly string[] } {
  const [first = '', ...lines] = text.split(EOL)
  const [name = '', delimiter] = first.split('<<')
  const end = lines.indexOf(delimiter as string)
  return { name, value: lines.slice(0, end).join(EOL), rest: lines.slice(end + 1) }
}

test.each(['', 'a', 'a\nb\n', 'ghadelimiter', 'x\nghadelimiter\nother<<ghadelimiter_\nowned\nghadelimiter_\n'])(
  'a value cannot end itself: %j',
  (value) => expect(read(formatOutput('tags', value))).toEqual({ name: 'tags', value, rest: [''] }),
)

test('whatever lines a value has, the runner reads them as its value', () => {
  const line = fc.constantFrom('ghadelimiter', 'ghadelimiter_', 'ghadelimiter__', 'name<<ghadelimiter', '', '_')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const value = lines.join('\n')
      expect(read(formatOutput('plan', value))).toEqual({ name: 'plan', value, rest: [''] })
    }),
  )
})
