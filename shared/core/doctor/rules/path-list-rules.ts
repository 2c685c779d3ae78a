import { quote } from '../../text/error.ts'
import { scalarsOf, type Workflow } from '../../workflows/workflow.ts'
import type { DoctorFacts } from '../facts.ts'
import type { Fault, Rule } from '../finding.ts'
import { isForReleases, isTagger, makesTags } from '../release-role.ts'

/** Path lists that are written a second time, in workflows. */
export const PATH_LIST_RULES: readonly Rule[] = [
  {
    name: 'paths-repeated',
    severity: 'warning',
    meaning: "A releasing workflow repeats a track's paths: the two lists will drift apart.",
    incident: 22,
    check: (facts) =>
      facts.workflows.flatMap((workflow) => [...checkFilters(workflow, facts), ...checkTexts(workflow, facts)]),
  },
]

/** A filter of paths on a workflow that cuts versions decides what is released; on others that release it is a second list. */
function checkFilters(workflow: Workflow, facts: DoctorFacts): Fault[] {
  if (!isForReleases(workflow, facts)) return []
  const cuts = workflow.jobs.some(({ steps }) => steps.some((step) => makesTags(step) || isTagger(step)))
  return (['paths', 'paths-ignore'] as const).flatMap((name) => {
    const listed = workflow.push?.[name]
    const track = facts.tracks.find((each) => each.globs.some((glob) => listed?.includes(glob)))
    if (!listed || !(cuts || track)) return []
    const what = cuts ? ', so a push that it leaves out releases nothing.' : ', a second list beside the configuration.'
    return {
      message: `${workflow.name} has on.push.${name}${what}${difference(listed, track)}`,
      fix: `Remove it: detect-tracks decides by ${facts.configuration.file}.`,
      place: workflow.place(['on', 'push', name]),
    }
  })
}

/** Lists inside of scripts and inputs: two or more globs of one track, or one of its folders given to git. */
function checkTexts(workflow: Workflow, facts: DoctorFacts): Fault[] {
  if (!isForReleases(workflow, facts)) return []
  return scalarsOf(workflow).flatMap(({ node, path }) => {
    if (!path.includes('steps') && !path.includes('env')) return []
    const found = facts.tracks
      .map((track) => ({ track, listed: listedIn(node.text, track.track.paths) }))
      .sort((a, b) => b.listed.length - a.listed.length)[0]
    const [first] = found?.listed ?? []
    if (!found || first === undefined) return []
    const at = workflow.text.indexOf(first.written, node.at)
    return {
      message: `${workflow.name} lists paths of ${found.track.track.name} by hand.${difference(
        found.listed.map(({ entry }) => entry),
        found.track,
      )}`,
      fix: `Remove it: the actions read ${facts.configuration.file}, detect-tracks for what changed and component-changelog for the notes.`,
      place: workflow.locate(at === -1 ? node.at : at),
    }
  })
}

/** The entries that a text lists, and how it writes them: with their stars, or as folders after the `--` of a git command. */
function listedIn(text: string, entries: readonly string[]): { entry: string; written: string }[] {
  const adding = entries.filter((entry) => !entry.startsWith('!'))
  const globs = adding.filter((entry) => /[*?]/.test(entry) && isWord(text, entry))
  if (globs.length >= 2)
    return inOrder(
      text,
      globs.map((entry) => ({ entry, written: entry })),
    )
  const words = gitPaths(text)
  const named = adding.flatMap((entry) => {
    const folder = entry.replace(/\/\*\*?$/, '')
    return isWord(words, entry) || isWord(words, folder)
      ? [{ entry, written: isWord(words, entry) ? entry : folder }]
      : []
  })
  return inOrder(text, named)
}

/** What stands after the `--` of git commands that look at history. */
function gitPaths(text: string): string {
  const lines = text.replace(/\\\r?\n/g, ' ').split('\n')
  return lines
    .map((line) => {
      const command = line.search(/\bgit (?:log|diff|rev-list|shortlog|diff-tree|diff-index)\b/)
      const paths = command === -1 ? -1 : line.indexOf(' -- ', command)
      return paths === -1 ? '' : line.slice(paths)
    })
    .join('\n')
}

function inOrder(text: string, found: { entry: string; written: string }[]): { entry: string; written: string }[] {
  return found.sort((a, b) => text.indexOf(a.written) - text.indexOf(b.written))
}

function isWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[\w./*-]/.test(text[at - 1] ?? ' ') && !/[\w./*-]/.test(text[at + word.length] ?? ' ')) return true
  }
  return false
}

/** What the list lacks of the track's paths, if it lacks something. */
function difference(listed: readonly string[], track: DoctorFacts['tracks'][number] | undefined): string {
  const lacking = track?.track.paths.filter((entry) => !listed.includes(entry)) ?? []
  if (!track || lacking.length === 0) return ''
  return ` It lacks ${lacking.map(quote).join(', ')}, which ${track.track.name} has.`
}
