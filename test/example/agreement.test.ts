import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../shared/config/load.ts'
import { manifestPath } from '../../shared/core/updater-manifest/manifest-path.ts'
import { hasCargo } from '../support/cargo.ts'
import { EXAMPLE, exampleFiles } from '../support/example.ts'

const FILES = exampleFiles()
const config = parseConfig('release-tracks.yml', FILES['release-tracks.yml'] as string)
const tray = config.tracks.find(({ name }) => name === 'tray')

describe("the example's files agree with its release-tracks.yml", () => {
  const { plugins } = JSON.parse(FILES['crates/client/tauri.conf.json'] as string)

  test('installed clients poll the manifest that a live release writes, on the branch it is written to', () => {
    const path = tray?.updater && manifestPath(tray.updater, 'live')
    expect(plugins.updater.endpoints).toEqual([
      `https://raw.githubusercontent.com/OWNER/REPO/${config.branches.live}/${path}`,
    ])
  })

  test('the public key is one of minisign', () => {
    const [comment, key] = Buffer.from(plugins.updater.pubkey, 'base64').toString('utf8').split('\n')
    expect(comment).toMatch(/^untrusted comment: minisign public key: [0-9A-F]{16}$/)
    expect(Buffer.from(key as string, 'base64')).toHaveLength(42)
  })
})

if (hasCargo()) {
  test('the workspace builds and passes its tests without a registry', () => {
    const target = mkdtempSync(join(tmpdir(), 'release-tracks-target-'))
    try {
      const output = execFileSync('cargo', ['test', '--locked', '--offline', '--quiet', '--target-dir', target], {
        cwd: EXAMPLE,
        encoding: 'utf8',
        stdio: 'pipe',
      })
      expect(output).toContain('test result: ok. 2 passed')
    } finally {
      rmSync(target, { recursive: true, force: true })
    }
  })
}
