import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { Clinic, type PlantedFault, summarize, swap } from '../../support/doctor.ts'

const CONFIG = 'release-tracks.yml'
const RELEASE = '.github/workflows/release.yml'
const IMAGES = '.github/workflows/release-images.yml'
const PROMOTE = '.github/workflows/promote.yml'
const SENTRY = '.github/workflows/invariant-sentry.yml'
const EXTRA = '.github/workflows/extra.yml'
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8'

/** Puts a step in front of the notes of the tray's release. */
function addStep(step: string): (text: string) => string {
  return swap('      - id: notes\n', `${step}      - id: notes\n`)
}

const START_FAULTS: readonly PlantedFault[] = [
  {
    name: 'a release workflow that is not there',
    changes: { [CONFIG]: swap('release-workflow: release.yml', 'release-workflow: relase.yml') },
    finds: [[`workflow-missing`, CONFIG, 'relase.yml']],
    says: /Did you mean "release\.yml"/,
  },
  {
    name: 'a release workflow in a folder that GitHub does not look into',
    changes: {
      [CONFIG]: swap('release-workflow: release.yml', 'release-workflow: tray.yml'),
      '.github/workflows/sub/tray.yml': 'on: push\njobs: {}\n',
    },
    finds: [['workflow-missing', CONFIG, 'tray.yml']],
    says: /Move "\.github\/workflows\/sub\/tray\.yml" there/,
  },
  {
    name: 'incident 13: a release workflow that nobody can start',
    changes: { [RELEASE]: swap('  workflow_dispatch:\n', '') },
    finds: [['workflow-not-dispatched', RELEASE, 'on:']],
    says: /Add `workflow_dispatch:`/,
  },
  {
    name: 'a filter that misses the dash',
    changes: { [RELEASE]: swap("tags: ['tray-v*']", "tags: ['trayv*']") },
    finds: [['tag-starts-nothing', RELEASE, 'tags:']],
    says: /"tray-v1\.2\.3" starts no run of release\.yml\..*"tray-v\*"/,
  },
  {
    name: 'a filter for one digit a number',
    changes: { [IMAGES]: swap("tags: ['v*']", "tags: ['v[0-9].[0-9].[0-9]', 'v[0-9].[0-9].[0-9]-*']") },
    finds: [['tag-starts-nothing', IMAGES, 'tags:']],
    says: /"v12\.34\.56" starts no run of release-images\.yml, though other tags of the track do/,
  },
  {
    name: 'a filter that leaves alphas out',
    changes: { [RELEASE]: swap("tags: ['tray-v*']", "tags: ['tray-v*', '!*-alpha.*']") },
    finds: [['tag-starts-nothing', RELEASE, 'tags:']],
    says: /"tray-v1\.2\.3-alpha\.1"/,
  },
  {
    name: 'incident 22: a filter that takes the tags of both tracks',
    changes: { [IMAGES]: swap("tags: ['v*']", "tags: ['*v*']") },
    finds: [['tag-starts-another', IMAGES, 'tags:']],
    says: /"tray-v1\.2\.3" of tray starts release-images\.yml beside release\.yml.*"!tray-v\*"/,
  },
  {
    name: 'a second workflow for the same tags',
    changes: { [EXTRA]: "on: { push: { tags: ['tray-v*'] } }\npermissions: {}\njobs: {}\n" },
    finds: [['tag-starts-another', EXTRA, 'tray-v*']],
    says: /starts extra\.yml beside release\.yml/,
  },
  {
    name: 'a track for whose tags nothing waits',
    changes: {
      [CONFIG]: (text) => `${text}\n  sdk:\n    tag: sdk/go/v{version}\n    paths: [apps/web]\n`,
    },
    finds: [
      ['option-missing', PROMOTE, 'options: [all'],
      ['tag-starts-nothing', CONFIG, 'tag: sdk/go'],
    ],
    says: /"sdk\/go\/v1\.2\.3" starts no workflow.*If the tag alone is the release, ignore this|does not offer the track "sdk"/,
  },
  {
    name: 'an invalid configuration, and all that can be seen without it',
    changes: {
      [CONFIG]: swap('latest: true', 'latest: yes'),
      [RELEASE]: addStep(`      - run: echo "\${{ github.head_ref }}"\n`),
    },
    finds: [
      ['expression-in-script', RELEASE, 'head_ref'],
      ['config-invalid', CONFIG, 'latest: yes'],
    ],
    says: /tracks\.tray\.latest|becomes part of the script/,
  },
  {
    name: 'a pattern that GitHub refuses',
    changes: { [EXTRA]: "on:\n  push:\n    branches: ['release/[0-9']\npermissions: {}\njobs: {}\n" },
    finds: [['filter-pattern', EXTRA, 'release/[0-9']],
    says: /"\[" is not closed/,
  },
  {
    name: 'pushes to next that cut nothing',
    changes: { [PROMOTE]: swap('branches: [next]', 'branches: [develop]') },
    finds: [['branch-starts-nothing', PROMOTE, 'branches:']],
    says: /a push to "next" does not start it.*auto-channel: false/,
  },
  {
    name: 'incident 13: a track whose release nobody starts',
    changes: { [CONFIG]: swap('    release-workflow: release-images.yml\n', '') },
    finds: [['token-starts-nothing', CONFIG, '  platform:']],
    says: /waits for the tags of platform.*`release-workflow: release-images\.yml`/,
  },
]

