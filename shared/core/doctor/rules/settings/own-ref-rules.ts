import { branchRef, tagRef } from '../../../git/names.ts'
import {
  BOT,
  bumpSubject,
  keepSubject,
  mergeSubject,
  publishSubject,
  withdrawSubject,
} from '../../../git/own-subjects.ts'
import { formatMessage, TRAILER } from '../../../git/trailers.ts'
import { releaseUnits, syncBranch } from '../../../release-pr/release-units.ts'
import { floatNames } from '../../../tags/floating-tags.ts'
import { formatTag } from '../../../tags/tag-template.ts'
import { markerOf } from '../../../tags/withdrawn-tags.ts'
import { quote } from '../../../text/error.ts'
import { manifestBranch } from '../../../updater-manifest/manifest-path.ts'
import { LIVE } from '../../../versions/version.ts'
import { eachStep } from '../../../workflows/workflow.ts'
import { type DoctorFacts, trackPlace } from '../../facts.ts'
import type { Fault, Rule, Severity } from '../../finding.ts'
import { isRulesetFor, judgePattern } from '../../ref-rulesets.ts'
import { hasOwnToken } from '../../release-role.ts'
import { sampleTags } from '../../sample-tags.ts'
import type { RefRule } from '../../settings.ts'
import { BYPASS, branchPlace, isMergedInto, isSigned, SEVERITY } from './ref-settings-rules.ts'

/** What rulesets say of what the actions write: names, messages, addresses, and branches of their own. */
export const OWN_REF_RULES: readonly Rule[] = [
  {
    name: 'pattern-refused',
    severity: 'error',
    meaning:
      'A ruleset wants commit messages, addresses, or names of branches or tags to be like something that those of a release are not. A hint where somebody may bypass it.',
    check: (facts) => [...eachWritten(facts).flatMap((written) => checkPatterns(written)), ...checkTagNames(facts)],
  },
  {
    name: 'own-branch-refused',
    severity: 'error',
    meaning:
      'A ruleset keeps the actions from a branch of their own: that of a release pull request, of the sync into `next`, or `branches.manifests`.',
    check: (facts) => ownBranches(facts).flatMap((written) => checkOwn(written, facts)),
  },
  {
    name: 'tag-moves-refused',
    severity: 'warning',
    meaning:
      'A ruleset lets nobody move floating tags, or delete the marker of a withdrawn version. A hint where somebody may.',
    check: (facts) => facts.tracks.flatMap(({ track }) => checkMoves(track, facts)),
  },
  {
    name: 'checks-never-run',
    severity: 'warning',
    meaning: '`live` requires checks, and its release pull requests are opened with GITHUB_TOKEN, which starts none.',
    check: checkUnchecked,
  },
]

/** A branch, the rules for it, and the messages of commits that the actions put there. */
interface WrittenBranch {
  readonly name: string
  readonly rules: readonly RefRule[]
  readonly messages: readonly string[]
  readonly place: Fault['place']
  /** How the branch is written to, where it is not by a push. */
  readonly severity?: Severity
}

function eachWritten(facts: DoctorFacts): WrittenBranch[] {
  const { config } = facts.configuration
  if (!config) return []
  const { live, next } = config.branches
  const ofLive = facts.tracks.flatMap((each) => bumpsOf(each, []))
  const ofNext = facts.tracks.flatMap((each) => bumpsOf(each, config.channels))
  const syncs = [mergeSubject(live, next), keepSubject(live)].map((subject) =>
    formatMessage(subject, [{ key: TRAILER.sync, value: live }]),
  )
  const ofManifests = (name: string) => (name === manifestBranch(config) ? manifestMessages(facts) : [])
  const known = (facts.settings?.branches ?? []).map(
    ({ name, rules }): WrittenBranch => ({
      ...{ name, rules, place: branchPlace(name, facts) },
      messages: [
        ...ofLive,
        ...(name === next ? [...ofNext, ...(live === next ? [] : syncs)] : []),
        ...ofManifests(name),
      ],
      // GitHub may squash them, under a message of its own.
      ...(isMergedInto(name, facts) && { severity: 'warning' as const }),
    }),
  )
  return [...known, ...ownBranches(facts)]
}

/** Bump commits of a track as they would be: of a live version, and of one on each of some channels that has commits. */
function bumpsOf({ track }: DoctorFacts['tracks'][number], channels: readonly string[]): string[] {
  const version = { major: 1, minor: 2, patch: 3 }
  const pre = track.versionStyle === 'tag' ? [] : channels
  const each = [LIVE, ...pre].map((channel) => ({
    channel,
    tag: formatTag(track.tag, channel === LIVE ? version : { ...version, prerelease: { channel, n: 1 } }),
  }))
  return each.map(({ channel, tag }) =>
    formatMessage(bumpSubject(track.name, tag), [
      { key: TRAILER.track, value: track.name },
      { key: TRAILER.channel, value: channel },
    ]),
  )
}

