import { expect, test } from '@jest/globals'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const manifest = (version: string) => json({ name: 'acme', version, optionalDependencies: { '@acme/linux': version } })

const lock = (version: string, entry: object) =>
  json({
    name: 'acme',
    version,
    lockfileVersion: 3,
    packages: {
      '': { name: 'acme', version, optionalDependencies: { '@acme/linux': version } },
      'node_modules/@acme/linux': entry,
      'node_modules/other': { version: '1.0.0', resolved: 'https://x/other.tgz', integrity: 'sha512-bb' },
    },
  })

const PUBLISHED = { resolved: 'https://registry.npmjs.org/@acme/linux/-/linux-1.0.0.tgz', integrity: 'sha512-aa' }
const FILES = [
  inferVersionFile('package.json'),
  inferVersionFile('package.json', { key: 'optionalDependencies."@acme/linux"' }),
]

test.each([
  ['in the middle', { version: '1.0.0', ...PUBLISHED, cpu: ['x64'] }, { version: '1.1.0-rc.1', cpu: ['x64'] }],
  ['at the end', { version: '1.0.0', cpu: ['x64'], ...PUBLISHED }, { version: '1.1.0-rc.1', cpu: ['x64'] }],
  ['apart', { ...PUBLISHED, version: '1.0.0' }, { version: '1.1.0-rc.1' }],
  ['one of them', { version: '1.0.0', integrity: 'sha512-aa' }, { version: '1.1.0-rc.1' }],
  ['another version', { version: '0.9.0', ...PUBLISHED }, { version: '0.9.0', ...PUBLISHED }],
  ['a link', { version: '1.0.0', resolved: 'linux', link: true }, { version: '1.0.0', resolved: 'linux', link: true }],
])('a pin that follows loses what nobody knows yet: %s', (_, before, after) => {
  const texts = new Map([
    ['package.json', manifest('1.0.0')],
    ['package-lock.json', lock('1.0.0', before)],
  ])
  const edited = editVersions(FILES, texts, '1.1.0-rc.1')
  expect(edited.get('package.json')).toBe(manifest('1.1.0-rc.1'))
  expect(edited.get('package-lock.json')).toBe(lock('1.1.0-rc.1', after))
})

test('bun.lock: the entry of the folder, and the requirements that follow', () => {
  const bun = (version: string, range: string) =>
    `{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": { "name": "root", },\n    "app": { "name": "app", "version": "0.1.0", "dependencies": { "lib": "${range}", }, },\n    "lib": { "name": "lib", "version": "${version}", },\n  },\n  "packages": {\n    "lib": ["lib@workspace:lib"],\n  }\n}\n`
  const texts = new Map([
    ['package.json', json({ name: 'root', workspaces: ['app', 'lib'] })],
    ['app/package.json', json({ name: 'app', version: '0.1.0', dependencies: { lib: '^1.0.0' } })],
    ['lib/package.json', json({ name: 'lib', version: '1.0.0' })],
    ['bun.lock', bun('1.0.0', '^1.0.0')],
  ])
  const files = [
    inferVersionFile('lib/package.json'),
    inferVersionFile('app/package.json', { key: 'dependencies.lib' }),
  ]
  expect(editVersions(files, texts, '1.1.0-rc.1').get('bun.lock')).toBe(bun('1.1.0-rc.1', '^1.1.0-rc.1'))
})
