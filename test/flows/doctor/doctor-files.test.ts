import { renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { Clinic, type PlantedFault, summarize, swap } from '../../support/doctor.ts'
import { describeFaults, type Harmless } from '../../support/doctor-cases.ts'

const CONFIG = 'release-tracks.yml'
const RELEASE = '.github/workflows/release.yml'
const IMAGES = '.github/workflows/release-images.yml'
const PROMOTE = '.github/workflows/promote.yml'
const WINDOWS = 'crates/client/tauri.windows.conf.json'
const SOFTPROPS = 'softprops/action-gh-release@08c6903cd8c0fde910a37f88322edcfb5dd907a8'
const SCRIPT = 'actions/github-script@08c6903cd8c0fde910a37f88322edcfb5dd907a8'

/** Puts a step at the end of the last job, which is the one that publishes. */
function adding(step: string): (text: string) => string {
  return (text) => `${text}${step}`
}

/** A workflow beside the others that runs by hand, with one job of some steps. */
function byHand(steps: string): string {
  return `on: workflow_dispatch\njobs:\n  a:\n    permissions: { contents: write }\n    runs-on: x\n    steps:\n${steps}`
}

const EXTRA = '.github/workflows/extra.yml'

const WORDS: readonly PlantedFault[] = [
  {
    name: 'incident 16: a test for a dash in a script',
    changes: { [RELEASE]: adding('      - run: if [[ "$GITHUB_REF_NAME" == *-* ]]; then echo pre; fi\n') },
    finds: [['dash-means-prerelease', RELEASE, '[[']],
    says: /every tag of tray.*`prerelease`/,
  },
  {
    name: 'incident 16: a case with a dash in a script',
    changes: { [RELEASE]: adding(`      - run: |\n          case "\${GITHUB_REF_NAME}" in *-*) PRE=1;; esac\n`) },
    finds: [['dash-means-prerelease', RELEASE, 'case "']],
    says: /every tag of tray/,
  },
  {
    name: 'incident 15: a trailer that skips checks',
    changes: { [RELEASE]: adding('      - run: |\n          git commit -m "chore: x" -m "skip-checks: true"\n') },
    finds: [['skip-ci', RELEASE, 'skip-checks']],
    says: /starts no workflow/,
  },
  {
    name: "incident 15: [skip actions] in a release tool's settings in package.json",
    changes: {
      'package.json': swap('{', '{\n  "release": { "plugins": [["git", { "message": "chore: x [skip actions]" }]] },'),
    },
    finds: [['skip-ci', 'package.json', 'skip actions']],
    says: /neither does a tag on it/,
  },
  {
    name: 'incident 21: generated notes by the API',
    changes: {
      [RELEASE]: adding(
        '      - run: |\n          gh api "repos/o/r/releases/generate-notes" \\\n            -f tag_name="$T"\n',
      ),
    },
    finds: [['generated-notes', RELEASE, 'gh api']],
    says: /last tag of the repository/,
  },
  {
    name: 'incident 21: generated notes by a script of JavaScript',
    changes: {
      [RELEASE]: adding(
        `      - uses: ${SCRIPT}\n        with:\n          script: await github.rest.repos.generateReleaseNotes({ tag_name })\n`,
      ),
    },
    finds: [['generated-notes', RELEASE, 'generateReleaseNotes']],
    says: /`body-path` of component-changelog/,
  },
  {
    name: 'incident 13: a release that makes its tag',
    changes: { [EXTRA]: byHand('      - run: gh release create "v$V" --target next\n') },
    finds: [['token-starts-nothing', EXTRA, 'gh release create']],
    says: /creates the tag with GITHUB_TOKEN.*bump-version/,
  },
  {
    name: 'incident 13: a release that makes its tag, beside tags that the actions make',
    changes: { [PROMOTE]: adding('      - run: gh release create "v$V" --target next\n        env: { V: 9.9.9 }\n') },
    finds: [['token-starts-nothing', PROMOTE, 'gh release create']],
    says: /creates the tag/,
  },
  {
    name: "incident 13: another's action that makes a release and its tag",
    changes: {
      [EXTRA]: byHand(`      - uses: ${SOFTPROPS}\n        with: { tag_name: "v\${{ steps.v.outputs.version }}" }\n`),
    },
    finds: [['token-starts-nothing', EXTRA, 'tag_name']],
    says: /creates the tag/,
  },
  {
    name: 'a condition that keeps pushes to next from cutting anything',
    changes: { [PROMOTE]: swap('  promote:\n', "  promote:\n    if: github.ref == 'refs/heads/main'\n") },
    finds: [['branch-starts-nothing', PROMOTE, "if: github.ref == 'refs/heads/main'"]],
    says: /A push to "next" starts promote\.yml, but this condition keeps it from cutting/,
  },
]

const FILES: readonly PlantedFault[] = [
  {
    name: 'a second configuration',
    changes: { '.github/release-tracks.yml': 'tracks: {}\n' },
    finds: ['config-twice .github/release-tracks.yml:1'],
    says: /is not read: release-tracks\.yml comes first/,
  },
  {
    name: 'notes that nothing reads, by the tag',
    changes: { 'release-notes/tray/v1.8.5.md': 'x\n' },
    finds: ['notes-unread release-notes/tray/v1.8.5.md:1'],
    says: /Rename it to "release-notes\/tray\/1\.8\.5\.md"/,
  },
  {
    name: 'notes that nothing reads, by the track',
    changes: { 'release-notes/plattform/2.4.0-beta.1.md': 'x\n' },
    finds: ['notes-unread release-notes/plattform/2.4.0-beta.1.md:1'],
    says: /looks for "release-notes\/platform\/2\.4\.0-beta\.1\.md"/,
  },
  {
    name: 'incident 10: a lock without the crate',
    changes: { 'Cargo.lock': swap(/\[\[package\]\]\nname = "lighthouse-tray"\n(?:.+\n)+/, '') },
    finds: ['lock-out-of-step Cargo.lock:1'],
    says: /no entry of the crate "lighthouse-tray": a build/,
  },
  {
    name: 'a version for one platform',
    changes: { [WINDOWS]: '{\n  "version": "1.0.0"\n}\n' },
    finds: [`tauri-override ${WINDOWS}:2`],
    says: /has the version "1\.0\.0".*list the file under/,
  },
  {
    name: 'an endpoint for one platform',
    changes: { [WINDOWS]: '{\n  "plugins": { "updater": {\n    "endpoints": ["https://example.com/x.json"] } }\n}\n' },
    finds: [`tauri-override ${WINDOWS}:3`],
    says: /apps on that platform poll another place/,
  },
]

const HARMLESS_WORDS: Harmless = [
  [
    'a dash in tags of a track that has none',
    {
      [IMAGES]: adding(
        `      - if: \${{ contains(github.ref_name, '-') }}\n        run: if [[ "$GITHUB_REF_NAME" == *-* ]]; then echo; fi\n`,
      ),
    },
  ],
  ['a dash in a version', { [RELEASE]: adding('      - run: if [[ "$VERSION" == *-* ]]; then echo; fi\n') }],
  [
    'notes from a tag that is named',
    { [RELEASE]: adding('      - run: gh api repos/o/r/releases/generate-notes -f previous_tag_name="$P"\n') },
  ],
  ['a release of a tag that is there', { [EXTRA]: byHand('      - run: gh release create "v$V" --verify-tag\n') }],
  [
    'a release of what the actions tagged',
    {
      [PROMOTE]: adding(
        `      - run: gh release create "v$V"\n        env: { V: "\${{ steps.x.outputs.version }}" }\n`,
      ),
    },
  ],
  ['a release of a tag that a step made', { [EXTRA]: byHand('      - run: gh release create "$TAG"\n') }],
  [
    "a release with an app's token",
    { [EXTRA]: byHand(`      - run: gh release create "v$V"\n        env: { GH_TOKEN: "\${{ secrets.APP }}" }\n`) },
  ],
  [
    'a release that a comment speaks of',
    { [EXTRA]: byHand('      - run: |\n          # gh release create "v$V"\n          true\n') },
  ],
  ['a condition on next', { [PROMOTE]: swap('  promote:\n', "  promote:\n    if: github.ref == 'refs/heads/next'\n") }],
  ['a condition that is not known', { [PROMOTE]: swap('  promote:\n', "  promote:\n    if: vars.RELEASES == 'on'\n") }],
]

const HARMLESS_FILES: Harmless = [
  [
    'notes where they are looked for',
    { 'release-notes/tray/1.8.5.md': 'x\n', 'release-notes/tray/2.0.0-rc.1.md': 'x\n' },
  ],
  [
    'notes that are no notes of a version',
    { 'release-notes/tray/README.md': 'x\n', 'release-notes/website/1.0.0.md': 'x\n' },
  ],
  ['settings for one platform', { [WINDOWS]: '{ "bundle": { "targets": ["nsis"] } }\n' }],
  [
    'a message of package.json',
    { 'package.json': swap('{', '{\n  "release": { "message": "chore: x" },\n  "x": "[skip ci]",') },
  ],
  [
    'a version of one platform that is written, too',
    {
      [CONFIG]: swap(
        '      - crates/client/tauri.conf.json\n',
        `      - crates/client/tauri.conf.json\n      - ${WINDOWS}\n`,
      ),
      [WINDOWS]: '{ "version": "1.8.4" }\n',
    },
  ],
]

describeFaults('words in workflows', WORDS, HARMLESS_WORDS)
describeFaults('files', FILES, HARMLESS_FILES)

describe('a link', () => {
  const clinic = new Clinic()
  afterAll(() => clinic.remove())

  test('in place of a version file is told, since nothing follows it', async () => {
    const at = (name: string) => join(clinic.folder, 'crates/client', name)
    renameSync(at('Cargo.toml'), at('Crate.toml'))
    symlinkSync('Crate.toml', at('Cargo.toml'))
    clinic.commit('feat: a link')
    expect(summarize(await clinic.diagnose())).toEqual([`version-file-link ${CONFIG}:15`])
  })
})
