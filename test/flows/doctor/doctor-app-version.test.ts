import { type Change, type PlantedFault, swap } from '../../support/doctor.ts'
import { describeFaults, type Harmless } from '../../support/doctor-cases.ts'

const CONFIG = 'release-tracks.yml'
const TAURI = 'crates/client/tauri.conf.json'
const RELEASE = '.github/workflows/release.yml'
const MAIN = 'crates/client/src/main.rs'

/** The build without the version of the tag. */
const UNTOLD: Readonly<Record<string, Change>> = {
  [RELEASE]: (text) =>
    text
      .replace(' --config "$RELEASE_CONFIG"', '')
      .replace(/ {10}RELEASE_CONFIG: .*\n/, '')
      .replace(/ {6}tauri-config: .*\n/, ''),
}

const FULL = swap(/ {4}version-style: core.*\n/, '')
const WIX = swap('"active": true,', '"active": true,\n    "windows": { "wix": { "version": "1.8.4" } },')
const listed =
  (style: string): Change =>
  (text) =>
    FULL(text).replace(
      '      - crates/client/tauri.conf.json\n',
      (line) => `${line}      - { path: ${TAURI}, key: bundle.windows.wix.version${style} }\n`,
    )

const FAULTS: readonly PlantedFault[] = [
  {
    name: 'an app that takes every pre-release for the version it becomes',
    changes: UNTOLD,
    finds: [['updater-app-version', CONFIG, 'updater:']],
    says: /nothing in release\.yml.*offered neither 1\.8\.5-alpha\.2 nor 1\.8\.5.*tauri build --config/,
  },
  {
    name: 'an app that takes older versions',
    changes: { [TAURI]: swap('"updater": {', '"updater": {\n      "allowDowngrades": true,') },
    finds: [['updater-downgrades', TAURI, '"allowDowngrades"']],
    says: /older ones too.*Remove it/,
  },
  {
    name: 'incident 29: a key that no app can read for its line end',
    changes: { [TAURI]: swap('NkkK"', 'NkkK\\n"') },
    finds: [['updater-key', TAURI, '"pubkey"']],
    says: /white space.*tauri signer generate/,
  },
  {
    name: 'the same by its other name',
    changes: { [TAURI]: swap('"updater": {', '"updater": {\n      "allow-downgrades": true,') },
    finds: [['updater-downgrades', TAURI, '"allow-downgrades"']],
    says: /older ones too/,
  },
  {
    name: 'incident 11: a number for the MSI that will carry suffixes',
    changes: { [CONFIG]: listed(''), [TAURI]: WIX },
    finds: [['prerelease-in-installer', CONFIG, 'bundle.windows.wix.version']],
    says: /WiX refuses.*version-style: core/,
  },
]

const HARMLESS: Harmless = [
  [
    'an endpoint without TLS that the app allows',
    {
      [TAURI]: (text) =>
        text
          .replace('https://raw', 'http://raw')
          .replace('"updater": {', '"updater": {\n      "dangerousInsecureTransportProtocol": true,'),
    },
  ],
  [
    'an app that compares by itself',
    { ...UNTOLD, [MAIN]: swap('fn main() {', 'fn main() {\n    // default_version_comparator(|a, b| true)') },
  ],
  [
    'the whole version in the files, and the number of the MSI beside it',
    { [CONFIG]: listed(', version-style: core'), [TAURI]: WIX },
  ],
  [
    'an app that stays on a line',
    {
      [CONFIG]: swap('tray-{channel}.json', 'tray-{line}-{channel}.json'),
      [TAURI]: swap('tray-live.json', 'tray-1.8-live.json'),
    },
  ],
  ['downgrades that are off', { [TAURI]: swap('"updater": {', '"updater": {\n      "allowDowngrades": false,') }],
]

describeFaults('which version an app takes itself for', FAULTS, HARMLESS)
