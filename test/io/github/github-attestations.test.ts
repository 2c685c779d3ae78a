import { expect, test } from '@jest/globals'
import { GitHubAttestations } from '../../../shared/io/github/github-attestations.ts'
import type { Client } from '../../../shared/io/github/github-client.ts'

test.each<[string, unknown, unknown[]]>([
  ['each bundle', [{ bundle: { a: 1 } }, { bundle: { b: 2 } }], [{ a: 1 }, { b: 2 }]],
  ['no bundle for an entry that is none', [null, {}, { bundle: { a: 1 } }], [undefined, undefined, { a: 1 }]],
  ['nothing for what is no list', {}, []],
  ['nothing where it says nothing', undefined, []],
])('an answer of GitHub gives %s', async (_, attestations, bundles) => {
  const client = { request: async () => ({ data: { attestations } }) } as unknown as Client
  const store = new GitHubAttestations(client, { owner: 'acme', repo: 'shop' })
  expect(await store.provenanceOf(`sha256:${'a'.repeat(64)}`)).toEqual(bundles)
})
