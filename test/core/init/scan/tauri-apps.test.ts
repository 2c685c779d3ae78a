import { describe, expect, it } from '@jest/globals'
import { factsOf, proposalOf } from '../../../support/proposal.ts'

const json = (value: object) => JSON.stringify(value)
const crate = (name: string, rest = '') => `[package]\nname = "${name}"\nversion = "1.0.0"\n${rest}`

describe('a Tauri app', () => {
  const app = (config: object, files = {}) =>
    proposalOf(
      factsOf({
        'src-tauri/Cargo.toml': crate('app'),
        'src-tauri/tauri.conf.json': json(config),
        'package.json': json({ name: 'ink', version: '0.0.0', private: true }),
        ...files,
      }),
    ).tracks[0]

  it.each([
    ['all', 'core'],
    [['nsis', 'dmg'], undefined],
    [['msi'], 'core'],
    [undefined, 'core'],
  ])('with the bundle targets %j has the version style %j', (targets, style) => {
    expect(app({ version: '1.0.0', bundle: { targets } })?.versionStyle?.value).toBe(style)
  })

  it('with a number for its MSI carries the whole version, and that number beside it', () => {
    const config = (wix: string) => ({ version: '1.0.0', bundle: { windows: { wix: { version: wix } } } })
    const { versionStyle, versionFiles } = app(config('1.0.0')) ?? {}
    const entry = { path: 'src-tauri/tauri.conf.json', key: 'bundle.windows.wix.version', style: 'core' }
    expect([versionStyle, versionFiles?.value]).toEqual([
      undefined,
      expect.arrayContaining([{ ...entry, version: '1.0.0' }]),
    ])
    const other = proposalOf(
      factsOf({ 'src-tauri/Cargo.toml': crate('app'), 'src-tauri/tauri.conf.json': json(config('3.0.0')) }),
    )
    expect(other.notes).toEqual([{ path: entry.path, why: expect.stringContaining('It says 3.0.0') }])
  })

  it.each([
    ['https://raw.githubusercontent.com/a/b/main/manifests/ink-live.json', 'manifests/ink-{channel}.json'],
    ['https://raw.githubusercontent.com/a/b/refs/heads/main/stable.json', '{channel}.json'],
    ['https://github.com/a/b/releases/latest/download/latest.json', 'release-manifests/ink-{channel}.json'],
  ])('that polls %s gets the manifest %s', (endpoint, manifest) => {
    const plugins = { updater: { pubkey: 'key', endpoints: [endpoint] } }
    expect(app({ version: '1.0.0', productName: 'ink', plugins })?.updater?.value.manifest).toBe(manifest)
  })

  it('without a public key has no updater', () => {
    expect(app({ version: '1.0.0', plugins: { updater: { endpoints: ['https://x'] } } })?.updater).toBeUndefined()
  })
})
