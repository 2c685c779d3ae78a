import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../../../shared/config/load.ts'
import type { DoctorFacts } from '../../../../../shared/core/doctor/facts.ts'
import { OWN_REF_RULES } from '../../../../../shared/core/doctor/rules/settings/own-ref-rules.ts'
import { WORKFLOW_SETTINGS_RULES } from '../../../../../shared/core/doctor/rules/settings/workflow-settings-rules.ts'
import type { PatternRule, RefRule } from '../../../../../shared/core/doctor/settings.ts'
import { parseWorkflow } from '../../../../../shared/core/workflows/workflow-file.ts'

const FILE = 'release-tracks.yml'
const place = () => ({ file: FILE })

/** Facts of a repository with one track and one step, whose rules are the same on every branch. */
function factsOf(
  rules: readonly RefRule[],
  { land = '', branches = '', step = 'run: "true"' }: { land?: string; branches?: string; step?: string },
): DoctorFacts {
  const updater = 'updater: { manifest: "app-{channel}.json" }'
  const track = `{ paths: ["**"], tag: "app-v{version}", ${updater} }`
  const text = `branches: { live: main, next: next${branches} }\n${land}tracks:\n  app: ${track}\n`
  const config = parseConfig(FILE, text)
  const flow = `on: push\njobs: { a: { runs-on: x, steps: [{ ${step} }] } }\n`
  const { workflow } = parseWorkflow('.github/workflows/a.yml', flow, new Set(['example/tracks']))
  return {
    configuration: { config, place, problems: [], warnings: [] },
    tracks: config.tracks.map((each) => ({ track: each, tags: [] })),
    workflows: workflow ? [workflow] : [],
    settings: {
      branches: ['main', 'next'].map((name) => ({ name, rules })),
      rulesets: [{ target: 'branch', include: ['refs/heads/feeds'], exclude: [], rules }],
      token: { byDefault: 'read', mayOpenPullRequests: false },
    },
  } as unknown as DoctorFacts
}

const findings = (name: string, facts: DoctorFacts) =>
  [...OWN_REF_RULES, ...WORKFLOW_SETTINGS_RULES]
    .filter((rule) => rule.name === name)
    .flatMap(({ check }) => [...check(facts)].map(({ message }) => message))

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: expressions of workflows
test.each([
  ['', 1],
  ['${{ github.token }}', 1],
  ['${{ secrets.GITHUB_TOKEN }}', 1],
  ['${{ secrets.github_token }}', 1],
  ['${{ secrets.GITHUB_TOKEN_OF_APP }}', 0],
  ['${{ steps.app.outputs.token }}', 0],
])('a pull request of the token %j waits for checks, or is not allowed: %d', (token, times) => {
  const checks: RefRule = { type: 'required_status_checks', source: 'ruleset "r"', bypass: 'nobody' }
  const step = `uses: example/tracks/actions/release-pr@v1, with: { token: "${token}" }`
  const facts = factsOf([checks], { land: 'land: { live: pull-request }\n', branches: ', manifests: feeds', step })
  expect(findings('checks-never-run', facts)).toHaveLength(times)
  expect(findings('pull-requests-forbidden', facts)).toHaveLength(times)
  const gh = factsOf([], { step: `run: gh pr create, env: { GH_TOKEN: "${token}" }` })
  expect(findings('pull-requests-forbidden', gh)).toHaveLength(times)
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: expressions of workflows

const WITHDRAW = 'uses: example/tracks/actions/withdraw@v1'

test.each([
  ['chore: bump ', {}, ['main "chore: publish app-v1.2.3 to live manifest"', 'next "chore: merge main into next"']],
  [
    'chore: (bump|merge) ',
    { branches: ', manifests: feeds' },
    ['next "chore: keep the manifests of main"', 'feeds "chore: publish app-v1.2.3 to live manifest"'],
  ],
  ['chore: (bump|merge|keep|publish) ', {}, []],
  ['chore: (bump|merge|keep|publish) ', { step: WITHDRAW }, ['main "chore: withdraw app-v1.2.3"']],
  ['chore: (bump|merge|keep|publish|withdraw) ', { step: WITHDRAW }, ['main "chore: offer app-v1.2.3 again"']],
])('of messages that must begin with %j, %j: %j are not', (start, more, refused) => {
  const pattern: PatternRule = { operator: 'regex', pattern: `^${start}`, negate: false }
  const rule: RefRule = { type: 'commit_message_pattern', source: 'ruleset "r"', bypass: 'nobody', pattern }
  const messages = findings('pattern-refused', factsOf([rule], more))
  expect(messages.map((text) => text.replace(/^.* of (\w+) must be: .* and (".*") is not\.$/, '$1 $2'))).toEqual(
    refused,
  )
})
