import { placeAt } from '../../documents/place.ts'
import { type Place, quote } from '../../text/error.ts'
import { inputOf, type Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts, DoctorTrack } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { findTexts, isInput, isScript } from '../found-text.ts'
import { tracksStarting } from '../release-role.ts'
import { isToolConfig, releaseSettings } from '../tool-config.ts'

/** Words in workflows that have broken releases before. */
export const TEXT_RULES: readonly Rule[] = [
  {
    name: 'dash-means-prerelease',
    severity: 'error',
    meaning: 'A dash in the tag is taken to mean a pre-release, but all tags of a track contain a dash.',
    incident: 16,
    check: checkDash,
  },
  {
    name: 'head-commit-gate',
    severity: 'warning',
    meaning: 'A condition checks the message of one commit and ignores the other commits of the push.',
    incident: 18,
    check: checkHeadCommit,
  },
  {
    name: 'skip-ci',
    severity: 'warning',
    meaning:
      'A workflow, or the configuration of a release tool, writes [skip ci] or `skip-checks: true` into a commit message: a tag on that commit triggers nothing.',
    incident: 15,
    check: checkSkip,
  },
  {
    name: 'generated-notes',
    severity: 'warning',
    meaning: "GitHub generates the release notes and compares with another track's tag.",
    incident: 21,
    check: checkGeneratedNotes,
  },
  {
    name: 'release-url-by-hand',
    severity: 'error',
    meaning: 'A release URL is built from a hard-coded prefix instead of the tag.',
    incident: 20,
    check: checkUrls,
  },
  {
    name: 'latest-by-hand',
    severity: 'warning',
    meaning: 'A workflow marks its release as Latest, whatever its track and version.',
    incident: 16,
    check: checkLatest,
  },
]

