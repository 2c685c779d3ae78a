/** Stand in a run's inputs for the folder with the bundles that were built last, and for the key that they are signed with. */
export const ARTIFACTS = '<artifacts>'
export const PUBLIC_KEY = '<public key>'

const BUNDLES = ['Lighthouse_1.9.0_x64-setup.exe', 'Lighthouse_1.9.0_amd64.AppImage']
const PUBLISH = {
  action: 'write-updater-manifest',
  on: 'tag',
  tag: /^tray-v1\.9\.0$/,
  inputs: { 'artifacts-dir': ARTIFACTS, 'public-key': PUBLIC_KEY, publish: 'true' },
}

/** The scenes of the story after a live promotion of the tray: its notes, its bundles, and the manifest that installed apps poll. */
export const UPDATE_SCENES = [
  {
    title: 'Notes',
    say: 'What is new for users of the tray: the commits that touch its paths, none of the platform alone.',
    runs: [{ action: 'component-changelog', on: 'tag', tag: /^tray-v\d+\.\d+\.\d+$/ }],
  },
  {
    title: 'Signed bundles and the manifest',
    say:
      'Installed apps poll a manifest on main, so each bundle is verified as they would. The key is made for this demo and not ' +
      'the one in the tauri.conf.json of the example: hence the warning.',
    build: { version: '1.9.0', files: BUNDLES },
    runs: [PUBLISH],
  },
  {
    title: 'One byte of a bundle changed',
    say: 'The same action, the same signatures. It refuses as a whole, and the manifest stays as it was.',
    flip: { file: BUNDLES[0], at: 1000 },
    runs: [{ ...PUBLISH, refuses: true }],
  },
]
