import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { readSigning } from '../../../shared/io/runner/signing-inputs.ts'

const written: string[] = []
beforeEach(() => {
  written.length = 0
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

const read = (signing: string, key = '', configured?: 'none' | 'github' | 'key') =>
  readSigning({ signing, key, configured, openGitHub: async () => undefined, warn: () => undefined })

test.each([
  ['none', 'github', 'nobody'],
  ['', 'github', 'github'],
  ['', undefined, 'git'],
  ['key', undefined, 'git'],
] as const)('the input %j with %s in the configuration signs by %s', (signing, configured, by) => {
  expect(read(signing, '', configured)).toMatchObject({ by })
})

test('a key without a word that it is to sign is refused, and masked line by line', () => {
  const line = 'b3BlbnNzaC1rZXktdjEAAAAA'
  expect(() => read('', `-----BEGIN-----\n${line}\nshort\n`)).toThrow(
    expect.objectContaining({ code: 'input-invalid' }),
  )
  expect(written.join('')).toContain(`::add-mask::${line}`)
  expect(written.join('')).not.toContain('short')
})