/** Commits to the manifests of the tracks that have some. */
function manifestMessages(facts: DoctorFacts): string[] {
  return facts.tracks.flatMap(({ track }) => {
    if (!track.updater) return []
    const tag = formatTag(track.tag, { major: 1, minor: 2, patch: 3 })
    const withdrawals = uses('withdraw', facts) ? [withdrawSubject(tag, false), withdrawSubject(tag, true)] : []
    return [publishSubject(tag, [LIVE]), ...withdrawals].map((subject) =>
      formatMessage(subject, [
        { key: TRAILER.track, value: track.name },
        { key: TRAILER.channel, value: LIVE },
      ]),
    )
  })
}

/** The branches that the actions alone write to, by their rulesets. */
function ownBranches(facts: DoctorFacts): WrittenBranch[] {
  const { configuration, tracks, settings } = facts
  const { config } = configuration
  if (!config || !settings) return []
  const { land, branches } = config
  const guard = (name: string, messages: readonly string[], place: Fault['place']): WrittenBranch => {
    const of = settings.rulesets.filter(
      (each) => each.target === 'branch' && isRulesetFor(branchRef(name), each, settings.defaultBranch),
    )
    return { name, messages, place, rules: of.flatMap(({ rules }) => rules) }
  }
  const units = land === undefined ? [] : releaseUnits(config, false)
  const pulls = units.map(({ branch, tracks: own }) => {
    const bumps = tracks.filter(({ track }) => own.includes(track)).flatMap((each) => bumpsOf(each, []))
    return guard(branch, bumps, configuration.place(['land']))
  })
  const sync = land?.next === 'pull-request' && branches.live !== branches.next ? [syncBranch(branches)] : []
  const manifests = manifestMessages(facts)
  return [
    ...pulls,
    ...sync.map((name) => guard(name, [], configuration.place(['land']))),
    ...(branches.manifests === undefined || manifests.length === 0
      ? []
      : [guard(manifestBranch(config), manifests, configuration.place(['branches', 'manifests']))]),
  ]
}

function checkPatterns({ name, rules, messages, place, severity }: WrittenBranch): Fault[] {
  const texts: Readonly<Record<string, { readonly what: string; readonly all: readonly string[] }>> = {
    commit_message_pattern: { what: 'commit messages', all: messages },
    commit_author_email_pattern: { what: "authors' addresses", all: messages.length > 0 ? [BOT.email] : [] },
    committer_email_pattern: { what: "committers' addresses", all: messages.length > 0 ? [BOT.email] : [] },
    branch_name_pattern: { what: 'names of branches', all: [name] },
  }
  return rules.flatMap((rule) => {
    const { what, all } = texts[rule.type] ?? { what: '', all: [] }
    return judge(rule, all, { of: ` of ${name}`, what, place, severity })
  })
}

function checkTagNames(facts: DoctorFacts): Fault[] {
  const rulesets = facts.settings?.rulesets.filter(({ target }) => target === 'tag') ?? []
  return facts.tracks.flatMap(({ track, tags }) => {
    const samples = sampleTags(track, facts.configuration.config?.channels ?? [], tags)
    return rulesets.flatMap((ruleset) => {
      const names = samples.filter((name) => isRulesetFor(tagRef(name), ruleset))
      const rules = ruleset.rules.filter(({ type }) => type === 'tag_name_pattern')
      const about = { of: '', what: 'names of tags', place: trackPlace(facts, track, 'tag'), severity: undefined }
      return rules.flatMap((rule) => judge(rule, names, about))
    })
  })
}

/** One finding for a rule, with the first text that breaks it. */
function judge(
  { pattern, source, bypass }: RefRule,
  texts: readonly string[],
  {
    of,
    what,
    place,
    severity,
  }: {
    readonly of: string
    readonly what: string
    readonly place: Fault['place']
    readonly severity: Severity | undefined
  },
): Fault[] {
  if (!pattern) return []
  const rule = `${pattern.negate ? 'not ' : ''}${pattern.operator.replace('_', ' ')} ${quote(pattern.pattern)}`
  const broken = texts.find((text) => judgePattern(text, pattern) === 'broken')
  if (broken !== undefined) {
    const [first = ''] = broken.split('\n')
    return [
      {
        message: `The ${what}${of} must be: ${rule} (${source}), and ${quote(first)} is not.`,
        fix: `Exempt what the actions write in the pattern. ${BYPASS}`,
        place,
        severity: severity ?? SEVERITY[bypass],
      },
    ]
  }
  if (!texts.some((text) => judgePattern(text, pattern) === 'unknown')) return []
  const [example = ''] = texts[0]?.split('\n') ?? []
  return [
    {
      message: `The ${what}${of} must be: ${rule} (${source}); this expression cannot be judged here.`,
      fix: `See whether it takes ${quote(example)}.`,
      place,
      severity: 'hint',
    },
  ]
}

