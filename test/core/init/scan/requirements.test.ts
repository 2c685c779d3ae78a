import { expect, test } from '@jest/globals'
import { trialVersion, unmetRequirements } from '../../../../shared/core/init/scan/requirements.ts'
import { scanOf } from '../../../support/scan.ts'

test.each([
  ['1.2.3', false, '1.2.4-alpha.1'],
  ['1.2.3', true, '1.2.4'],
  [undefined, false, '0.0.1-alpha.1'],
])('after %s (core: %s) comes %s', (current, core, version) =>
  expect(trialVersion(current, 'alpha', core)).toBe(version),
)

test('what the next version would not meet is to be written along with it', () => {
  const { scan } = scanOf({
    'package.json': '{ "workspaces": ["*"] }',
    'ui/package.json': '{ "name": "ui", "version": "1.0.0" }',
    'a/package.json': '{ "name": "a", "dependencies": { "ui": "^1.0.0" } }',
    'b/package.json': '{ "name": "b", "dependencies": { "ui": "workspace:*" } }',
    'c/package.json': '{ "name": "c", "dependencies": { "ui": "^0.1.0" } }',
    'core/Cargo.toml': '[package]\nname = "core"\nversion = "1.0.0"\n',
    'cli/Cargo.toml':
      '[package]\nname = "cli"\nversion = "1.0.0"\n[dependencies]\ncore = { path = "../core", version = "1" }\n',
  })
  const unmet = (path: string, version: string) => unmetRequirements([{ path, version: '1.0.0' }], version, scan)
  expect(unmet('ui/package.json', '1.0.1-alpha.1')).toEqual([
    { path: 'a/package.json', key: 'dependencies.ui', version: '^1.0.0' },
  ])
  expect(unmet('core/Cargo.toml', '1.0.1-alpha.1')).toEqual([
    { path: 'cli/Cargo.toml', key: 'dependencies.core.version', version: '1' },
  ])
  expect([unmet('ui/package.json', '1.0.1'), unmet('core/Cargo.toml', '1.0.1')]).toEqual([[], []])
})
