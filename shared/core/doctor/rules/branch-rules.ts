import type { Track } from '../../config.ts'
import { shellCommand } from '../../invariants/commands.ts'
import type { InvariantFacts, Violation } from '../../invariants/facts.ts'
import { INVARIANTS } from '../../invariants/invariants.ts'
import { matchTag } from '../../tags/tag-template.ts'
import { type Place, type Problem, quote } from '../../text/error.ts'
import { manifestBranch } from '../../updater-manifest/manifest-path.ts'
import { LIVE } from '../../versions/version.ts'
import { inputOf, type Step, type Workflow } from '../../workflows/workflow.ts'
import { type DoctorFacts, trackPlace } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { tracksStarting } from '../release-role.ts'

/** What holds between the branches, tags and manifests of the remote: the invariants, and that somebody answers. */
export const BRANCH_RULES: readonly Rule[] = [
  {
    name: 'remote-unread',
    severity: 'warning',
    meaning: 'The remote does not answer, or lacks a branch, so its branches and tags were not checked.',
    check: (facts) => facts.remoteProblems.map((problem) => remoteFault(problem, facts)),
  },
  ...INVARIANTS.map(
    (invariant): Rule => ({
      name: invariant.name,
      severity: 'error',
      meaning: `On the remote: ${invariant.meaning}. As reported by check-invariants.`,
      check: (facts) =>
        facts.branches
          ? invariant.check(facts.branches).map((found) => toFault({ rule: invariant.name, ...found }, facts))
          : [],
    }),
  ),
  {
    name: 'manifest-missing',
    severity: 'warning',
    meaning: 'A track has live versions, but the live branch has no manifest for its live channel.',
    incident: 25,
    check: (facts) => (facts.branches ? checkManifests(facts.branches, facts) : []),
  },
]

function toFault({ rule, subject, message, command }: Violation, facts: DoctorFacts): Fault {
  return { message, fix: 'Run the command.', command, place: placeOf(rule, subject, facts) }
}

/** What nothing in a file can fix. */
function remoteFault({ message, fix, place }: Problem, { configuration }: DoctorFacts): Fault {
  return {
    message,
    fix: fix ?? 'Look at `git remote -v` and `git ls-remote origin`; with --offline the remote is left out.',
    place: place ?? configuration.place(['branches']),
  }
}

function placeOf(rule: string, subject: string, facts: DoctorFacts): Place {
  const { configuration, tracks } = facts
  if (rule === 'version-files') return { file: subject.slice(subject.indexOf(':') + 1) }
  const ofTag = tracks.find(({ track }) => matchTag(track.tag, subject))
  if (ofTag) return trackPlace(facts, ofTag.track, 'tag')
  const ofManifest = tracks.find(({ track }) => isManifestOf(track.updater?.manifest, subject))
  if (ofManifest) return trackPlace(facts, ofManifest.track, 'updater', 'manifest')
  return configuration.place(['branches', 'live'])
}

function isManifestOf(template: string | undefined, path: string): boolean {
  const [before, after] = template?.split('{channel}') ?? []
  return before !== undefined && after !== undefined && path.startsWith(before) && path.endsWith(after)
}

function checkManifests({ manifests, tags, config }: InvariantFacts, facts: DoctorFacts): Fault[] {
  return manifests.flatMap(({ track, channel, path, holds, releases }) => {
    const released = tags.find((tag) => tag.track === track && !tag.version.prerelease && tag.onLive)
    // Where GitHub was asked, the invariants have their say.
    if (channel !== LIVE || holds || releases || !released) return []
    return {
      message: `${quote(path)} is not on ${manifestBranch(config)}, though ${released.name} is out: apps that poll it find nothing.`,
      ...publishing(track, released.name, facts),
      place: trackPlace(facts, track, 'updater', 'manifest'),
    }
  })
}

/** Where a workflow of the track has the step already, its run for that tag is what lacks. */
function publishing(track: Track, tag: string, facts: DoctorFacts): Pick<Fault, 'fix' | 'command'> {
  const { releaseWorkflow } = track
  const found = facts.workflows.filter((workflow) => mayServe(workflow, track, facts) && mayPublish(workflow))
  const [first] = found.toSorted((a, b) => Number(b.name === releaseWorkflow) - Number(a.name === releaseWorkflow))
  if (!first) return { fix: 'Let the release workflow call write-updater-manifest with `publish: true`.' }
  const fix = `${first.name} has the step that publishes it: see why its run for ${tag} did not get there, then start it again.`
  if (releaseWorkflow !== undefined)
    return { fix, command: shellCommand('gh', 'workflow', 'run', releaseWorkflow, '--ref', tag) }
  return first.push
    ? { fix, command: shellCommand('gh', 'run', 'list', '--workflow', first.name, '--branch', tag) }
    : { fix }
}

/** Whether a workflow can run for tags of a track: they start it, or others call it. */
function mayServe(workflow: Workflow, track: Track, facts: DoctorFacts): boolean {
  return (
    workflow.events.has('workflow_call') ||
    tracksStarting(workflow, facts).some((each) => each.track.name === track.name)
  )
}

/** What an expression gives is known only in a run. */
function mayPublish({ jobs }: Workflow): boolean {
  const mayBeOn = (step: Step) => /^true$|\$\{\{/i.test(inputOf(step, 'publish') ?? '')
  return jobs.some(({ steps }) => steps.some((step) => step.action === 'write-updater-manifest' && mayBeOn(step)))
}
