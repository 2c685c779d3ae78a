import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const filesByTrack = (files: Record<string, string>) =>
  Object.fromEntries(
    proposalOf(factsOf(files)).tracks.map(({ name, versionFiles }) => [
      name,
      versionFiles.value.map(({ path, key }) => (key === undefined ? path : `${path} ${key}`)),
    ]),
  )
const ONE = '[workspace.package]\nversion = "0.7.0"\n'
const LISTED = '[workspace.dependencies]\nt-core = { path = "core", version = "0.7" }\n'
const DIRECT = 't-core = { path = "../core", version = "0.7" }'

describe('crates that ask for each other by version', () => {
  const member = (name: string, version: string, rest = '') => `[package]\nname = "${name}"\n${version}\n${rest}`
  const tree = (version: string, workspace: string, dependency: string) => ({
    'Cargo.toml': `[workspace]\nmembers = ["core", "cli"]\n${workspace}`,
    'core/Cargo.toml': member('t-core', version),
    'core/src/lib.rs': '',
    'cli/Cargo.toml': member('t-cli', version, `[dependencies]\n${dependency}\n`),
    'cli/src/main.rs': '',
  })
  it('and share the version of their workspace have the requirements that it would not meet among its version files', () => {
    const own = 'Cargo.toml workspace.package.version'
    expect(filesByTrack(tree('version.workspace = true', ONE, DIRECT))).toEqual({
      cli: [own, 'cli/Cargo.toml dependencies.t-core.version'],
    })
    expect(filesByTrack(tree('version.workspace = true', ONE + LISTED, 't-core.workspace = true'))).toEqual({
      cli: [own, 'Cargo.toml workspace.dependencies.t-core.version'],
    })
  })

  it.each([
    ['in the entry', '', DIRECT, 'cli/Cargo.toml dependencies.t-core.version'],
    ['in that of the workspace', LISTED, 't-core.workspace = true', 'Cargo.toml workspace.dependencies.t-core.version'],
  ])('%s are tracks where they have versions of their own', (_, workspace, dependency, requirement) => {
    expect(filesByTrack(tree('version = "0.7.0"', workspace, dependency))).toEqual({
      cli: ['cli/Cargo.toml'],
      core: ['core/Cargo.toml', requirement],
    })
  })
})
