import { describe, expect, it } from '@jest/globals'
import type { TreeFacts } from '../../../../shared/core/init/scan/facts.ts'
import { factsOf, proposalOf, tagsByTrack } from '../../../support/proposal.ts'

type Files = Readonly<Record<string, string>>
const DAY = 24 * 3600
const json = (value: object) => JSON.stringify(value)
const npm = (name: string, version: string, more: object = {}) => json({ name, version, ...more })
const crate = (name: string, version: string) => `[package]\nname = "${name}"\nversion = "${version}"\n`

/** Facts of a repository: its files now, and each tag with the files of its commit; a day after the other, the newest last. */
function history(files: Files, tagged: readonly (readonly [tags: string, files: Files, age?: number])[]): TreeFacts {
  const commits = tagged.map(([tags, at, years = 0], index) => ({
    tags: tags.split(' '),
    commit: `${index}`.padStart(40, '0'),
    time: 2_000_000_000 + index * DAY - years * 365 * DAY,
    texts: new Map(Object.entries(at)),
  }))
  return factsOf(files, {
    tags: commits.flatMap(({ tags }) => tags),
    places: new Map(commits.flatMap(({ tags, commit, time }) => tags.map((tag) => [tag, { commit, time }] as const))),
    past: new Map(commits.map(({ commit, texts }) => [commit, texts])),
  })
}

const tagsFor = (facts: TreeFacts) => tagsByTrack(proposalOf(facts))
const filesFor = (facts: TreeFacts) =>
  Object.fromEntries(
    proposalOf(facts).tracks.map(({ name, versionFiles }) => [name, versionFiles.value.map(({ path }) => path)]),
  )

