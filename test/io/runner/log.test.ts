import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { failure, ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { info, tellBug, tellError, warn } from '../../../shared/io/runner/log.ts'

let written = ''
beforeEach(() => {
  written = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

test('a runner obeys no part of what is logged', () => {
  info('a\n::set-output name=x::y')
  expect(written).not.toMatch(/^::/m)
})

test('a warning has its place, and the text without it', () => {
  warn({ message: 'It is wrong.', fix: 'Fix it.', place: { file: 'a.yml', line: 2, column: 3 } })
  expect(written).toMatch(/^::warning file=a\.yml,line=2,col=3::It is wrong\. Fix it\./)
})

test('a warning is told once, however often it is found, and at each of its places', () => {
  const here = { message: 'It appears twice.', place: { file: 'a.yml', line: 2 } }
  for (const problem of [here, here, { ...here, place: { file: 'a.yml', line: 3 } }, here]) warn(problem)
  expect(written.match(/^::warning file=a\.yml,line=\d::It appears twice\./gm)).toHaveLength(2)
})

test('several problems are one error; a bug shows its stack', () => {
  tellError(new ReleaseTracksError('config-invalid', [{ message: 'One.' }, { message: 'Two.' }]))
  expect(written.match(/^::error/gm)).toHaveLength(1)
  expect(written).toMatch(/One\..*Two\./)
  tellError(failure('input-invalid', 'Three.'))
  tellBug(new Error('boom'))
  expect(written).toMatch(/::error::Three\./)
  expect(written).toMatch(/::error::This is a bug.*boom.*log\.test/)
})
