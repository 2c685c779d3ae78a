import { expect, test } from '@jest/globals'
import { signedTexts, withoutSignature } from '../../../shared/core/git/signatures.ts'

const signature = (kind: string) => `-----BEGIN ${kind}-----\nabc\n-----END ${kind}-----\n`

test.each(['PGP SIGNATURE', 'SSH SIGNATURE', 'SIGNED MESSAGE'])('a message ends where its %s begins', (kind) => {
  const quoted = `it said\n${signature(kind)}`
  expect(withoutSignature(`v1\n\n${quoted}\nRun: 1\n${signature(kind)}`)).toBe(`v1\n\n${quoted}\nRun: 1\n`)
})

test('a message without one stays as it is', () => {
  const message = 'v1\n\n -----BEGIN SSH SIGNATURE-----\nRun: 1\n'
  expect(withoutSignature(message)).toBe(message)
})

test("a commit's signature is the last of its headers, with or without the line end behind it", () => {
  expect(signedTexts('tree a\ncommitter b\n\nm\n\ng\n', 'X\n\nY\n')).toEqual([
    'tree a\ncommitter b\ngpgsig X\n \n Y\n\nm\n\ng\n',
    'tree a\ncommitter b\ngpgsig X\n \n Y\n \n\nm\n\ng\n',
  ])
})
