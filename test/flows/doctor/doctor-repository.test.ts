import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { Clinic, type PlantedFault, summarize, swap } from '../../support/doctor.ts'

const CONFIG = 'release-tracks.yml'
const CARGO = 'crates/client/Cargo.toml'
const TAURI = 'crates/client/tauri.conf.json'

const CONFIG_FAULTS: readonly PlantedFault[] = [
  {
    name: 'no configuration',
    changes: { [CONFIG]: null },
    finds: [`config-invalid ${CONFIG}:1`],
    says: /no configuration file.*release-tracks init/,
  },
  {
    name: 'a mistyped key, and a bad branch name: both at once',
    changes: {
      [CONFIG]: (text) => swap('version-style:', 'version-stile:')(swap('next: next  ', 'next: ne xt ')(text)),
    },
    finds: [`config-invalid ${CONFIG}:4`, `config-invalid ${CONFIG}:17`],
    says: /git allows in no name|Did you mean "version-style"/,
  },
  {
    name: 'YAML that is none',
    changes: { [CONFIG]: swap('tag: tray-v{version}', 'tag: "tray-v{version}') },
    finds: [`config-invalid ${CONFIG}:13`],
    says: /not YAML/,
  },
  {
    name: 'a ladder out of order',
    changes: { [CONFIG]: swap('channels: [alpha, beta, rc] ', 'channels: [beta, alpha, rc] ') },
    finds: [`config-advice ${CONFIG}:5`],
    says: /SemVer/,
  },
  {
    name: 'a path that matches nothing',
    changes: { [CONFIG]: swap('"apps/tray-ui/**"', '"apps/tray-uj/**"') },
    finds: [`path-matches-nothing ${CONFIG}:13`],
    says: /"apps\/tray-uj\/\*\*" of tray matches no file.*Did you mean "apps\/tray-ui\/\*\*"/,
  },
  {
    name: 'a path that is there and reads as a glob for another one: the advice matches it',
    changes: {
      'w/[id]/p.tsx': 'x\n',
      [CONFIG]: swap('"apps/web/**", Cargo.toml', '"apps/web/**", Cargo.toml, "w/[id]/p.tsx"'),
    },
    finds: [`path-matches-nothing ${CONFIG}:27`],
    says: /Did you mean "w\/\[\[\]id\]\/p\.tsx"/,
  },
  {
    name: 'a file among the paths that is gone',
    changes: { [CONFIG]: swap('"apps/web/**", Cargo.toml', '"apps/web/**", Makefile') },
    finds: [`path-matches-nothing ${CONFIG}:27`],
    says: /"Makefile" of platform.*remove it/,
  },
  {
    name: 'a track whose paths are all negated away',
    changes: {
      [CONFIG]: swap(
        'Cargo.toml, Cargo.lock, "!**/*.md"]\n    version-files:\n      - crates',
        'Cargo.toml, Cargo.lock, "!**"]\n    version-files:\n      - crates',
      ),
    },
    finds: [`dependency-outside-paths ${CONFIG}:13`, `track-without-files ${CONFIG}:13`],
    says: /"!\*\*" excludes|crates\/core/,
  },
  {
    name: 'shared code that the paths forgot',
    changes: { [CONFIG]: swap('"crates/client/**", "crates/core/**"', '"crates/client/**"') },
    finds: [`dependency-outside-paths ${CONFIG}:13`],
    says: /built from "crates\/core".*dependencies: auto/,
  },
  {
    name: 'manifests that say nothing of a track that goes by them',
    changes: {
      [CONFIG]: (text) =>
        `${text}  docs: { tag: "docs-v{version}", paths: [docs], version-files: [docs/VERSION], dependencies: auto }\n`,
      'docs/VERSION': '1.0.0\n',
    },
    finds: [
      'option-missing .github/workflows/promote.yml:15',
      `tag-starts-nothing ${CONFIG}:31`,
      `dependencies-unknown ${CONFIG}:31`,
    ],
    says: /no manifest says what it depends on|docs/,
  },
]

