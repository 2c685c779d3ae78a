import { type PlantedFault, swap } from '../../support/doctor.ts'
import { describeFaults, type Harmless } from '../../support/doctor-cases.ts'

const RELEASE = '.github/workflows/release.yml'
const IMAGES = '.github/workflows/release-images.yml'
const PROMOTE = '.github/workflows/promote.yml'
const SENTRY = '.github/workflows/invariant-sentry.yml'
const EXTRA = '.github/workflows/extra.yml'

/** A workflow by hand that calls one action, and what stands below it. */
function calling(uses: string, below = ''): string {
  return `on: workflow_dispatch\npermissions: { contents: read }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n${below}`
}

const CALLS: readonly PlantedFault[] = [
  {
    name: "incident 22: a workflow that validates the other track's tags",
    changes: { [RELEASE]: swap('track: tray', 'track: platform') },
    finds: [['track-of-another', RELEASE, 'track: platform']],
    says: /tags of platform alone, but those that start it are of tray: every run fails\. Write `track: tray`/,
  },
  {
    name: 'incident 22: a track that is none',
    changes: { [RELEASE]: swap('track: tray', 'track: trey') },
    finds: [['name-unknown', RELEASE, 'track: trey']],
    says: /no track "trey"\. Did you mean "tray"/,
  },
  {
    name: 'a channel that is none, and a track in a list',
    changes: {
      [PROMOTE]: (text) =>
        swap(
          `channel: \${{ needs.promote.outputs.channel }}`,
          'channel: stable',
        )(swap(`tracks: \${{ needs.promote.outputs.tracks }}`, 'tracks: \'["tray", "server"]\'')(text)),
    },
    finds: [
      ['name-unknown', PROMOTE, "tracks: '["],
      ['name-unknown', PROMOTE, 'channel: stable'],
    ],
    says: /no track "server"\. It has tray, platform|no channel "stable"\. It has alpha, beta, rc, live/,
  },
  {
    name: 'incident 22: a form that offers what is not there, and not what is',
    changes: {
      [PROMOTE]: (text) =>
        swap(
          '[all, tray, platform]',
          '[all, tray, plattform]',
        )(swap('[alpha, beta, rc, live]', '[alpha, beta, preview, live]')(text)),
    },
    finds: [
      ['option-missing', PROMOTE, 'options: [all'],
      ['name-unknown', PROMOTE, 'options: [all'],
      ['option-missing', PROMOTE, 'options: [alpha'],
      ['name-unknown', PROMOTE, 'options: [alpha'],
    ],
    says: /no track "plattform"\. Did you mean "platform"|does not offer the track "platform"|no channel "preview"|does not offer the channel "rc"/,
  },
  {
    name: 'an input that the action does not have',
    changes: { [PROMOTE]: swap(`channel: \${{ inputs.channel }}`, `chanel: \${{ inputs.channel }}`) },
    finds: [['input-unknown', PROMOTE, 'chanel: ']],
    says: /promote has no input "chanel"\. Did you mean "channel"/,
  },
  {
    name: 'an action that is not there',
    changes: { [IMAGES]: swap('actions/component-changelog@v1', 'actions/changelog@v1') },
    finds: [['action-missing', IMAGES, 'actions/changelog']],
    says: /no action "changelog" in "acme\/release-tracks"\. Did you mean "component-changelog"/,
  },
  {
    name: 'the same under another name of the repository',
    changes: {
      [EXTRA]: calling(
        'acme/rt/actions/image-tags@v1',
        '        with: { image: x }\n      - uses: acme/rt/actions/syncbranches@v1\n      - uses: acme/rt@v1\n        with: { qqq: 1, dry-run: true }\n',
      ),
    },
    finds: [
      ['input-unknown', EXTRA, 'image: x'],
      ['action-missing', EXTRA, 'syncbranches'],
      ['input-unknown', EXTRA, 'qqq: 1'],
    ],
    says: /image-tags has no input "image"\. Did you mean "images"|Did you mean "sync-branches"|promote has no input "qqq"\. It has track/,
  },
  {
    name: 'incident 16: publish-release that always takes the badge',
    changes: {
      [RELEASE]: swap('          assets: artifacts\n', '          assets: artifacts\n          make-latest: true\n'),
    },
    finds: [['latest-by-hand', RELEASE, 'make-latest']],
    says: /marked as Latest/,
  },
]

const REFERENCES: readonly PlantedFault[] = [
  {
    name: 'a watch that waits for workflows that are not there',
    changes: { [SENTRY]: swap('[promote, release, release-images]', '[Promote, releases, images]') },
    finds: [
      ['workflow-run-missing', SENTRY, 'workflows: '],
      ['workflow-run-missing', SENTRY, 'workflows: '],
    ],
    says: /waits for runs of "releases".*Did you mean "release"|waits for runs of "images"/,
  },
  {
    name: 'a job that waits for one that is not there',
    changes: { [RELEASE]: swap('    needs: build\n', '    needs: [validate, biuld]\n') },
    finds: [['job-missing', RELEASE, 'needs: [']],
    says: /"publish" waits for "biuld".*Did you mean "build"/,
  },
  {
    name: 'a workflow that is called and not there',
    changes: { [RELEASE]: (text) => `${text}\n  extra:\n    uses: ./.github/workflows/cii.yml\n` },
    finds: [['job-missing', RELEASE, 'uses: ./.github']],
    says: /calls "\.github\/workflows\/cii\.yml".*Did you mean "\.github\/workflows\/ci\.yml"/,
  },
]

const HARMLESS: Harmless = [
  ['several tracks in words', { [PROMOTE]: swap(`track: \${{ inputs.track }}`, 'track: both') }],
  ['a form that offers no alphas', { [PROMOTE]: swap('[alpha, beta, rc, live]', '[beta, rc, live]') }],
  ['a form that offers nothing to detect', { [PROMOTE]: swap('[all, tray, platform]', '["", tray, platform]') }],
  [
    'names of another configuration',
    { [RELEASE]: swap('track: tray', 'track: sdk\n          config: sdk/release-tracks.yml') },
  ],
  ['a tag that is given', { [RELEASE]: swap('track: tray', `track: platform\n          tag: \${{ inputs.tag }}`) }],
  ['inputs in capitals', { [RELEASE]: swap('track: tray', 'TRACK: tray') }],
  [
    'an action of the same name in the repository',
    { [EXTRA]: calling('./actions/image-tags', '        with: { anything: 1 }\n') },
  ],
  ['an action of others', { [EXTRA]: calling('acme/actions/changelog@08c6903cd8c0fde910a37f88322edcfb5dd907a8') }],
  ["a workflow of GitHub's own", { [SENTRY]: swap('[promote,', '[pages-build-deployment, promote,') }],
  [
    'the badge left to the action',
    { [RELEASE]: swap('          assets: artifacts\n', '          assets: artifacts\n          make-latest: false\n') },
  ],
  ['names of jobs in capitals', { [RELEASE]: swap('    needs: build\n', '    needs: Build\n') }],
]

describeFaults('calls of the actions', CALLS, HARMLESS.slice(0, 8))
describeFaults('names of jobs and workflows', REFERENCES, HARMLESS.slice(8))
