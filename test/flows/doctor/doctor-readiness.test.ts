import { describe, expect, test } from '@jest/globals'
import { rivalTool } from '../../../shared/core/workflows/rival-tools.ts'
import { parseWorkflow } from '../../../shared/core/workflows/workflow-file.ts'
import { type Change, type PlantedFault, swap } from '../../support/doctor.ts'
import { describeFaults, type Harmless } from '../../support/doctor-cases.ts'

const CONFIG = 'release-tracks.yml'
const RELEASE = '.github/workflows/release.yml'
const PROMOTE = '.github/workflows/promote.yml'
const EXTRA = '.github/workflows/extra.yml'

/** A workflow of another tool: what starts it, and its one step. */
function tool(on: string, step: string): string {
  return `on: ${on}\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`
}

const MARKS = (between: string) =>
  swap(
    '      - id: notes\n',
    `      # ---- PUBLISH HERE: the steps that bring this version to its users.\n${between}      # ----\n      - id: notes\n`,
  )

const LINES = swap('  next: next ', '  lines: "{track}-{major}.{minor}.x"\n  next: next ')
const SERVED: Change = (text) => LINES(text).replace('tray-{channel}', 'tray-{line}-{channel}')

const FAULTS: readonly PlantedFault[] = [
  {
    name: 'lines that no workflow releases',
    changes: { [CONFIG]: SERVED },
    finds: [['line-unreleased', PROMOTE, 'on:']],
    says: /a push to tray-1\.8\.x does not start it.*"\*-\[0-9\]\+\.\[0-9\]\+\.x"/,
  },
  {
    name: 'lines whose versions no app is offered',
    changes: { [CONFIG]: LINES, [PROMOTE]: swap('branches: [next]', 'branches: [next, "*-[0-9]+.[0-9]+.x"]') },
    finds: [['line-unserved', CONFIG, 'manifest:']],
    says: /without \{line\}.*tray-\{line\}-\{channel\}\.json/,
  },
  {
    name: 'an account that nobody filled in, once for all workflows',
    changes: {
      [RELEASE]: (text) => text.replaceAll('acme/release-tracks', 'OWNER/release-tracks'),
      [PROMOTE]: (text) => text.replaceAll('acme/release-tracks', 'OWNER/release-tracks'),
    },
    finds: [['actions-placeholder', PROMOTE, 'OWNER/']],
    says: /OWNER is a placeholder, not an account, and promote\.yml, release\.yml call its actions/,
  },
  {
    name: 'a release workflow that publishes nothing yet',
    changes: { [RELEASE]: MARKS('      # - run: npm publish\n      #   env: {}\n') },
    finds: [['publish-empty', RELEASE, 'PUBLISH HERE']],
    says: /no steps at PUBLISH HERE.*Write the steps that publish/,
  },
  ...(
    [
      ['changesets', '{ push: { branches: [main] } }', 'uses: changesets/action@v1'],
      ['release-please', '{ push: { branches: [main] } }', 'uses: googleapis/release-please-action@v4'],
      ['semantic-release', 'push', 'run: npx semantic-release'],
      ['release-it', 'push', 'run: npx release-it --ci'],
    ] as const
  ).map(([name, on, step]) => ({
    name: `${name}, which goes on tagging`,
    changes: { [EXTRA]: tool(on, step) },
    finds: [['rival-tool', EXTRA, step] as const],
    says: new RegExp(`extra\\.yml releases with ${name}: .*Delete "\\.github/workflows/extra\\.yml"`),
  })),
  {
    name: 'another tool behind a script of package.json',
    changes: {
      [EXTRA]: tool('push', 'run: pnpm run ship'),
      'package.json': '{ "private": true, "scripts": { "ship": "pnpm build && changeset publish" } }\n',
    },
    finds: [['rival-tool', EXTRA, 'pnpm run ship']],
    says: /releases with changesets/,
  },
  {
    name: 'a workflow for tags that no track makes any more',
    changes: {
      'release-tracks.yml': swap('tag: v{version}', 'tag: platform-v{version}'),
      '.github/workflows/release-images.yml': swap("tags: ['v*']", "tags: ['platform-v*']"),
      [EXTRA]: tool("{ push: { tags: ['v*'] } }", 'run: make publish'),
    },
    finds: [['tag-workflow-idle', EXTRA, 'tags:']],
    says: /waits for tags such as "v1\.2\.3", but no track makes any: they look like "tray-v1\.2\.3" now/,
  },
]

const HARMLESS: Harmless = [
  ['steps between the marks', { [RELEASE]: MARKS('      - run: ./publish\n') }],
  ['another tool that only looks', { [EXTRA]: tool('push', 'run: npx semantic-release --dry-run') }],
  ['a comment on another tool', { [EXTRA]: tool('push', 'run: "# npx semantic-release"') }],
  ['tags of something that is not a version', { [EXTRA]: tool("{ push: { tags: ['docs-*'] } }", 'run: make docs') }],
]

describeFaults('what is left to do before a release can run', FAULTS, HARMLESS)

describe('rivalTool', () => {
  const stepOf = (step: string) =>
    parseWorkflow('.github/workflows/a.yml', tool('push', step)).workflow?.jobs[0]?.steps[0] as never
  test.each([
    ['run: yarn changeset publish', 'changesets'],
    ['run: npx nx release --yes', 'nx release'],
    ['run: lerna publish from-git', 'lerna'],
    ['run: cargo release patch --execute', 'cargo-release'],
    ['run: cargo release patch', undefined],
    ['uses: mathieudutour/github-tag-action@v6', 'github-tag-action'],
    ['uses: release-plz/action@v0.5', 'release-plz'],
    ['run: echo "see semantic-release.md"', undefined],
    ['run: pnpm changeset status', undefined],
    ['uses: acme/release-tracks@v1', undefined],
  ])('%s: %s', (step, expected) => expect(rivalTool(stepOf(step))).toBe(expected))
})
