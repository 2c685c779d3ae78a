import { expect, test } from '@jest/globals'
import { openFences } from '../../../shared/core/text/fence.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

test.each([
  [['```yaml', 'a: 1', '```', 'x'], { language: 'yaml', end: 2 }],
  [['  ~~~', '```', '~~~~ ', 'x'], { language: '', end: 2 }],
  [['````', '```', 'x'], { language: '', end: 3 }],
  [['```a`b', '```'], undefined],
  [['``', '``'], undefined],
  [['x', '```'], undefined],
])('%j opens %j', (lines, fence) => {
  expect(openFences(lines)(0)).toEqual(fence)
})

test('lines without end are looked at in linear time', () => {
  const lines = Array.from({ length: 40_000 }, () => '~~~ x')
  const fenceAt = openFences(lines)
  const spent = cpuClock()
  for (const at of lines.keys()) expect.objectContaining({ end: fenceAt(at)?.end })
  expect(spent()).toBeLessThan(5_000)
})