const VERSION_FAULTS: readonly PlantedFault[] = [
  {
    name: 'change files that are none, or of nobody, where somebody reads them',
    changes: {
      [CONFIG]: (text) => `${text}bump: changes\n`,
      '.changeset/bad.md': '---\ntray: big\n---\n',
      '.changeset/stray.md': '---\ntrai: minor\n---\nMore\n',
      '.changeset/README.md': 'What this is.\n',
    },
    finds: ['change-file-malformed .changeset/bad.md:2', 'change-file-of-nobody .changeset/stray.md:1'],
    says: /"tray: big" is not a package|"trai" changes, which is neither a track/,
  },
  {
    name: 'a version file that is not there',
    changes: { [CONFIG]: swap('- crates/client/Cargo.toml', '- crates/klient/Cargo.toml') },
    finds: [`version-file-missing ${CONFIG}:15`],
    says: /Did you mean "crates\/client\/Cargo.toml"/,
  },
  {
    name: 'a version file that was deleted',
    changes: { [TAURI]: null },
    finds: [`version-file-missing ${CONFIG}:16`, `updater-config-missing ${CONFIG}:21`],
    says: /not in the repository/,
  },
  {
    name: 'a key that is not there',
    changes: { [CONFIG]: swap('key: workspace.package.version', 'key: workspace.version') },
    finds: ['version-unreadable Cargo.toml:1'],
    says: /no "workspace.version"/,
  },
  {
    name: 'a malformed manifest',
    changes: { [TAURI]: swap('"productName"', 'productName') },
    finds: [`version-unreadable ${TAURI}:3`],
    says: /cannot be read|no JSON/,
  },
  {
    name: 'version.workspace = true',
    changes: { [CARGO]: swap('version = "1.8.4"', 'version.workspace = true') },
    finds: [`version-inherited ${CARGO}:5`],
    says: /inherited from the workspace.*key: workspace.package.version/,
  },
  {
    name: 'a version that is none',
    changes: { 'Cargo.toml': swap('version = "2.3.1"', 'version = "2.3"') },
    finds: ['version-malformed Cargo.toml:7'],
    says: /"2.3", which is not a version/,
  },
  {
    name: 'incident 11: a suffix in a file that an installer is built from',
    changes: { [TAURI]: swap('"version": "1.8.4"', '"version": "1.8.4-alpha.1"') },
    finds: [`version-suffix ${TAURI}:4`],
    says: /version-style: core.*Write "1.8.4"/,
  },
  {
    name: 'the same where files follow the tags',
    changes: {
      [CONFIG]: swap('version-style: core', 'version-style: tag'),
      [TAURI]: swap('"version": "1.8.4"', '"version": "1.8.5-alpha.1"'),
    },
    finds: [`version-suffix ${TAURI}:4`],
    says: /version-style: tag.*Write "1.8.4"/,
  },
  {
    name: 'version files that disagree',
    changes: { [TAURI]: swap('"version": "1.8.4"', '"version": "1.8.5"') },
    finds: [`versions-disagree ${TAURI}:4`],
    says: /1\.8\.5.*Cargo\.toml 1\.8\.4/,
  },
  {
    name: 'incident 10: a lock that lags behind',
    changes: { 'Cargo.lock': swap('version = "1.8.4"', 'version = "1.8.3"') },
    finds: ['lock-out-of-step Cargo.lock:18'],
    says: /another version of a package of tray/,
  },
  {
    name: 'incident 10: a lock that lags behind the workspace',
    changes: { 'Cargo.lock': (text) => text.replaceAll('version = "2.3.1"', 'version = "2.3.0"') },
    finds: ['lock-out-of-step Cargo.lock:7'],
    says: /of platform/,
  },
  {
    name: 'a requirement that the version does not meet',
    changes: {
      'crates/server/Cargo.toml': swap('{ path = "../core" }', '{ path = "../core", version = "2.2.0, <2.3" }'),
    },
    finds: ['requirement-unmet crates/server/Cargo.toml:11'],
    says: /cargo would refuse.*Drop `version`/,
  },
  {
    name: 'a requirement outside of the workspace that the next version would not meet',
    changes: {
      'examples/demo/Cargo.toml':
        '[package]\nname = "demo"\nversion = "0.1.0"\n\n[dependencies]\nlighthouse-core = { path = "../../crates/core", version = "2.3.1" }\n\n[workspace]\n',
    },
    finds: ['release-refused examples/demo/Cargo.toml:6'],
    says: /The next alpha of platform is refused/,
  },
  {
    name: 'incident 11: an MSI from files with suffixes to come',
    changes: { [CONFIG]: swap(/ {4}version-style: core.*\n/, '') },
    finds: [`prerelease-in-installer ${CONFIG}:10`],
    says: /builds an MSI.*version-style: core/,
  },
  {
    name: 'incident 11: the same, with all targets and the style written out',
    changes: {
      [CONFIG]: swap('version-style: core', 'version-style: full'),
      [TAURI]: swap('["nsis", "msi", "dmg", "app", "appimage", "deb"]', '"all"'),
    },
    finds: [`prerelease-in-installer ${CONFIG}:17`],
    says: /WiX refuses/,
  },
]

