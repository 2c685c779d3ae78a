import { type PlantedFault, swap } from '../../support/doctor.ts'
import { describeFaults, type Harmless } from '../../support/doctor-cases.ts'

const RELEASE = '.github/workflows/release.yml'
const IMAGES = '.github/workflows/release-images.yml'
const PROMOTE = '.github/workflows/promote.yml'

/** Gives release.yml another concurrency group, and perhaps a line below it. */
function group(expression: string, more = ''): (text: string) => string {
  return swap(/ {2}group: .*\n/, `  group: ${expression}\n${more}`)
}

function cancel(expression: string): (text: string) => string {
  return group(`release-\${{ github.ref }}`, `  cancel-in-progress: ${expression}\n`)
}

const DROPPED: readonly PlantedFault[] = [
  ['a kind of ref', `release-\${{ github.ref_type }}`],
  ['an event', `\${{ github.workflow }}-\${{ github.event_name }}`],
  ['the name of the repository', `release-\${{ github.event.repository.name }}`],
  ['a comparison', `release-\${{ github.ref == 'refs/heads/main' }}`],
  ['the attempt', `release-\${{ github.run_attempt }}`],
  ['a branch that tags do not have', `release-\${{ github.head_ref }}`],
  ['a pull request that tags do not have', `release-\${{ github.event.pull_request.number }}`],
  ['an input that the actions do not give', `release-\${{ inputs.tag }}`],
  ['the ref of pushes alone', `release-\${{ github.event_name == 'push' && github.ref || 'hand' }}`],
].map(([name, expression]) => ({
  name: `incident 19: a group by ${name}`,
  changes: { [RELEASE]: group(expression as string) },
  finds: [['release-dropped', RELEASE, '  group:']],
  says: /All releases of release\.yml share the group.*github\.ref into the group/,
}))

const CANCELLED: readonly PlantedFault[] = [
  ['written as an expression', `\${{ true }}`],
  ['on pushes', `\${{ github.event_name == 'push' }}`],
  ['by a variable', `\${{ vars.CANCEL == 'yes' }}`],
  ['on all but main', `\${{ github.ref != 'refs/heads/main' }}`],
].map(([name, expression]) => ({
  name: `incident 19: cancelling ${name}`,
  changes: { [RELEASE]: cancel(expression as string) },
  finds: [['release-cancelled', RELEASE, 'cancel-in-progress']],
  says: /release half done.*cancel-in-progress: false/,
}))

const OTHERS: readonly PlantedFault[] = [
  {
    name: 'incident 19: requests by hand share the group of their channel',
    changes: { [PROMOTE]: group(`promote-\${{ inputs.channel }}`) },
    finds: [['release-dropped', PROMOTE, '  group:']],
    says: /github\.run_id into the group/,
  },
  {
    name: 'incident 19: a job with a group for all releases',
    changes: { [RELEASE]: swap('  publish:\n', `  publish:\n    concurrency: publish-\${{ github.event_name }}\n`) },
    finds: [['release-dropped', RELEASE, 'concurrency: publish']],
    says: /share the group "publish-/,
  },
]

const CONDITION = "    if: needs.validate.outputs.superseded != 'true'\n"

const SUPERSEDED: readonly PlantedFault[] = [
  {
    name: 'incident 17: the condition is gone, its output still there',
    changes: { [RELEASE]: swap(CONDITION, '') },
    finds: [['superseded-ignored', RELEASE, '  build:']],
    says: /The job "build" runs also.*`if: needs\.validate\.outputs\.superseded != 'true'`/,
  },
  {
    name: 'incident 17: the job that publishes always runs',
    changes: { [RELEASE]: swap('    needs: build\n', '    needs: build\n    if: always()\n') },
    finds: [['superseded-ignored', RELEASE, 'if: always()']],
    says: /The job "publish" runs also.*whatever its `if:` says/,
  },
  {
    name: 'incident 17: the output that the condition asks for is gone',
    changes: { [RELEASE]: swap(/^ {6}superseded: .*\n/m, '') },
    finds: [['superseded-ignored', RELEASE, '    if: needs.validate']],
    says: /and the job "validate" that output/,
  },
  {
    name: 'incident 17: a text compared with a truth',
    changes: { [RELEASE]: swap("superseded != 'true'", 'superseded != true') },
    finds: [['superseded-ignored', RELEASE, '    if: needs.validate']],
    says: /The job "build"/,
  },
  {
    name: 'incident 17: images of what was overtaken',
    changes: { [IMAGES]: swap(" && needs.validate.outputs.superseded != 'true'", '') },
    finds: [['superseded-ignored', IMAGES, '!failure()']],
    says: /The job "images"/,
  },
  {
    name: 'incident 17: a step beside the validation that publishes',
    changes: {
      [RELEASE]: swap(
        '          track: tray\n',
        `          track: tray\n      - if: steps.tag.outputs.version != ''\n        run: echo hello\n      - run: npm publish\n`,
      ),
    },
    finds: [['superseded-ignored', RELEASE, 'npm publish']],
    says: /`if: steps\.tag\.outputs\.superseded != 'true'`/,
  },
]

const HARMLESS_GROUPS: Harmless = [
  ['a group by name of the ref', { [RELEASE]: group(`release-\${{ github.ref_name }}`) }],
  ['a group by commit', { [RELEASE]: group(`release-\${{ github.sha }}`) }],
  ['a group by run', { [RELEASE]: group(`\${{ github.workflow }}-\${{ github.head_ref || github.run_id }}`) }],
  ['a group by a variable', { [RELEASE]: group(`release-\${{ vars.LANE }}`) }],
  ['a group by an input and the ref', { [RELEASE]: group(`release-\${{ inputs.tag || github.ref }}`) }],
  ['a group by function', { [RELEASE]: group(`\${{ format('{0}-{1}', github.workflow, github.ref) }}`) }],
  ['a group that cannot be read', { [RELEASE]: group(`release-\${{ github.ref && }}`) }],
  ['a group by matrix', { [RELEASE]: swap('  publish:\n', `  publish:\n    concurrency: \${{ matrix.x }}\n`) }],
  ['cancelling what is not a tag', { [RELEASE]: cancel(`\${{ github.ref_type != 'tag' }}`) }],
  ['cancelling branches', { [RELEASE]: cancel(`\${{ startsWith(github.ref, 'refs/heads/') }}`) }],
  ['cancelling pull requests', { [RELEASE]: cancel(`\${{ github.event_name == 'pull_request' }}`) }],
  ['cancelling nothing', { [RELEASE]: cancel(`\${{ false }}`) }],
  ['cancelling in a group of its own', { [RELEASE]: group(`\${{ github.run_id }}`, '  cancel-in-progress: true\n') }],
  ['requests by hand that wait by ref', { [PROMOTE]: group(`promote-\${{ github.ref }}`) }],
]

const HARMLESS_RUNS: Harmless = [
  ['a condition on each job', { [RELEASE]: swap('    needs: build\n', `    needs: [validate, build]\n${CONDITION}`) }],
  [
    'a condition turned round',
    { [RELEASE]: swap("superseded != 'true'", "superseded == 'false' && github.ref_type == 'tag'") },
  ],
  [
    'a job that tells of the end',
    {
      [RELEASE]: (text) =>
        `${text}\n  tell:\n    needs: publish\n    if: always()\n    permissions: {}\n    runs-on: x\n    steps: [{ run: ./tell }]\n`,
    },
  ],
]

describeFaults('groups', [...DROPPED, ...CANCELLED, ...OTHERS], HARMLESS_GROUPS)
describeFaults('what was overtaken', SUPERSEDED, HARMLESS_RUNS)
