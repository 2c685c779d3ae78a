import assert from 'node:assert/strict'
import { test } from 'node:test'
import { platformVersion } from './platform-version.js'

test('reads the version of the workspace, not of a package or a dependency', () => {
  const manifest = `[package]
version = "1.0.0"

[workspace.package] # the platform
edition = "2021"
version = "2.3.2-alpha.1"

[workspace.dependencies]
version = "9.9.9"
`
  assert.equal(platformVersion(manifest), '2.3.2-alpha.1')
})

test('says so when there is none', () => {
  assert.throws(() => platformVersion('[workspace]\nversion = "1.0.0"\n'), /no version in \[workspace\.package\]/)
})

test('the repository has one', () => {
  assert.match(platformVersion(), /^\d+\.\d+\.\d+/)
})
