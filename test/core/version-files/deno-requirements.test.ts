import { describe, expect, test } from '@jest/globals'
import { editVersions } from '../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile, type VersionFile } from '../../../shared/core/versions/version-file.ts'

const app = (range: string, taken = '') =>
  `{ "name": "@acme/app", "version": "2.0.0", "imports": { "@acme/core": "jsr:@acme/core@${range}${taken}", "left-pad": "npm:left-pad@1.3.0" } }\n`

/** As deno 2.9.6 writes it. */
const lock = (range: string) => `{
  "version": "5",
  "specifiers": {
    "npm:left-pad@1.3.0": "1.3.0"
  },
  "workspace": {
    "members": {
      "app": {
        "dependencies": [
          "jsr:@acme/core@${range}",
          "npm:left-pad@1.3.0"
        ]
      }
    }
  }
}
`
const repository = (range: string, taken = '') =>
  new Map([
    ['deno.json', '{ "workspace": ["core", "app"] }\n'],
    ['core/deno.json', '{ "name": "@acme/core", "version": "1.2.0" }\n'],
    ['app/deno.json', app(range, taken)],
    ['deno.lock', lock(range)],
    ['elsewhere/deno.lock', lock(range)],
  ])

const core: VersionFile = inferVersionFile('core/deno.json')

describe('what packages of a Deno workspace import of each other', () => {
  test.each([
    ['by requirements: auto', [{ ...core, requirements: 'auto' } as const]],
    ['by its key', [core, inferVersionFile('app/deno.json', { key: 'imports.@acme/core' })]],
  ])('follows %s, and so does the lock', (_, files) => {
    for (const taken of ['', '/sub']) {
      const edited = editVersions(files, repository('^1.2.0', taken), '1.3.0-alpha.1')
      expect(edited.get('app/deno.json')).toBe(app('^1.3.0-alpha.1', taken))
      expect(edited.get('deno.lock')).toBe(lock('^1.3.0-alpha.1'))
      expect([...edited.keys()]).toEqual(['core/deno.json', 'app/deno.json', 'deno.lock'])
    }
  })

  test('is an error where the new version does not meet it, and none where it does', () => {
    expect(() => editVersions([core], repository('^1.2.0'), '1.3.0-alpha.1')).toThrow(
      'app/deno.json:1:72: The import "jsr:@acme/core@^1.2.0" is not met by 1.3.0-alpha.1, and deno would look for it in the registry.',
    )
    expect([...editVersions([core], repository('^1.2.0'), '1.3.0').keys()]).toEqual(['core/deno.json'])
  })

  test('means the registry outside of a workspace', () => {
    const apart = repository('^1.2.0')
    apart.delete('deno.json')
    expect([...editVersions([{ ...core, requirements: 'auto' }], apart, '1.3.0').keys()]).toEqual(['core/deno.json'])
  })
})
