import { tagRef } from '../../../git/names.ts'
import { quote } from '../../../text/error.ts'
import { eachStep, inputOf } from '../../../workflows/workflow.ts'
import { type DoctorFacts, type DoctorTrack, trackPlace } from '../../facts.ts'
import type { Fault, Rule, Severity } from '../../finding.ts'
import { isRulesetFor } from '../../ref-rulesets.ts'
import { sampleTags } from '../../sample-tags.ts'
import type { BranchSettings, RefRule } from '../../settings.ts'

/** What the rulesets of the repository let a release do. */
export const REF_SETTINGS_RULES: readonly Rule[] = [
  {
    name: 'signatures-required',
    severity: 'error',
    meaning: 'A branch takes signed commits only, and nothing signs those of a release.',
    check: (facts) => (isSigned(facts) ? [] : eachBranch(facts).flatMap((branch) => checkSignatures(branch, facts))),
  },
  {
    name: 'branch-refuses-pushes',
    severity: 'error',
    meaning:
      'A rule of `live` or `next` refuses what a release pushes: pull requests, a merge queue or checks are required. A hint where somebody may bypass it, a warning where that is not told.',
    check: (facts) => eachBranch(facts).flatMap((branch) => checkPushes(branch, facts)),
  },
  {
    name: 'tag-refused',
    severity: 'error',
    meaning: "A ruleset lets nobody create a track's tags, or names that do not fit; a hint where somebody may.",
    check: (facts) => facts.tracks.flatMap((track) => checkTags(track, facts)),
  },
]

/** What GitHub says of each, as the sentence goes on: main … */
const REFUSING: Readonly<Record<string, string>> = {
  pull_request: 'accepts changes only by pull request',
  merge_queue: 'accepts changes only through its merge queue',
  required_status_checks: 'accepts only commits whose required checks have passed',
  workflows: 'accepts only commits whose required workflows have passed',
  required_deployments: 'accepts only commits that were deployed',
  code_scanning: 'accepts only commits that code scanning has looked at',
  required_linear_history: 'takes no merge commits, and release merges are some',
  update: 'is closed: its rule restricts updates',
  lock_branch: 'is locked',
}

/** A rule that an app or a person may bypass is none for them; whether they are the ones who push is not known here. */
export const SEVERITY: Readonly<Record<RefRule['bypass'], Severity>> = {
  nobody: 'error',
  unknown: 'warning',
  somebody: 'hint',
}

export const BYPASS =
  'Put the GitHub App that pushes on the bypass list of the ruleset, and give the step its token: docs/tokens.md.'

function eachBranch({ settings }: DoctorFacts): readonly BranchSettings[] {
  return settings?.branches ?? []
}

/** Whether the configuration or a step says who signs. */
export function isSigned({ configuration, workflows }: DoctorFacts): boolean {
  const signing = configuration.config?.signing
  if (signing === 'github' || signing === 'key') return true
  const steps = eachStep(workflows, ({ step }) => {
    const input = step.action === undefined ? undefined : inputOf(step, 'signing')
    return input === undefined || input === 'none' ? [] : [input]
  })
  return steps.length > 0
}

function checkSignatures({ name, rules }: BranchSettings, facts: DoctorFacts): Fault[] {
  const signing = facts.configuration.config?.signing ?? 'not set'
  return rules
    .filter(({ type }) => type === 'required_signatures')
    .map(({ source, bypass }) => ({
      message: `${name} requires signed commits (${source}), and \`signing\` is ${signing}.`,
      fix: 'Set `signing: github` for the token of a workflow or a GitHub App, or `signing: key`: docs/tokens.md#signatures.',
      place: branchPlace(name, facts),
      severity: SEVERITY[bypass],
    }))
}

function checkPushes({ name, rules }: BranchSettings, facts: DoctorFacts): Fault[] {
  if (isMergedInto(name, facts)) return []
  return rules.flatMap(({ type, source, bypass, checks = [] }) => {
    const named = checks.length > 0 ? ` (${checks.map(quote).join(', ')})` : ''
    const how = REFUSING[type] && REFUSING[type] + named
    if (how === undefined) return []
    const by = bypass === 'somebody' ? ' Some may bypass it: whoever pushes releases must be among them.' : ''
    return [
      {
        message: `${name} ${how} (${source}), and a release is pushed to it.${by}`,
        fix: `${BYPASS} Or have releases merged into it: set \`land\`, docs/protected-branches.md.`,
        place: branchPlace(name, facts),
        severity: type === 'required_linear_history' && bypass === 'nobody' ? 'warning' : SEVERITY[bypass],
      },
    ]
  })
}

/** Whether nothing is pushed to a branch, by `land` of the configuration. */
export function isMergedInto(name: string, { configuration: { config } }: DoctorFacts): boolean {
  return config?.land?.[name === config.branches.live ? 'live' : 'next'] === 'pull-request'
}

export function branchPlace(name: string, { configuration }: DoctorFacts): Fault['place'] {
  const { live } = configuration.config?.branches ?? {}
  return configuration.place(['branches', name === live ? 'live' : 'next'])
}

function checkTags(track: DoctorTrack, facts: DoctorFacts): Fault[] {
  const samples = sampleTags(track.track, facts.configuration.config?.channels ?? [], track.tags)
  const rulesets = facts.settings?.rulesets.filter(({ target }) => target === 'tag') ?? []
  return rulesets.flatMap((ruleset) => {
    const tag = samples.find((name) => isRulesetFor(tagRef(name), ruleset))
    const rule = ruleset.rules.find(({ type }) => type === 'creation')
    if (tag === undefined || rule === undefined) return []
    return [
      {
        message: `Creating ${quote(tag)} is restricted (${rule.source}).`,
        fix: BYPASS,
        place: trackPlace(facts, track.track, 'tag'),
        severity: SEVERITY[rule.bypass],
      },
    ]
  })
}
