import { expect, test } from '@jest/globals'
import { parseTrustedRoots } from '../../../shared/core/attestation/trusted-roots.ts'

const ROOT = { mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1', certificateAuthorities: [] }
const LINE = JSON.stringify(ROOT)

test.each<[string, string, number]>([
  ['one line', `${LINE}\n`, 1],
  ['a line for each of two, as gh writes them', `${LINE}\n${LINE}\n`, 2],
  ['Windows line ends', `${LINE}\r\n${LINE}\r\n`, 2],
  ['one on many lines', JSON.stringify(ROOT, null, 2), 1],
])('roots on %s are read', (_, text, count) => {
  expect(parseTrustedRoots(text, 'root.jsonl')).toEqual(Array.from({ length: count }, () => ROOT))
})

test.each<[string, string]>([
  ['nothing', ''],
  ['null', 'null'],
  ['what is not JSON', 'Failed to verify the TUF repository'],
  ['a root, and what is none', `${LINE}\n{}\n`],
  ['a list', `[${LINE}]`],
  ['another document', '{"mediaType":"application/json","certificateAuthorities":[]}'],
])('%s is an error that says how to write one', (_, text) => {
  expect(() => parseTrustedRoots(text, 'root.jsonl')).toThrow(
    /^trusted-root: "root\.jsonl" has no trusted root of Sigstore: .* gh attestation trusted-root > /,
  )
})
