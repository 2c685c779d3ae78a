import { expect, test } from '@jest/globals'
import { editDenoLock } from '../../../../shared/core/version-files/locks/deno-lock.ts'

const lock = (core: string, ui: string) => `{
  "version": "5",
  "workspace": {
    "dependencies": ["jsr:@acme/core@${core}"],
    "members": {
      "app": { "dependencies": ["jsr:@acme/core@^1.0.0"], "packageJson": { "dependencies": ["npm:@acme/ui@${ui}", "npm:ui@^1.0.0"] } }
    }
  }
}
`

test('each requirement is repeated where its package has it, in deno.json or package.json', () => {
  const [from, to] = ['jsr:@acme/core@^1.0.0/sub', 'jsr:@acme/core@^1.1.0/sub']
  const changes = [
    { folder: '', name: 'core', from, to },
    { folder: 'app', name: '@acme/ui', from: '^1.0.0', to: '^2.0.0' },
    { folder: 'away', name: 'ui', from: '^1.0.0', to: '^2.0.0' },
  ]
  expect(editDenoLock('deno.lock', lock('^1.0.0', '^1.0.0'), changes)).toBe(lock('^1.1.0', '^2.0.0'))
  expect(editDenoLock('deno.lock', 'not read', [])).toBe('not read')
})
