import { type PlantedFault, swap } from '../../support/doctor.ts'
import { describeFaults, type Harmless } from '../../support/doctor-cases.ts'

const RELEASE = '.github/workflows/release.yml'
const IMAGES = '.github/workflows/release-images.yml'
const PROMOTE = '.github/workflows/promote.yml'
const EXTRA = '.github/workflows/extra.yml'

/** Puts a step at the end of the job that publishes, with the output `body` of the notes before it. */
function publishing(step: string): (text: string) => string {
  return (text) => `${text}${step}`
}

function dispatching(inputs: string): (text: string) => string {
  return swap('  workflow_dispatch:\n', `  workflow_dispatch:\n    inputs:\n${inputs}`)
}

const STARTS: readonly PlantedFault[] = [
  {
    name: 'incident 13: an input that nobody gives on a tag',
    changes: { [RELEASE]: dispatching('      tag: { description: The tag, required: true }\n') },
    finds: [['dispatch-refused', RELEASE, 'tag: {']],
    says: /release\.yml requires the input "tag".*GitHub refuses.*`default`/,
  },
]

const SCRIPTS: readonly PlantedFault[] = [
  ['notes of a release', RELEASE, publishing(`      - run: echo "\${{ steps.notes.outputs.body }}"\n`)],
  [
    'what another job passes on',
    RELEASE,
    (text: string) =>
      `${swap('    needs: build\n', `    needs: build\n    outputs: { text: "\${{ steps.notes.outputs.body }}" }\n`)(text)}\n  tell:\n    needs: publish\n    permissions: {}\n    runs-on: x\n    steps:\n      - run: ./tell "\${{ needs.publish.outputs.text }}"\n`,
  ],
  ['a text of the form', PROMOTE, publishing(`      - run: git log \${{ inputs.sha }}\n`)],
  ['the same by the event', PROMOTE, publishing(`      - run: git log \${{ github.event.inputs.sha }}\n`)],
  [
    'what a caller of the API sends',
    RELEASE,
    publishing(`      - run: git log \${{ github.event.client_payload.sha }}\n`),
  ],
  [
    'a text of the form in a script of JavaScript',
    PROMOTE,
    publishing(
      `      - uses: actions/github-script@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with:\n          script: core.info("\${{ inputs.sha || 'x' }}")\n`,
    ),
  ],
  [
    'the plan',
    PROMOTE,
    swap('  # Carries out', `      - run: echo '\${{ steps.promote.outputs.plan }}'\n\n  # Carries out`),
  ],
].map(([name, file, change]) => ({
  name: `incident 30: ${name as string} in a script`,
  changes: { [file as string]: change as (text: string) => string },
  finds: [
    [
      'expression-in-script',
      file as string,
      name === 'what another job passes on'
        ? './tell "'
        : name === 'the plan'
          ? "echo '"
          : name === 'notes of a release'
            ? 'echo "'
            : name === 'a text of the form in a script of JavaScript'
              ? 'core.info'
              : 'git log',
    ],
  ],
  says: /becomes part of the script.*through `env:`/,
}))

