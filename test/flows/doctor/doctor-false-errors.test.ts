import { afterEach, expect, test } from '@jest/globals'
import { type Change, Clinic, type PlantedFault, swap } from '../../support/doctor.ts'
import { describeFaults, type Harmless } from '../../support/doctor-cases.ts'

const RELEASE = '.github/workflows/release.yml'
const EXTRA = '.github/workflows/extra.yml'
const TAURI = 'crates/client/tauri.conf.json'
const CONFIG = 'release-tracks.yml'

/** Puts a step in front of the notes of the tray's release. */
function step(text: string): (workflow: string) => string {
  return swap('      - id: notes\n', `${text}      - id: notes\n`)
}

/** A workflow that releases nothing. */
function checks(...steps: readonly string[]): string {
  return `on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.map((each) => `      - run: ${each}\n`).join('')}`
}

const OFF = swap('"createUpdaterArtifacts": true', '"createUpdaterArtifacts": false')

const HARMLESS: Harmless = [
  [
    'signatures that the build turns on by JSON',
    {
      [TAURI]: OFF,
      [RELEASE]: step(`      - run: npx tauri build --config '{"bundle":{"createUpdaterArtifacts":true}}'\n`),
    },
  ],
  [
    'signatures that the build turns on by a file',
    { [TAURI]: OFF, 'crates/client/tauri.release.conf.json': '{ "bundle": { "createUpdaterArtifacts": true } }\n' },
  ],
  ...[
    'github.event.comment.user.login',
    'github.event.workflow_run.conclusion',
    'github.event.pull_request.base.ref',
    'github.event.pull_request.head.sha',
    'github.event.number',
    'github.event.repository.name',
    'github.event.action',
  ].map((value) => [value, { [RELEASE]: step(`      - run: echo "\${{ ${value} }}"\n`) }] as const),
  [
    'a title in a workflow that releases nothing',
    { [EXTRA]: checks(`echo "\${{ github.event.pull_request.title }}"`) },
  ],
  ['twins in a workflow that releases nothing', { [EXTRA]: checks('make tray', 'make platform') }],
  [
    "the URL of another repository's release",
    { [RELEASE]: step('      - run: curl -L "https://github.com/o/tool/releases/download/v$V/tool" -o tool\n') },
  ],
]

const FAULTS: readonly PlantedFault[] = [
  ...[
    'github.event.issue.body',
    'github.event.commits[0].message',
    'github.event.head_commit.author.email',
    'github.event.pull_request.head.ref',
    'github.event.workflow_run.head_branch',
    'github.event.release.name',
  ].map((value) => ({
    name: `incident 30: ${value} in a script`,
    changes: { [RELEASE]: step(`      - run: echo "\${{ ${value} }}"\n`) },
    finds: [['expression-in-script', RELEASE, value] as const],
    says: /becomes part of the script/,
  })),
  {
    name: 'incident 18: a gate on the head commit, once however many lines have it',
    changes: {
      [RELEASE]: step(
        `      - if: github.event.head_commit.message == 'a'\n        run: 'true'\n      - if: github.event.head_commit.message == 'b'\n        run: 'true'\n`,
      ),
    },
    finds: [['head-commit-gate', RELEASE, "message == 'a'"]],
    says: /Lines \d+ do the same/,
  },
  {
    name: 'folders that the paths forgot, in one finding a track',
    changes: { [CONFIG]: swap('"crates/client/**", "crates/core/**"', '"crates/client/src/**"') },
    finds: [['dependency-outside-paths', CONFIG, 'paths:']],
    says: /built from "crates\/core"/,
  },
]

describeFaults('doctor of healthy workflows', FAULTS, HARMLESS)

/** Two npm packages that are tracks, one of which the other needs. */
function packages(widget: object): Readonly<Record<string, Change>> {
  const pack = (name: string, more: object) => JSON.stringify({ name, version: '1.0.0', ...more })
  const track = (name: string) =>
    `  ${name}:\n    tag: ${name}-v{version}\n    paths: ["apps/${name}/**"]\n    version-files: [apps/${name}/package.json]\n`
  return {
    [CONFIG]: (text) => `${text.trimEnd()}\n${track('kit')}${track('widget')}`,
    'apps/kit/package.json': pack('kit', {}),
    'apps/kit/index.js': '',
    'apps/widget/package.json': pack('widget', { dependencies: { kit: 'workspace:^1.0.0' }, ...widget }),
  }
}

let clinic: Clinic | undefined
afterEach(() => clinic?.remove())

test.each([
  ['an app has a package of another track inside', { private: true }, ['widget is built from "apps/kit"']],
  ['a published package has it by its version', {}, []],
])('%s', async (_, widget, told) => {
  clinic = new Clinic()
  clinic.plant(packages(widget))
  const { findings } = await clinic.diagnose()
  const found = findings.filter(({ rule }) => rule === 'dependency-outside-paths')
  expect(found.map(({ message }) => message.split(',')[0])).toEqual(told)
})