/** In expressions, and in scripts: `[[ "$GITHUB_REF_NAME" == *-* ]]`, `case "$GITHUB_REF_NAME" in *-*)`. */
const DASHES = [
  /contains\(\s*[\w.-]*\b(?:ref|ref_name|tag|tag_name)\s*,\s*(['"])-\1\s*\)/g,
  /\[\[\s*"?\$\{?GITHUB_REF(?:_NAME)?\}?"?\s*(?:==?\s*\*-\*|=~\s*-)\s*\]\]/g,
  /\bcase\s+"?\$\{?GITHUB_REF(?:_NAME)?\}?"?\s+in\s+\*-\*\)/g,
]

function checkDash(facts: DoctorFacts): Fault[] {
  const isDashed = ({ track }: DoctorTrack) => `${track.tag.prefix}${track.tag.suffix}`.includes('-')
  return DASHES.flatMap((pattern) => findTexts(facts.workflows, pattern)).flatMap(({ match, place, workflow }) => {
    // A workflow that no tag of such a track starts is right.
    const starting = tracksStarting(workflow, facts)
    const dashed = (starting.length > 0 ? starting : facts.tracks).find(isDashed)
    if (facts.configuration.config && !dashed) return []
    return {
      message: `${quote(match[0])} holds for every tag of ${dashed ? dashed.track.name : 'a track with a dash in its name'}.`,
      fix: 'Use the output `prerelease` of validate-tag.',
      place,
    }
  })
}

/** Once a workflow: conditions are copied from step to step. */
function checkHeadCommit({ workflows }: DoctorFacts): Fault[] {
  const pattern = /github\.event\.(?:head_commit|commits\[\d+\])\.message/g
  return workflows.flatMap((workflow) => {
    const [first, ...more] = findTexts([workflow], pattern, (scalar) => !isScript(scalar))
    if (!first) return []
    const also = more.length > 0 ? ` Lines ${listLines(more)} do the same.` : ''
    return {
      message: `The message of one commit decides, but a push may have others, too.${also}`,
      fix: 'Use the outputs `any` and `only-own` of detect-tracks, which look at every commit.',
      place: first.place,
    }
  })
}

function listLines(found: readonly { readonly place: Place }[]): string {
  return [...new Set(found.map(({ place }) => place.line))].join(', ')
}

/** GitHub docs, "Skipping workflow runs". */
const SKIPS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|\bskip-checks:\s*true\b/g

function checkSkip({ workflows, texts }: DoctorFacts): Fault[] {
  const inWorkflows = findTexts(workflows, SKIPS, (scalar) => isScript(scalar) || isInput(scalar))
  const inTools = [...texts].flatMap(([file, text]) =>
    isToolConfig(file)
      ? [...text.matchAll(SKIPS)].map((match) => ({ match, place: placeAt(file, text, match.index) }))
      : releaseSettings(file, text).flatMap(({ value, start }) =>
          [...value.matchAll(SKIPS)].map((match) => ({ match, place: placeAt(file, text, start + match.index) })),
        ),
  )
  return [...inWorkflows, ...inTools].map(({ match, place }) => ({
    message: `A commit with ${match[0]} starts no workflow, and neither does a tag on it.`,
    fix: 'Remove it. detect-tracks skips the commits of the actions: it recognizes them by what they change.',
    place,
  }))
}

function checkGeneratedNotes({ workflows, tracks }: DoctorFacts): Fault[] {
  if (tracks.length === 1) return []
  const generated = [
    ...findTexts(workflows, /--generate-notes\b(?![^\n]*--notes-start-tag)/g, isScript),
    ...findTexts(workflows, /\bgh api\b(?:[^\n\\]|\\\n?){0,500}releases\/generate-notes\b/g, isScript),
    ...findTexts(workflows, /\brepos\.generateReleaseNotes\(/g, isInput),
  ]
  // Whoever names the previous tag has chosen it.
  const commands = generated
    .filter(({ scalar }) => !scalar.node.text.includes('previous_tag_name'))
    .map(({ place }) => place)
  const places = [...inputsThatAre('true', ['generate_release_notes', 'generateReleaseNotes'], workflows), ...commands]
  return places.map((place) => ({
    message: 'Generated notes begin at the last tag of the repository, whichever track it belongs to.',
    fix: 'Use the output `body-path` of component-changelog as the body of the release.',
    place,
  }))
}

/** What stands before it is the repository: by name, or by an expression or a variable, which is taken for this one. */
const RELEASE_URL = /(?:github\.com\/([\w.-]+\/[\w.-]+)\/)?releases\/(?:tag|download)\/[^\s/$"'`]+\$\{?\{?/g

function checkUrls({ workflows, repository }: DoctorFacts): Fault[] {
  return findTexts(workflows, RELEASE_URL).flatMap(({ match, place }) => {
    const [written, named] = match
    if (named && repository && named.toLowerCase() !== repository.toLowerCase()) return []
    return {
      message: `The URL with ${quote(written)} adds a prefix to a version, but the tag may have another one.`,
      fix: 'Put the whole tag there, github.ref_name through `env:`, or use the URL in the outputs of the actions.',
      place,
    }
  })
}

function checkLatest({ workflows, tracks }: DoctorFacts): Fault[] {
  if (tracks.length === 1) return []
  const commands = findTexts(workflows, /gh release (?:create|edit)[^\n]{0,500}\s--latest(?:=true)?(?=\s|$)/g, isScript)
  const places = [
    ...inputsThatAre('true', ['make_latest', 'makeLatest', 'make-latest'], workflows),
    ...commands.map(({ place }) => place),
  ]
  return places.map((place) => ({
    message:
      'The release is marked as Latest, whatever version it is: one track has the badge, and only its newest live version.',
    fix: 'Use the output `make-latest` of validate-tag.',
    place,
  }))
}

/** Where steps have one of some inputs with a value. */
function inputsThatAre(value: string, names: readonly string[], workflows: readonly Workflow[]): Place[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step, index) =>
        names.flatMap((name) =>
          inputOf(step, name) === value ? workflow.place(['jobs', job.name, 'steps', index, 'with', name]) : [],
        ),
      ),
    ),
  )
}