const RIGHTS: readonly PlantedFault[] = [
  {
    name: 'a workflow without any permissions',
    changes: {
      [RELEASE]: (text) => text.replace('permissions: {}\n\n', '').replace(/^ {4}permissions:\n(?: {6}.*\n)+/gm, ''),
    },
    finds: [
      ['permissions-missing', RELEASE, '  validate:'],
      ['permissions-missing', RELEASE, '  build:'],
      ['permissions-missing', RELEASE, '  publish:'],
    ],
    says: /"validate" releases.*contents: read|"build" releases.*nothing else: id-token|contents: write, pull-requests: read/,
  },
  {
    name: 'a token that may do everything',
    changes: {
      [IMAGES]: (text) =>
        swap(
          'permissions: {}',
          'permissions: write-all',
        )(swap(/ {4}permissions:\n {6}contents: write\n.*\n/, '')(text)),
    },
    finds: [['permissions-too-wide', IMAGES, 'write-all']],
    says: /every step of release-images\.yml.*contents: write, pull-requests: read/,
  },
  {
    name: 'a job that may do everything',
    changes: {
      [RELEASE]: swap(
        '    permissions:\n      contents: read\n    outputs:',
        '    permissions: write-all\n    outputs:',
      ),
    },
    finds: [['permissions-too-wide', RELEASE, 'write-all']],
    says: /every step of the job "validate".*contents: read/,
  },
  {
    name: 'notes that may not look at pull requests',
    changes: { [RELEASE]: swap(/ {6}pull-requests: read .*\n/, '') },
    finds: [['permissions-too-small', RELEASE, '  publish: > permissions:']],
    says: /lacks pull-requests: read, which component-changelog needs/,
  },
  ...['acme/rt@v1', 'acme/rt@08c6903cd8c0fde910a37f88322edcfb5dd907a8', './'].map((uses) => ({
    name: `no permission to start the release workflows, at ${uses}`,
    changes: {
      [PROMOTE]: (text: string) =>
        text
          .replaceAll('acme/release-tracks@v1', uses)
          .replaceAll(
            'acme/release-tracks/actions/bump-version@v1',
            uses === './' ? './actions/bump-version' : 'acme/rt/actions/bump-version@v1',
          )
          .replace(/ {6}actions: write # .*\n/, ''),
    },
    finds: [['permissions-too-small', PROMOTE, '  promote: > permissions:'] as const],
    says: /lacks actions: write, which promote needs/,
  })),
]

const HARMLESS: Harmless = [
  ['an input with a default', { [RELEASE]: dispatching('      tag: { required: true, default: "" }\n') }],
  ['a choice', { [RELEASE]: dispatching('      kind: { required: true, type: choice, options: [a, b] }\n') }],
  [
    'a required input of what no track names',
    { [EXTRA]: 'on:\n  workflow_dispatch:\n    inputs:\n      x: { required: true }\njobs: {}\n' },
  ],
  [
    'choices of the form in a script',
    { [PROMOTE]: publishing(`      - run: echo \${{ inputs.channel }} \${{ inputs.dry-run }}\n`) },
  ],
  [
    'inputs of a workflow that is called',
    {
      [EXTRA]: `on:\n  workflow_call:\n    inputs:\n      x: { type: string }\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: "echo \${{ inputs.x }}" }]\n`,
    },
  ],
  ['the path of the notes', { [RELEASE]: publishing(`      - run: cat "\${{ steps.notes.outputs.body-path }}"\n`) }],
  [
    'one field of the plan',
    { [PROMOTE]: publishing(`      - run: echo "\${{ fromJSON(needs.promote.outputs.plan).target }}"\n`) },
  ],
  ['the output of another step', { [RELEASE]: publishing(`      - run: cat "\${{ steps.x.outputs.body }}"\n`) }],
  [
    'an id that an event brings',
    { [RELEASE]: publishing(`      - run: echo "\${{ github.event.head_commit.id }} \${{ github.event.after }}"\n`) },
  ],
  [
    'a notice of what was asked for',
    { [PROMOTE]: publishing(`      - if: inputs.sha != ''\n        run: echo "\${{ inputs.sha != '' }}"\n`) },
  ],
  ['everything allowed where each job says less', { [RELEASE]: swap('permissions: {}', 'permissions: write-all') }],
  [
    'notes without a token',
    {
      [RELEASE]: (text) =>
        text
          .replace(/ {6}pull-requests: read .*\n/, '')
          .replace('component-changelog@v1\n', "component-changelog@v1\n        with: { token: '' }\n"),
    },
  ],
  [
    'a dry run that may only read',
    {
      [EXTRA]:
        'on: push\npermissions: { contents: read }\njobs:\n  a:\n    runs-on: x\n    steps: [{ uses: acme/release-tracks@v1, with: { dry-run: true } }]\n',
    },
  ],
]

describeFaults('starts and scripts', [...STARTS, ...SCRIPTS], HARMLESS.slice(0, 10))
describeFaults('rights', RIGHTS, HARMLESS.slice(10))
