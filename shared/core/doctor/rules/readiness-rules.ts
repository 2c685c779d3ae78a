import { isChangeFile, parseChangeFile } from '../../changes/change-file.ts'
import { changeNamesOf, strangersIn, tellStranger } from '../../changes/pending-changes.ts'
import { child, entriesOf, textOf } from '../../documents/document.ts'
import { parseJson } from '../../documents/json-document.ts'
import { lineBranch } from '../../lines/line-branch.ts'
import { attempt } from '../../text/attempt.ts'
import { quote, ReleaseTracksError } from '../../text/error.ts'
import { firesOnBranch } from '../../workflows/push-filters.ts'
import { rivalTool } from '../../workflows/rival-tools.ts'
import { eachStep, inputOf, type Workflow } from '../../workflows/workflow.ts'
import { type DoctorFacts, trackPlace } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { makesTags } from '../release-role.ts'
import { faultOf } from './config-rules.ts'

/** What is left to do before the first release can run: what init could not know, and what other tools left behind. */
export const READINESS_RULES: readonly Rule[] = [
  {
    name: 'actions-placeholder',
    severity: 'error',
    meaning: 'Workflows use actions from `OWNER`, a placeholder that was not replaced.',
    check: checkOwner,
  },
  {
    name: 'publish-empty',
    severity: 'error',
    meaning:
      'There is nothing between the `PUBLISH HERE` marks of a release workflow: it releases, but publishes nothing.',
    check: ({ workflows }) => workflows.flatMap(checkPublishing),
  },
  {
    name: 'rival-tool',
    severity: 'error',
    meaning:
      'A workflow releases with another tool (changesets, release-please, semantic-release, …): both write versions and tags. A warning if it only runs on request.',
    check: checkRivals,
  },
  {
    name: 'line-unreleased',
    severity: 'hint',
    meaning:
      '`branches.lines` is set, and no workflow that promotes starts on a push to a line, or passes an input `line` on.',
    check: checkLineTriggers,
  },
  {
    name: 'line-unserved',
    severity: 'hint',
    meaning:
      '`branches.lines` is set, and `updater.manifest` of a track has no `{line}`: what its lines release is offered to no app.',
    check: checkLineManifests,
  },
]

/** Lines can be released from a clone, too, so it may be meant. */
function checkLineTriggers({ configuration: { config }, tracks, workflows }: DoctorFacts): Fault[] {
  const lines = config?.branches.lines
  const promoting = eachStep(workflows, ({ workflow, step }) => (makesTags(step) ? [{ workflow, step }] : []))
  const [first] = promoting
  if (!config || lines === undefined || !first) return []
  const branches = tracks.map(({ track }) => lineBranch(lines, track.name, { major: 1, minor: 8 }))
  const isTold = promoting.some(
    ({ workflow: { push }, step }) =>
      inputOf(step, 'line') !== undefined || (push && branches.some((branch) => firesOnBranch(push, branch))),
  )
  if (isTold) return []
  const { workflow } = first
  return [
    {
      message: `branches.lines is ${quote(lines)}, and ${workflow.name} releases no line: a push to ${branches[0]} does not start it, and it passes no \`line\` on.`,
      fix: `Add ${quote(lines.replace('{track}', '*').replace(/\{(?:major|minor)\}/g, '[0-9]+'))} to the branches of on.push, or an input \`line\` to its form and to the step. Until then lines are released from a clone: release-tracks promote <track> live --line <X.Y>`,
      place: workflow.place(['on']),
    },
  ]
}

function checkLineManifests(facts: DoctorFacts): Fault[] {
  if (facts.configuration.config?.branches.lines === undefined) return []
  return facts.tracks.flatMap(({ track, track: { name, updater } }) =>
    updater && updater.lineManifest === undefined
      ? [
          {
            message: `updater.manifest of ${name} is ${quote(updater.manifest)}, without {line}: apps are offered nothing that a line of ${name} releases.`,
            fix: `Write it with {line}, such as ${quote(updater.manifest.replace('{channel}', '{line}-{channel}'))}, and build the apps that stay on a line with the endpoint of its manifest.`,
            place: trackPlace(facts, track, 'updater', 'manifest'),
          },
        ]
      : [],
  )
}

