import { describe, expect, test } from '@jest/globals'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { readTauriUpdater } from '../../../shared/core/updater-manifest/tauri-config.ts'

function problemsOf(run: () => unknown): string[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ReleaseTracksError)
      return error.problems.map(({ message, place }) => `${place?.file ?? ''} ${message}`.trim())
    throw error
  }
  throw new Error('expected a refusal')
}

describe('the Tauri configuration', () => {
  const read = (data: string) => readTauriUpdater(data, 'src-tauri/tauri.conf.json')

  test('gives the public key, with comments and a BOM around', () => {
    expect(read('\uFEFF{ // app\n "plugins": { "updater": { "pubkey": "dW50", "endpoints": [], }, }, }')).toEqual({
      publicKey: 'dW50',
      requireSignedVersion: false,
    })
    expect(read('{"plugins":{"updater":{"pubkey":"a","requireSignedVersion":true}}}').requireSignedVersion).toBe(true)
  })

  test.each([
    ['{"plugins":{}}', 'It has no `plugins.updater.pubkey`.'],
    ['{"plugins":{"updater":{"pubkey":" "}}}', 'It has " " as `plugins.updater.pubkey`.'],
    ['{"plugins":{"updater":{"pubkey":{"text":"dW50"}}}}', 'It has an object as `plugins.updater.pubkey`.'],
    ['[plugins.updater]', 'The file cannot be read: "p" is not expected here.'],
    ['', 'The file cannot be read: it ends too early.'],
  ])('%j is refused', (data, message) => {
    expect(problemsOf(() => read(data))).toEqual([`src-tauri/tauri.conf.json ${message}`])
  })
})
