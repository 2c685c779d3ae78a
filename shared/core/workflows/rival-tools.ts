import type { Step } from './workflow.ts'

/** Another tool that makes releases, and how a step calls it. */
interface RivalTool {
  readonly tool: string
  readonly uses?: RegExp
  readonly run?: RegExp
}

/** Tools that write versions and tags by themselves. */
const TOOLS: readonly RivalTool[] = [
  { tool: 'changesets', uses: /^changesets\/action@/, run: /\bchangeset (?:publish|tag|version)\b/ },
  {
    tool: 'release-please',
    uses: /^(?:googleapis|google-github-actions)\/release-please-action@/,
    run: /\brelease-please (?:release-pr|github-release|manifest-pr|manifest-release)\b/,
  },
  { tool: 'python-semantic-release', uses: /^python-semantic-release\/python-semantic-release@/ },
  {
    tool: 'semantic-release',
    uses: /^[\w-]+\/semantic-release-action@/,
    run: /(?:^|[\s&|;])(?:multi-)?semantic-release(?=\s|$)(?!.*--dry-run)/m,
  },
  { tool: 'release-plz', uses: /^(?:release-plz|MarcoIeni)\/(?:release-plz-)?action@/, run: /\brelease-plz release\b/ },
  { tool: 'release-it', run: /(?:^|[\s&|;])release-it(?=\s|$)(?!.*--dry-run)/m },
  { tool: 'lerna', run: /\blerna (?:publish|version)\b/ },
  { tool: 'nx release', run: /\bnx release\b(?!.*--dry-run)/ },
  { tool: 'standard-version', run: /(?:^|[\s&|;])(?:standard-version|commit-and-tag-version)(?=\s|$)(?!.*--dry-run)/m },
  { tool: 'cargo-release', run: /\bcargo release\b(?=.*--execute|.*\s-x\b)/ },
  { tool: 'cocogitto', run: /\bcog bump\b(?!.*--dry-run)/ },
  { tool: 'knope', uses: /^knope-dev\/action@/, run: /\bknope (?:release|prepare-release)\b(?!.*--dry-run)/ },
  { tool: 'chart-releaser', uses: /^helm\/chart-releaser-action@/, run: /\bcr (?:upload|index)\b/ },
  { tool: 'covector', uses: /^jbolda\/covector\//, run: /\bcovector (?:version|publish)\b/ },
  {
    tool: 'bump-my-version',
    uses: /^callowayproject\/bump-my-version@/,
    run: /\b(?:bump-my-version|bump2version|bumpversion) (?:bump\b|(?:major|minor|patch)\b)/,
  },
  { tool: 'commitizen', uses: /^commitizen-tools\/commitizen-action@/, run: /\bcz bump\b(?!.*--dry-run)/ },
  { tool: 'auto', uses: /^(?:auto-it|intuit)\/(?:setup-)?auto@/, run: /\bauto shipit\b/ },
  { tool: 'github-tag-action', uses: /\/github-tag-action@/ },
  { tool: 'conventional-changelog-action', uses: /^TriPSs\/conventional-changelog-action@/ },
]

const SCRIPT = /\b(?:npm|pnpm|yarn|bun)(?: run)? ([\w:.-]+)/g

/**
 * The tool that a step releases with, other than this project; `scripts` are those of package.json, which the step may run.
 * undefined where there is none.
 */
export function rivalTool(step: Step, scripts: ReadonlyMap<string, string> = new Map()): string | undefined {
  const { uses = '', run = '' } = step
  const called = [...run.matchAll(SCRIPT)].flatMap(([, name = '']) => scripts.get(name) ?? [])
  const commands = [run.replace(/^\s*#.*$/gm, ''), ...called]
  return TOOLS.find((each) => each.uses?.test(uses) || commands.some((line) => each.run?.test(line)))?.tool
}