function checkOwner({ workflows }: DoctorFacts): Fault[] {
  const calls = eachStep(workflows, ({ workflow, job, step, index }) =>
    step.uses?.startsWith('OWNER/') ? [{ workflow, path: ['jobs', job.name, 'steps', index, 'uses'] }] : [],
  )
  const [first] = calls
  if (!first) return []
  const files = [...new Set(calls.map(({ workflow }) => workflow.name))]
  return [
    {
      message: `OWNER is a placeholder, not an account, and ${files.join(', ')} ${files.length > 1 ? 'call' : 'calls'} its actions: GitHub cannot run ${files.length > 1 ? 'any of them' : 'it'}.`,
      fix: 'Replace `OWNER/release-tracks` and the version behind it with your copy of the actions and a commit of it: OWNER/release-tracks@<commit>, or run init again with --actions.',
      place: first.workflow.place(first.path),
    },
  ]
}

const MARKED = /^[ \t]*# ?-+ PUBLISH HERE\b[^\n]*\n((?:[ \t]*#[^\n]*\n|[ \t]*\r?\n)*)/gm

/** The marks of init's templates, with nothing but comments between them. */
function checkPublishing({ name, text, locate }: Workflow): Fault[] {
  return [...text.matchAll(MARKED)].flatMap((match) => {
    if (!/^[ \t]*# ?-+[ \t\r]*$/m.test(match[1] ?? '')) return []
    return {
      message: `${name} has no steps at PUBLISH HERE: it makes a GitHub Release of a version that nobody can install.`,
      fix: 'Write the steps that publish the version between the two marks, or remove the marks if the GitHub Release is all there is.',
      place: locate(match.index + match[0].search(/#/)),
    }
  })
}

function checkRivals(facts: DoctorFacts): Fault[] {
  const scripts = packageScripts(facts)
  const found = eachStep(facts.workflows, (at) => {
    const tool = rivalTool(at.step, scripts)
    return tool === undefined ? [] : [{ ...at, tool }]
  })
  const causes = new Map(found.toReversed().map((each) => [`${each.workflow.file} ${each.tool}`, each]))
  return [...causes.values()].map(({ workflow, job, index, tool }) => {
    const byHand = [...workflow.events].every((event) => event === 'workflow_dispatch' || event === 'workflow_call')
    return {
      message: `${workflow.name} releases with ${tool}: it and these actions would both write versions and tags.`,
      fix: `Delete ${quote(workflow.file)}, or remove this step from it.`,
      place: workflow.place(['jobs', job.name, 'steps', index]),
      ...(byHand && { severity: 'warning' as const }),
    }
  })
}

function packageScripts({ texts }: DoctorFacts): ReadonlyMap<string, string> {
  const root = attempt(() => parseJson('package.json', texts.get('package.json') ?? '{}'))
  if (root instanceof ReleaseTracksError) return new Map()
  return new Map([...entriesOf(child(root, 'scripts'))].map(([name, value]) => [name, textOf(value) ?? '']))
}

/** Change files, where something reads them: that they can be read, and speak of somebody. */
export const CHANGE_FILE_RULES: readonly Rule[] = [
  {
    name: 'change-file-malformed',
    severity: 'error',
    meaning:
      'A file in `.changeset` does not say which packages change, and how far: with `bump: changes` nothing is released.',
    check: (facts) =>
      readAll(facts)
        .flatMap((file) => (file instanceof ReleaseTracksError ? file.problems : []))
        .map((problem) => faultOf(problem, facts.configuration.file)),
  },
  {
    name: 'change-file-of-nobody',
    severity: 'warning',
    meaning: 'A file in `.changeset` names a package that belongs to no track: what it says reaches nobody.',
    check: (facts) => {
      const files = readAll(facts).flatMap((file) => (file instanceof ReleaseTracksError ? [] : file))
      const names = new Set(
        facts.tracks.flatMap(({ track }) => [
          ...changeNamesOf(track, facts.configuration.config?.tracks ?? [], facts.texts),
        ]),
      )
      return [...strangersIn(files, names)].map(([name, file]) => ({
        ...tellStranger(name),
        place: { file, line: 1, column: 1 },
      }))
    },
  },
]

function readAll({ texts }: DoctorFacts) {
  return [...texts].flatMap(([path, text]) => (isChangeFile(path) ? [attempt(() => parseChangeFile(path, text))] : []))
}
