import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ReleaseTracksError } from '../../../shared/core/text/error.ts'
import { chooseBundles } from '../../../shared/core/updater-manifest/bundle-choice.ts'
import { parseBundleName } from '../../../shared/core/updater-manifest/bundle-name.ts'
import {
  formatManifest,
  type ManifestInput,
  makeManifest,
  parseManifest,
} from '../../../shared/core/updater-manifest/manifest.ts'
import { parseVersion } from '../../../shared/core/versions/version.ts'

const version = (text: string) => {
  const parsed = parseVersion(text)
  if (!parsed) throw new Error(text)
  return parsed
}

const PATHS = [
  'windows/My App_1.8.5_x64-setup.exe',
  'windows/My App_1.8.5_x64_en-US.msi',
  'linux/My App_1.8.5_amd64.AppImage',
  'linux/My App_1.8.5_amd64.deb',
  'linux/My App-1.8.5-1.x86_64.rpm',
  'macos/My App_universal.app.tar.gz',
]

function input(changes: Partial<ManifestInput> = {}): ManifestInput {
  const read = PATHS.map((path) => {
    const name = parseBundleName(path)
    if (!name) throw new Error(path)
    return { name, digest: path, signature: `signature of ${name.file}` }
  })
  return {
    track: 'tray',
    version: version('1.8.5-alpha.2'),
    tag: 'tray-v1.8.5-alpha.2',
    notes: '',
    releasePage: 'https://github.com/o/r/releases/tag/tray-v1.8.5-alpha.2',
    pubDate: '2025-01-31T12:00:00Z',
    baseUrl: 'https://github.com/o/r/releases/download/tray-v1.8.5-alpha.2',
    bundles: chooseBundles(read).bundles,
    required: ['windows-x86_64', 'darwin-aarch64', 'linux-x86_64-deb'],
    ...changes,
  }
}

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

describe('a manifest', () => {
  test('is written as the golden file has it, to the byte', () => {
    const golden = readFileSync(join(import.meta.dirname, '../golden/updater-manifest.json'), 'utf8')
    expect(formatManifest(makeManifest(input()))).toBe(golden)
  })

  test.each([
    [
      'a text that does not name it',
      'Fixes.\r\nMore.',
      'Fixes.\nMore.\n\ntray-v1.8.5-alpha.2: https://github.com/o/r/releases/tag/tray-v1.8.5-alpha.2',
    ],
    ['a text that names it', 'What is new in tray-v1.8.5-alpha.2.', 'What is new in tray-v1.8.5-alpha.2.'],
    [
      'a text that names a longer tag',
      'After tray-v1.8.5-alpha.20.',
      'After tray-v1.8.5-alpha.20.\n\ntray-v1.8.5-alpha.2: https://github.com/o/r/releases/tag/tray-v1.8.5-alpha.2',
    ],
  ])('incident 20: the notes name the real tag: %s', (_, notes, expected) => {
    expect(makeManifest(input({ notes })).notes).toBe(expected)
  })

  test("incident 20: another track's tag inside a longer one is not the real tag", () => {
    const { notes } = makeManifest(
      input({
        tag: 'v1.8.5',
        version: version('1.8.5'),
        notes: 'see tray-v1.8.5',
        releasePage: 'https://x.example/v1.8.5',
      }),
    )
    expect(notes).toBe('see tray-v1.8.5\n\nv1.8.5: https://x.example/v1.8.5')
  })

  test('every problem comes at once: a missing platform, a date and a base URL that the updater cannot read', () => {
    const bad = input({ required: ['linux-aarch64'], pubDate: '31 January 2025', baseUrl: 'releases/download' })
    expect(problemsOf(() => makeManifest(bad))).toEqual([
      'No bundle serves "linux-aarch64", which is required.',
      'The publication date "31 January 2025" is not RFC 3339.',
      'The base URL "releases/download" cannot be followed by file names.',
    ])
  })

  test.each(['2025-01-31T12:00:00+01:00', '2025-01-31T12:00:00.123Z'])('takes the date %s', (pubDate) => {
    expect(makeManifest(input({ pubDate })).pub_date).toBe(pubDate)
  })

  test('is read back as the same version and content, whatever its date', () => {
    const text = formatManifest(makeManifest(input()))
    const later = formatManifest(makeManifest(input({ pubDate: '2025-02-01T00:00:00Z' })))
    expect(parseManifest(text, 'm.json').version).toEqual(version('1.8.5-alpha.2'))
    expect(parseManifest(`\uFEFF${later}`, 'm.json').content).toBe(parseManifest(text, 'm.json').content)
  })
})