const UPDATER_FAULTS: readonly PlantedFault[] = [
  {
    name: 'incident 29: no public key',
    changes: { [TAURI]: swap(/"pubkey": ".*"/, '"pubkey": ""') },
    finds: [`updater-key ${TAURI}:20`],
    says: /pubkey.*tauri signer generate/,
  },
  {
    name: 'incident 29: a key that is cut off',
    changes: { [TAURI]: swap('YTRiMThlZ0dWN3habWZqRmNFWGZNaDZjUmVMNnVBb2xrZVMxd0FONkkK', '') },
    finds: [`updater-key ${TAURI}:20`],
    says: /public key/,
  },
  {
    name: 'an endpoint on the wrong branch',
    changes: { [TAURI]: swap('/main/release-manifests', '/next/release-manifests') },
    finds: [`updater-endpoint ${TAURI}:21`],
    says: /not on main.*REPO\/main\/release-manifests\/tray-live\.json/,
  },
  {
    name: 'an endpoint on live where manifests have a branch of their own',
    changes: { [CONFIG]: swap('live: main', 'live: main\n  manifests: feeds') },
    finds: [`updater-endpoint ${TAURI}:21`],
    says: /not on feeds.*REPO\/feeds\/release-manifests\/tray-live\.json/,
  },
  {
    name: 'an endpoint at another path than the manifest',
    changes: { [CONFIG]: swap('manifest: release-manifests/tray-{channel}.json', 'manifest: updates/{channel}.json') },
    finds: [`updater-endpoint ${TAURI}:21`],
    says: /none of the track's manifests.*updates\/live\.json/,
  },
  {
    name: 'an endpoint at the latest release, which is not always one of the track',
    changes: {
      [CONFIG]: swap(/ {4}latest: true.*\n/, ''),
      [TAURI]: swap(/raw\.githubusercontent\.com.*json"\]/, 'github.com/o/r/releases/latest/download/latest.json"]'),
    },
    finds: [`updater-endpoint ${TAURI}:21`],
    says: /may be of another track.*Set `latest: true`.*or poll .*tray-live\.json/,
  },
  {
    name: 'an endpoint without TLS',
    changes: { [TAURI]: swap('https://raw', 'http://raw') },
    finds: [`updater-endpoint ${TAURI}:21`],
    says: /not https/,
  },
  {
    name: 'no endpoint',
    changes: { [TAURI]: swap(/"endpoints": \[.*\]/, '"endpoints": []') },
    finds: [`updater-endpoint ${TAURI}:21`],
    says: /sets no endpoint/,
  },
  {
    name: 'an endpoint of alphas alone',
    changes: { [TAURI]: swap('tray-live.json', 'tray-alpha.json') },
    finds: [`updater-channel ${TAURI}:21`],
    says: /pre-releases from then on/,
  },
  {
    name: 'signatures that are not built',
    changes: { [TAURI]: swap('"createUpdaterArtifacts": true', '"createUpdaterArtifacts": false') },
    finds: [`updater-artifacts ${TAURI}:16`],
    says: /no \.sig files/,
  },
  {
    name: 'signatures that nobody asked for',
    changes: { [TAURI]: swap(',\n    "createUpdaterArtifacts": true', '') },
    finds: [`updater-artifacts ${TAURI}:13`],
    says: /createUpdaterArtifacts/,
  },
  {
    name: 'incident 29: an updater whose key nobody names',
    changes: { [CONFIG]: swap('      tauri-config: crates/client/tauri.conf.json\n', '') },
    finds: [`updater-key-unknown ${CONFIG}:19`],
    says: /release\.yml gives write-updater-manifest no `public-key`.*tauri-config: crates\/client\/tauri\.conf\.json/,
  },
  {
    name: 'a Tauri configuration that is elsewhere',
    changes: {
      [CONFIG]: swap('tauri-config: crates/client/tauri.conf.json', 'tauri-config: src-tauri/tauri.conf.json'),
    },
    finds: [`updater-config-missing ${CONFIG}:21`],
    says: /Did you mean "crates\/client\/tauri\.conf\.json"/,
  },
]