const TEXT_FAULTS: readonly PlantedFault[] = [
  {
    name: 'incident 22: paths in a filter of a workflow that releases',
    changes: {
      [PROMOTE]: swap('branches: [next]\n', 'branches: [next]\n    paths: ["crates/client/**", "crates/core/**"]\n'),
    },
    finds: [['paths-repeated', PROMOTE, 'paths:']],
    says: /lacks "apps\/tray-ui\/\*\*", "Cargo\.toml"/,
  },
  {
    name: 'incident 22: paths in a filter of a workflow that builds',
    changes: { [IMAGES]: swap('branches: [next, main]\n', 'branches: [next, main]\n    paths: ["apps/web/**"]\n') },
    finds: [['paths-repeated', IMAGES, 'paths:']],
    says: /a second list beside the configuration\. It lacks "crates\/server\/\*\*"/,
  },
  {
    name: 'incident 22: paths in a script',
    changes: { [RELEASE]: addStep('      - run: git log "$BEFORE..HEAD" -- crates/client crates/core\n') },
    finds: [['paths-repeated', RELEASE, 'git log']],
    says: /paths of tray by hand.*component-changelog/,
  },
  {
    name: 'incident 22: paths in the input of another action',
    changes: {
      [RELEASE]: addStep(
        `      - uses: o/filter@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with:\n          filters: |\n            web:\n              - 'crates/server/**'\n              - 'apps/web/**'\n`,
      ),
    },
    finds: [['paths-repeated', RELEASE, 'crates/server']],
    says: /paths of platform by hand/,
  },
  {
    name: 'incident 16: a dash that is taken for a pre-release',
    changes: { [RELEASE]: addStep(`      - if: \${{ contains(github.ref_name, '-') }}\n        run: 'true'\n`) },
    finds: [['dash-means-prerelease', RELEASE, 'contains(']],
    says: /every tag of tray.*`prerelease` of validate-tag/,
  },
  {
    name: 'incident 18: a gate on the head commit',
    changes: {
      [RELEASE]: addStep(
        `      - if: \${{ !startsWith(github.event.head_commit.message, 'docs') }}\n        run: 'true'\n`,
      ),
    },
    finds: [['head-commit-gate', RELEASE, 'head_commit']],
    says: /a push may have others, too.*`only-own` of detect-tracks/,
  },
  {
    name: 'incident 30: a title in a script',
    changes: {
      [RELEASE]: addStep(
        `      - run: |\n          echo begin\n          echo "\${{ github.event.pull_request.title }}"\n`,
      ),
    },
    finds: [['expression-in-script', RELEASE, 'pull_request.title']],
    says: /becomes part of the script.*through `env:`/,
  },
  {
    name: "incident 30: a branch's name in a script of JavaScript",
    changes: {
      [RELEASE]: addStep(
        `      - uses: actions/github-script@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with:\n          script: core.info("\${{ github.ref_name }}")\n`,
      ),
    },
    finds: [['expression-in-script', RELEASE, 'core.info']],
    says: /github\.ref_name/,
  },
  {
    name: 'incident 15: [skip ci] in a commit message',
    changes: { [RELEASE]: addStep('      - run: |\n          git commit -m "chore: notes [skip ci]"\n') },
    finds: [['skip-ci', RELEASE, '[skip ci]']],
    says: /starts no workflow.*recognizes them by what they change/,
  },
  {
    name: 'incident 15: [skip ci] in the configuration of a release tool',
    changes: { '.releaserc.json': '{\n  "message": "chore: release [skip ci]"\n}\n' },
    finds: ['skip-ci .releaserc.json:2'],
    says: /neither does a tag on it/,
  },
  {
    name: 'incident 21: generated notes',
    changes: {
      [RELEASE]: addStep(
        '      - uses: softprops/action-gh-release@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with:\n          generate_release_notes: true\n',
      ),
    },
    finds: [['generated-notes', RELEASE, 'generate_release_notes']],
    says: /`body-path` of component-changelog/,
  },
  {
    name: 'incident 21: generated notes of the command line',
    changes: { [RELEASE]: addStep('      - run: gh release create "$TAG" --generate-notes\n') },
    finds: [['generated-notes', RELEASE, '--generate-notes']],
    says: /last tag of the repository/,
  },
  {
    name: 'incident 20: the URL of a release by hand',
    changes: {
      [RELEASE]: addStep(
        `      - run: echo "https://github.com/acme/lamps/releases/tag/v\${VERSION}"\n        env: { VERSION: "1" }\n`,
      ),
    },
    finds: [['release-url-by-hand', RELEASE, 'releases/tag']],
    says: /releases\/tag\/v\$\{/,
  },
  {
    name: 'incident 16: Latest by hand',
    changes: {
      [IMAGES]: swap('      - id: notes\n', '      - run: gh release edit "$TAG" --latest\n      - id: notes\n'),
    },
    finds: [['latest-by-hand', IMAGES, '--latest']],
    says: /`make-latest` of validate-tag/,
  },
]

const STEP_FAULTS: readonly PlantedFault[] = [
  {
    name: 'incident 13: tags that a script pushes',
    changes: { [RELEASE]: addStep('      - run: git push origin --tags\n') },
    finds: [['token-starts-nothing', RELEASE, 'git push']],
    says: /everything stays green.*bump-version/,
  },
  {
    name: "incident 13: tags that another's action pushes, which a track's release would not follow",
    changes: {
      [RELEASE]: addStep(
        '      - uses: o/github-tag-action@08c6903cd8c0fde910a37f88322edcfb5dd907a8\n        with: { tag_prefix: tray-v }\n',
      ),
    },
    finds: [['rival-tool', RELEASE, 'github-tag-action']],
    says: /releases with github-tag-action/,
  },
  {
    name: 'incident 17: an overtaken pre-release that is built anyway',
    changes: { [RELEASE]: (text) => text.replace(/^.*superseded.*\n/gm, '') },
    finds: [['superseded-ignored', RELEASE, '/validate-tag@']],
    says: /looks at `superseded`/,
  },
  {
    name: 'an action at a tag',
    changes: { [PROMOTE]: swap(/actions\/checkout@\S+ # v5\.0\.0/, 'actions/checkout@v5') },
    finds: [['action-not-pinned', PROMOTE, 'actions/checkout@v5']],
    says: /"actions\/checkout@v5" is pinned to a tag.*<40 hex digits> # v5/,
  },
  {
    name: 'an action at a branch',
    changes: { [PROMOTE]: swap(/actions\/checkout@\S+ # v5\.0\.0/, 'actions/checkout@main') },
    finds: [['action-not-pinned', PROMOTE, 'actions/checkout@main']],
    says: /whatever its branch holds/,
  },
  {
    name: 'incident 6: the whole history for nothing',
    changes: {
      [PROMOTE]: swap(
        '          persist-credentials: false\n',
        '          persist-credentials: false\n          fetch-depth: 0\n',
      ),
    },
    finds: [['whole-history', PROMOTE, 'fetch-depth']],
    says: /fetch what the plain checkout lacks/,
  },
  {
    name: 'no permissions',
    changes: {
      [RELEASE]: (text) =>
        swap(
          'permissions: {}\n\n',
          '',
        )(swap('    permissions:\n      contents: read\n    outputs:', '    outputs:')(text)),
    },
    finds: [['permissions-missing', RELEASE, '  validate:']],
    says: /"validate".*contents: read/,
  },
  {
    name: 'permissions that are too small',
    changes: { [PROMOTE]: swap('contents: write # branches and tags', 'contents: read') },
    finds: [['permissions-too-small', PROMOTE, 'contents: read']],
    says: /lacks contents: write, which promote needs/,
  },
  {
    name: 'a permission that is left out',
    changes: { [PROMOTE]: swap(/ {6}actions: write # .*\n/, '') },
    finds: [['permissions-too-small', PROMOTE, '  promote: > permissions:']],
    says: /lacks actions: write/,
  },
  {
    name: 'no permission for the issue of the watch',
    changes: { [SENTRY]: swap('      issues: write\n', '') },
    finds: [['permissions-too-small', SENTRY, '  check: > permissions:']],
    says: /issues: write, which check-invariants needs/,
  },
  {
    name: 'no permission for packages',
    changes: { [IMAGES]: swap('      packages: write\n', '') },
    finds: [['permissions-too-small', IMAGES, '  images: > permissions:']],
    says: /packages: write, which docker\/build-push-action needs/,
  },
  {
    name: 'incident 19: a release that the next one cancels',
    changes: {
      [RELEASE]: swap(
        `  group: release-\${{ github.ref }}\n`,
        `  group: release-\${{ github.ref }}\n  cancel-in-progress: true\n`,
      ),
    },
    finds: [['release-cancelled', RELEASE, 'cancel-in-progress']],
    says: /release half done.*cancel-in-progress: false/,
  },
  {
    name: 'incident 19: one group for all releases',
    changes: { [RELEASE]: swap(`group: release-\${{ github.ref }}`, 'group: release') },
    finds: [['release-dropped', RELEASE, 'group: release']],
    says: /a third one replaces it.*queue: max/,
  },
  {
    name: 'incident 19: one group for all promotions',
    changes: { [PROMOTE]: swap(/concurrency:\n {2}group: promote-.*\n/, 'concurrency: promote\n') },
    finds: [['release-dropped', PROMOTE, 'concurrency: promote']],
    says: /share the group "promote"/,
  },
  {
    name: 'incident 28: a step for each track',
    changes: {
      [RELEASE]: addStep(
        '      - run: ./notify tray\n        env: { WHAT: tray }\n      - run: ./notify platform\n        env: { WHAT: platform }\n',
      ),
    },
    finds: [['twin-steps', RELEASE, './notify platform']],
    says: /that of line \d+ .*matrix over the tracks/,
  },
  {
    name: 'incident 28: a job for each track',
    changes: {
      [EXTRA]: `on: workflow_dispatch\npermissions: {}\njobs:\n  tray:\n    runs-on: x\n    steps: [{ run: git tag tray }]\n  platform:\n    runs-on: x\n    steps: [{ run: git tag platform }]\n`,
    },
    finds: [['twin-steps', EXTRA, '  platform:']],
    says: /This job is that of line 4/,
  },
  {
    name: 'a workflow that is not YAML',
    changes: { [EXTRA]: 'on: push\njobs:\n\ta: {}\n' },
    finds: [['file-unreadable', EXTRA, '\ta: {}']],
    says: /tabs/,
  },
  {
    name: 'a merge key, which GitHub does not know',
    changes: { [EXTRA]: 'on: workflow_dispatch\nx: &x { a: 1 }\njobs:\n  a:\n    <<: *x\n    runs-on: x\n' },
    finds: [['file-unreadable', EXTRA, '<<']],
    says: /merge key/,
  },
]

describe('doctor', () => {
  const clinic = new Clinic()
  afterEach(() => clinic.heal())
  afterAll(() => clinic.remove())

  describe.each([
    ['what a tag or a branch starts', START_FAULTS],
    ['words in workflows', TEXT_FAULTS],
    ['steps, jobs and their rights', STEP_FAULTS],
  ])('%s', (_, faults) => {
    test.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (_, { changes, finds, says }) => {
      clinic.plant(changes)
      const diagnosis = await clinic.diagnose()
      expect(summarize(diagnosis)).toEqual(finds.map((found) => clinic.locate(found)))
      for (const { message, fix } of diagnosis.findings) expect(`${message} ${fix}`).toMatch(says)
    })
  })

  test.each([
    ['a comparison in a script', `      - run: echo \${{ github.event.pull_request.title == 'x' }}\n`],
    ['a number in a script', `      - run: echo \${{ github.event.pull_request.number }}\n`],
    [
      'a comment that names what is bad',
      "      - run: |\n          # contains(github.ref_name, '-') was wrong\n          true\n",
    ],
    ['the whole tag in a URL', `      - run: echo "releases/tag/\${TAG}"\n`],
    ['folders that are no list', '      - run: cd crates/client && npm --prefix ../../apps/tray-ui ci\n'],
    ['a step of one track alone', '      - run: ./notify tray\n'],
    ['the same step twice', `      - uses: ${CHECKOUT}\n      - uses: ${CHECKOUT}\n`],
    ['a queue in place of a dropped run', ''],
    ['tags that are looked at', '      - run: git tag --list\n'],
  ])('says nothing of %s', async (name, step) => {
    clinic.plant({
      [RELEASE]: name.startsWith('a queue')
        ? swap(`group: release-\${{ github.ref }}`, 'group: release\n  queue: max')
        : addStep(step),
    })
    expect(summarize(await clinic.diagnose())).toEqual([])
  })
})
