import { expect, test } from '@jest/globals'
import { editNpmLock } from '../../../../shared/core/version-files/locks/npm-lock.ts'

const names = ['a', 'b', 'c']
const lockOf = (versions: Readonly<Record<string, string>>) =>
  JSON.stringify(
    { packages: Object.fromEntries(names.map((name) => [`packages/${name}`, { version: versions[name] }])) },
    undefined,
    2,
  )
const change = (name: string, to: string) => ({ folder: `packages/${name}`, segments: ['version'], to })

test('one edit after the other gives what one edit of all gives', () => {
  const before = lockOf({ a: '1.0.0', b: '1.0.0', c: '1.0.0' })
  let text = before
  for (const [name, to] of [
    ['c', '10.0.0-alpha.12'],
    ['a', '1.0.1'],
    ['b', '2.0.0'],
    ['c', '3.0.0'],
    ['a', '1.0.1'],
  ] as const)
    text = editNpmLock('package-lock.json', text, [change(name, to)])
  expect(text).toBe(lockOf({ a: '1.0.1', b: '2.0.0', c: '3.0.0' }))
  expect(editNpmLock('package-lock.json', before, [change('b', '9.0.0')])).toBe(
    lockOf({ a: '1.0.0', b: '9.0.0', c: '1.0.0' }),
  )
})

test('what somebody else wrote in between is read anew', () => {
  const first = editNpmLock('package-lock.json', lockOf({ a: '1.0.0', b: '1.0.0', c: '1.0.0' }), [change('a', '1.1.0')])
  const other = first.replace('"packages/b"', '"packages/bb"')
  const at = other.lastIndexOf('1.0.0')
  expect(editNpmLock('package-lock.json', other, [change('b', '2.0.0'), change('c', '2.0.0')])).toBe(
    `${other.slice(0, at)}2.0.0${other.slice(at + '1.0.0'.length)}`,
  )
})