describe('tags name the tracks', () => {
  it('by the version that went along with them, where the package has another name', () => {
    const at = (client: string, server: string) => ({
      'Cargo.toml': `[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "${server}"\n`,
      'crates/client/Cargo.toml': crate('acme-client', client),
      'crates/server/Cargo.toml': '[package]\nname = "acme-server"\nversion.workspace = true\n',
    })
    const now = { ...at('0.1.3', '0.1.2'), 'crates/client/src/main.rs': '', 'crates/server/src/main.rs': '' }
    const facts = history(now, [
      ['tray-v0.1.2', at('0.1.2', '0.1.1')],
      ['v0.1.2', at('0.1.2', '0.1.2')],
      ['tray-v0.1.3', at('0.1.3', '0.1.2')],
    ])
    expect(tagsFor(facts)).toEqual({ server: 'v{version}', tray: 'tray-v{version}' })
    expect(filesFor(facts)).toMatchObject({ tray: ['crates/client/Cargo.toml'] })
  })

  it.each([
    [
      'name==',
      { 'libs/core/pyproject.toml': '[project]\nname = "acme-core"\nversion = "4.2.0"\n[build-system]\n' },
      'core==4.2.0',
      { core: 'core=={version}' },
    ],
    ['@scope/name-v', { 'a/package.json': npm('@acme/ui', '2.0.0') }, '@acme/ui-v2.0.0', { ui: '@acme/ui-v{version}' }],
    [
      'a chart',
      { 'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 3.1.0\n' },
      'web-3.1.0',
      { web: 'web-{version}' },
    ],
    [
      'rust-v',
      { 'a/Cargo.toml': crate('codex', '0.9.0'), 'b/package.json': npm('codex-sdk', '0.9.0') },
      'rust-v0.9.0',
      { rust: 'rust-v{version}' },
    ],
    [
      'a folder with an image and a version',
      {
        'server/Dockerfile': 'FROM x\n',
        'server/VERSION': '1.4.0\n',
        'a/internal/tool/go.mod': 'module example.com/t\n',
      },
      'server-v1.4.0',
      { server: 'server-v{version}' },
    ],
    [
      'a Go module in a folder',
      { 'sdk/go/go.mod': 'module example.com/sdk/go\n' },
      'sdk/go/v0.4.0',
      { 'sdk-go': 'sdk/go/v{version}' },
    ],
  ])('of any form: %s', (_, files, tag, expected) => {
    expect(tagsFor(history(files, [[tag, files]]))).toEqual(expected)
  })

  it('of two packages in one folder, each by its own', () => {
    const at = (rust: string, js: string) => ({
      'plugins/log/Cargo.toml': crate('tauri-plugin-log', rust),
      'plugins/log/package.json': npm('@acme/plugin-log', js),
    })
    const facts = history(at('2.0.1', '2.0.0'), [
      ['log-js-v2.0.0 log-plugin-v2.0.0', at('2.0.0', '2.0.0')],
      ['log-plugin-v2.0.1', at('2.0.1', '2.0.0')],
    ])
    expect(tagsFor(facts)).toEqual({ 'log-plugin': 'log-plugin-v{version}', 'log-js': 'log-js-v{version}' })
    expect(filesFor(facts)).toEqual({
      'log-plugin': ['plugins/log/Cargo.toml'],
      'log-js': ['plugins/log/package.json'],
    })
  })

  it('and the family in use wins over the one with most tags', () => {
    const files = { 'a/package.json': npm('a', '9.4.0'), 'b/package.json': npm('b', '1.0.0') }
    const old = ['1.0.0', '2.0.0', '5.0.12'].map(
      (version) => [`a@${version}`, { 'a/package.json': npm('a', version) }, 4] as const,
    )
    const facts = history(files, [...old, ['a-v9.4.0 b-v1.0.0', files]])
    expect(tagsFor(facts)).toEqual({ a: 'a-v{version}', b: 'b-v{version}' })
    expect(proposalOf(facts).notes.map(({ why }) => why)).toContainEqual(
      expect.stringContaining('a@5.0.12 of 2029 and 2 more'),
    )
  })

  it('and what has one version in common is one track, whatever else there is', () => {
    const at = (version: string) => ({
      'package.json': npm('acme', version, { private: true, workspaces: ['apps/*', 'libs/*'] }),
      'apps/cli/package.json': npm('acme-cli', version),
      'libs/util/package.json': npm('acme-util', '0.3.0'),
    })
    const facts = history(at('2.1.0'), [
      ['v2.0.0', at('2.0.0')],
      ['v2.1.0', at('2.1.0')],
    ])
    expect(tagsFor(facts)).toEqual({ acme: 'v{version}' })
    const { offered, notes } = proposalOf(facts)
    expect(offered).toEqual([{ name: 'acme-util', folder: 'libs/util', why: expect.stringContaining('never tagged') }])
    expect(notes.map(({ path }) => path)).toContain('libs/util')
  })

  it('and a package beside those with tags of their own is one more of them', () => {
    const files = {
      'p/a/package.json': npm('a', '1.0.0'),
      'p/b/package.json': npm('b', '2.0.0'),
      'p/new/package.json': npm('new', '0.1.0'),
    }
    expect(tagsFor(history(files, [['a@1.0.0 b@2.0.0', files]]))).toMatchObject({ new: 'new@{version}' })
  })

  it('of what is gone, or lies among examples without tags, no track is made', () => {
    const files = {
      'a/package.json': npm('a', '1.2.0'),
      'demo-app/package.json': npm('demo', '1.2.0'),
      'my-test/package.json': npm('my-test', '3.0.0'),
    }
    const facts = history(files, [
      ['gone-v7.0.0', {}],
      ['v1.2.0 my-test-v3.0.0', files],
    ])
    expect(tagsFor(facts)).toEqual({ a: 'v{version}', 'my-test': 'my-test-v{version}' })
    expect(proposalOf(facts).notes.map(({ why }) => why)).toContainEqual(expect.stringContaining('gone-v7.0.0'))
  })

  it('of more than thirty packages too, each its own', () => {
    const names = Array.from({ length: 40 }, (_, n) => `pkg${n}`)
    const files = Object.fromEntries(names.map((name) => [`p/${name}/package.json`, npm(name, '1.0.0')]))
    expect(
      Object.keys(tagsFor(history(files, [[names.map((name) => `${name}-v1.0.0`).join(' '), files]]))),
    ).toHaveLength(40)
  })

  it('of many packages and as many that are gone, reading each file once', () => {
    const names = Array.from({ length: 200 }, (_, n) => `pkg-${n}`)
    const files = Object.fromEntries(names.map((name) => [`p/${name}/package.json`, npm(name, '1.2.0')]))
    const tags = names.flatMap((name) => [`${name}-v1.2.0`, `gone-${name}-v1.2.0`]).join(' ')
    expect(Object.keys(tagsFor(history(files, [[tags, files]])))).toHaveLength(200)
  })

  it('unless a first version that anything has is all that speaks for it', () => {
    const files = { 'a/package.json': npm('a', '1.0.0'), 'b/package.json': npm('b', '1.0.0') }
    expect(tagsFor(history(files, [['backend-v1.0.0', files]]))).not.toHaveProperty('backend')
  })

  it('with the words that stand where a channel would told from channels', () => {
    const files = { 'package.json': npm('a', '2.0.0') }
    const { channels, notes } = proposalOf(
      history(files, [
        ['v1.9.0-sp.1 v2.0.0-rc.1', {}],
        ['v2.0.0', files],
      ]),
    )
    expect(channels.value).toEqual(['rc'])
    expect(notes).toContainEqual({
      path: 'v1.9.0-sp.1',
      why: expect.stringContaining('"sp" is not taken for a channel'),
    })
  })
})
