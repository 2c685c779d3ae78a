import { expect, test } from '@jest/globals'
import { withOwnVersions } from '../../../shared/core/init/own-versions.ts'
import { factsOf } from '../../support/proposal.ts'

const ROOT = '[workspace]\nmembers = ["*"]\n[workspace.package]\nversion = "1.4.0"\n'

test.each([
  ['a dotted key', 'version.workspace = true # ours', 'version = "1.4.0" # ours'],
  ['a table', 'version = { workspace = true }', 'version = "1.4.0"'],
  ['a version of its own', 'version = "2.0.0"', undefined],
])('a crate whose version is %s', (_, line, own) => {
  const crate = (text: string) => `[package]\nname = "a"\n${text}\nedition.workspace = true\n`
  const { facts, changed } = withOwnVersions(factsOf({ 'Cargo.toml': ROOT, 'a/Cargo.toml': crate(line) }))
  expect(changed.map(({ path, text }) => [path, text])).toEqual(own ? [['a/Cargo.toml', crate(own)]] : [])
  expect(facts.texts.get('a/Cargo.toml')).toBe(crate(own ?? line))
})
