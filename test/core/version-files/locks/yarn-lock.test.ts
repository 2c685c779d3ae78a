import { expect, test } from '@jest/globals'
import { editYarnLock } from '../../../../shared/core/version-files/locks/yarn-lock.ts'

const lock = (range: string, header: string) => `__metadata:
  version: 8

"a@workspace:a":
  version: 0.0.0-use.local
  resolution: "a@workspace:a"
  dependencies:
    b: "npm:${range}"
  languageName: unknown

"${header}":
  version: 0.0.0-use.local
  resolution: "b@workspace:b"
`
const change = (folder: string) => ({ folder, name: 'b', from: '^1.0.0', to: '^2.0.0' })

test('a member asks for the new range, and the other one is found by it', () => {
  expect(editYarnLock(lock('^1.0.0', 'b@npm:^1.0.0, b@workspace:b'), [change('a')])).toBe(
    lock('^2.0.0', 'b@npm:^2.0.0, b@workspace:b'),
  )
})

test('a range that somebody still asks for stays beside the new one', () => {
  expect(editYarnLock(lock('^1.0.0', 'b@npm:^1.0.0, b@workspace:b'), [change('other')])).toBe(
    lock('^1.0.0', 'b@npm:^1.0.0, b@npm:^2.0.0, b@workspace:b'),
  )
})

test('the lock of yarn 1 knows nothing of members', () => {
  expect(editYarnLock('b@^1.0.0:\n  version "1.0.0"\n', [change('a')])).toBe('b@^1.0.0:\n  version "1.0.0"\n')
})