const KEEPING_OUT: Readonly<Record<string, string>> = {
  creation: 'nobody may create it',
  update: 'nobody may push to it',
  pull_request: 'it accepts changes only by pull request',
  merge_queue: 'it takes changes by a merge queue only',
  required_status_checks: 'it accepts only commits whose required checks have passed',
  required_deployments: 'it accepts only commits that were deployed',
}

/** Those of release pull requests go back, and away. */
const OF_PULLS: Readonly<Record<string, string>> = {
  non_fast_forward: 'nobody may force-push to it, and it is made anew when next goes on',
  deletion: 'nobody may delete it, and it goes when there is nothing to release',
}

function checkOwn({ name, rules, place }: WrittenBranch, facts: DoctorFacts): Fault[] {
  const isOfManifests = name === facts.configuration.config?.branches.manifests
  return rules.flatMap(({ type, source, bypass }) => {
    const unsigned = type === 'required_signatures' && !isSigned(facts) ? 'it takes signed commits only' : undefined
    const how = KEEPING_OUT[type] ?? unsigned ?? (isOfManifests ? undefined : OF_PULLS[type])
    if (how === undefined) return []
    return [
      {
        message: `The actions write the branch ${quote(name)}, and ${how} (${source}).`,
        fix: `Leave ${quote(isOfManifests ? name : `${name.split('/')[0]}/**/*`)} out of the ruleset: docs/protected-branches.md.`,
        place,
        severity: SEVERITY[bypass],
      },
    ]
  })
}

function checkMoves(track: DoctorFacts['tracks'][number]['track'], facts: DoctorFacts): Fault[] {
  const version = { major: 1, minor: 2, patch: 3 }
  const moved = [
    ...(uses('float-tags', facts)
      ? floatNames(track.tag, version).map((name) => ({ name, types: ['update', 'non_fast_forward'] }))
      : []),
    ...(uses('withdraw', facts)
      ? [{ name: markerOf(formatTag(track.tag, version)), types: ['creation', 'deletion'] }]
      : []),
  ]
  const rulesets = facts.settings?.rulesets.filter(({ target }) => target === 'tag') ?? []
  return moved.flatMap(({ name, types }) =>
    rulesets
      .filter((ruleset) => isRulesetFor(tagRef(name), ruleset))
      .flatMap(({ rules }) => rules.filter(({ type }) => types.includes(type)).slice(0, 1))
      .map(({ type, source, bypass }) => ({
        message: `The tag ${quote(name)} ${type === 'creation' ? 'cannot be made' : type === 'deletion' ? 'cannot be deleted' : 'cannot be moved'} (${source}).`,
        fix: BYPASS,
        place: trackPlace(facts, track, 'tag'),
        severity: bypass === 'somebody' ? ('hint' as const) : ('warning' as const),
      })),
  )
}

/** Whether some step of a workflow is that action. */
function uses(action: string, { workflows }: DoctorFacts): boolean {
  return eachStep(workflows, ({ step }) => (step.action === action ? [true] : [])).length > 0
}

function checkUnchecked(facts: DoctorFacts): Fault[] {
  const { settings, workflows, configuration } = facts
  const live = configuration.config?.branches.live
  const branch = settings?.branches.find(({ name }) => name === live)
  const rule = branch?.rules.find(({ type }) => type === 'required_status_checks')
  if (!branch || !rule || !isMergedInto(branch.name, facts)) return []
  return eachStep(workflows, ({ workflow, job, step, index }) => {
    if (step.action !== 'release-pr' || hasOwnToken(step, 'with.token')) return []
    return [
      {
        message: `${branch.name} requires checks${rule.checks ? ` (${rule.checks.map(quote).join(', ')})` : ''}, and pull requests that GITHUB_TOKEN opens start none: those of releases wait for ever.`,
        fix: 'Give release-pr the token of a GitHub App: docs/tokens.md. Until then close such a pull request and reopen it, which starts them.',
        place: workflow.place(['jobs', job.name, 'steps', index]),
      },
    ]
  })
}