describe('doctor', () => {
  const clinic = new Clinic()
  afterEach(() => clinic.heal())
  afterAll(() => clinic.remove())

  test('is silent on the example', async () => {
    expect(await clinic.diagnose()).toMatchObject({ findings: [], looked: { tracks: 2, workflows: 5 } })
  })

  test('an endpoint at the latest release, which is always one of the track, is fine', async () => {
    clinic.plant({
      [TAURI]: swap(/raw\.githubusercontent\.com.*json"\]/, 'github.com/o/r/releases/latest/download/latest.json"]'),
    })
    expect(summarize(await clinic.diagnose())).toEqual([])
  })

  test('takes a requirement among the version files for what it is', async () => {
    clinic.plant({
      [CONFIG]: swap(
        '      - { path: Cargo.toml',
        '      - { path: crates/server/Cargo.toml, key: dependencies.lighthouse-core.version }\n      - { path: Cargo.toml',
      ),
      'crates/server/Cargo.toml': swap('{ path = "../core" }', '{ path = "../core", version = "2.3" }'),
    })
    expect(summarize(await clinic.diagnose())).toEqual([])
  })

  describe.each([
    ['the configuration', CONFIG_FAULTS],
    ['versions and locks', VERSION_FAULTS],
    ['the updater', UPDATER_FAULTS],
  ])('%s', (_, faults) => {
    test.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (_, { changes, finds, says }) => {
      clinic.plant(changes)
      const diagnosis = await clinic.diagnose()
      expect(summarize(diagnosis)).toEqual(finds.map((found) => clinic.locate(found)))
      for (const { message, fix } of diagnosis.findings) expect(`${message} ${fix}`).toMatch(says)
    })
  })

  test('says nothing of an updater whose workflow gives the key', async () => {
    clinic.plant({
      [CONFIG]: swap('      tauri-config: crates/client/tauri.conf.json\n', ''),
      '.github/workflows/release.yml': (text) =>
        text.replaceAll(
          '          artifacts-dir: artifacts\n',
          (line) => `${line}          public-key: \${{ vars.KEY }}\n`,
        ),
    })
    expect(summarize(await clinic.diagnose())).toEqual([])
  })
})
