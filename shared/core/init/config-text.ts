import { visible } from '../text/visible.ts'
import type { Proposal, ProposedTrack } from './proposal/proposal.ts'
import type { VersionEntry } from './scan/unit.ts'

/** A line of the file, and what stands in a comment beside it. */
interface Line {
  readonly text: string
  readonly why: string
}

const LONGEST_LINE = 120

/**
 * Writes a proposal as the text of release-tracks.yml, every line with its reason. `schema` is a URL or a path from the file; without `workflows` none are
 * written beside it.
 */
export function writeConfig(proposal: Proposal, schema: string, workflows: boolean): string {
  const tracks = proposal.tracks.flatMap((track) => ['', ...trackLines(track, workflows)])
  const text = [`# yaml-language-server: $schema=${schema}`, ...head(proposal), '', 'tracks:', ...tracks.slice(1)]
  return `${text.join('\n')}\n`
}

function head({
  live,
  next,
  channels,
  autoChannel,
  afterPromotion,
  ignoreCommits,
  adopted,
  isGuess,
  bump,
  dependents,
  groups,
}: Proposal): string[] {
  const from = adopted ? [`# Taken over from ${adopted.tool}.`] : []
  const guess = isGuess
    ? ['# Nothing that is released was recognized here: edit the paths, the tag and the version files below.']
    : []
  const lines: Line[] = [
    { text: 'branches:', why: '' },
    { text: `  live: ${yamlText(live.value)}`, why: next ? live.why : 'trunk mode: every version is cut here' },
    next
      ? { text: `  next: ${yamlText(next.value)}`, why: next.why }
      : {
          text: '  # next: next',
          why: 'with such a branch, pre-releases are cut there',
        },
    { text: `channels: ${yamlList(channels.value)}`, why: channels.why },
    { text: `auto-channel: ${autoChannel.value && yamlText(autoChannel.value)}`, why: autoChannel.why },
    ...(afterPromotion ? [{ text: `after-promotion: ${afterPromotion.value}`, why: afterPromotion.why }] : []),
    ...bumpLines(bump),
    ...(dependents ? [{ text: `dependents: ${dependents.value}`, why: dependents.why }] : []),
    ...(ignoreCommits ? [{ text: `ignore-commits: ${yamlList(ignoreCommits.value)}`, why: ignoreCommits.why }] : []),
    ...groupLines(groups),
  ]
  return [
    '# What is released from this repository: a track has its own version, its own tags and its own pace.',
    ...from,
    ...guess,
    ...align(lines),
  ]
}

function bumpLines(bump: Proposal['bump']): Line[] {
  if (!bump) return []
  const { value, why } = bump
  if (value.by === 'changes')
    return [
      { text: 'bump: changes', why },
      { text: 'notes: { from: changes }', why: 'release notes list what these files say' },
    ]
  const types = [...value.types].map(([type, level]) => `${inFlow(type)}: ${level}`)
  const { breaking, features } = value.initial ?? {}
  const isUsual = value.initial === undefined || (breaking === 'minor' && features === 'minor')
  const settings = [
    ...(types.length > 0 ? [{ text: `  commit-types: { ${types.join(', ')} }`, why: '' }] : []),
    ...(isUsual ? [] : [{ text: `  initial-development: { breaking: ${breaking}, features: ${features} }`, why: '' }]),
  ]
  return [{ text: 'bump: auto', why }, ...(settings.length > 0 ? [{ text: 'auto-bump:', why: '' }, ...settings] : [])]
}

function groupLines({ value, why }: Proposal['groups']): Line[] {
  if (value.length === 0) return []
  const lines = value.flatMap(({ name, tracks, policy }): Line[] => {
    const flow = `  ${inFlow(name)}: { tracks: ${yamlList(tracks)}, policy: ${policy} }`
    if (flow.length <= LONGEST_LINE) return [{ text: flow, why: '' }]
    const rows = tracks.map((track) => ({ text: `      - ${inFlow(track)}`, why: '' }))
    return [
      { text: `  ${inFlow(name)}:`, why: '' },
      { text: `    policy: ${policy}`, why: '' },
      { text: '    tracks:', why: '' },
      ...rows,
    ]
  })
  return [{ text: 'groups:', why }, ...lines]
}

/** The lines of a track in the list of tracks, each with its reason. */
export function trackLines(track: ProposedTrack, workflows: boolean): string[] {
  const { name, why, description, tag, dependencies, versionStyle, changelogFile, latest, updater } = track
  const lines: (Line | undefined)[] = [
    { text: `  ${inFlow(name)}:`, why: '' },
    description === undefined ? undefined : { text: `    description: ${yamlText(description)}`, why: '' },
    { text: `    tag: ${yamlText(tag.value)}`, why: tag.why },
    ...pathLines(track),
    dependencies && { text: '    dependencies: auto', why: dependencies.why },
    ...versionLines(track),
    versionStyle && { text: `    version-style: ${versionStyle.value}`, why: versionStyle.why },
    changelogFile && { text: `    changelog-file: ${yamlText(changelogFile.value)}`, why: changelogFile.why },
    latest ? { text: '    latest: true', why: `its releases are the repository's "Latest"` } : undefined,
    updater && { text: '    updater:', why: '' },
    updater && { text: `      manifest: ${yamlText(updater.value.manifest)}`, why: updater.why },
    updater && { text: `      tauri-config: ${yamlText(updater.value.tauriConfig)}`, why: 'has the public key' },
    workflowLine(track, workflows),
  ]
  return [...comment(why, '  '), ...align(lines.filter((line) => line !== undefined))]
}

/** A workflow that is not there, or cannot be started on a tag, is named in a comment. */
function workflowLine(track: ProposedTrack, workflows: boolean): Line {
  const { releaseWorkflow, hasWorkflow, isStartable, workflowEdit } = track
  const named = `release-workflow: ${yamlText(releaseWorkflow.value)}`
  if (!hasWorkflow && !workflows) return { text: `    # ${named}`, why: 'once there is one that its tags start' }
  const isNamed = isStartable && (workflows || workflowEdit === undefined)
  return { text: `    ${isNamed ? '' : '# '}${named}`, why: releaseWorkflow.why }
}

function pathLines({ paths }: ProposedTrack): Line[] {
  const flow = `    paths: ${yamlList(paths.value)}`
  if (flow.length <= LONGEST_LINE) return [{ text: flow, why: paths.why }]
  return [
    { text: '    paths:', why: paths.why },
    ...paths.value.map((path) => ({ text: `      - ${yamlText(path)}`, why: '' })),
  ]
}

function versionLines({ versionFiles }: ProposedTrack): Line[] {
  const [first, ...more] = versionFiles.value
  if (!first) return [{ text: '    version-files: []', why: versionFiles.why }]
  if (more.length === 0) return [{ text: `    version-files: [${yamlEntry(first)}]`, why: '' }]
  return [
    { text: '    version-files:', why: versionFiles.why },
    ...versionFiles.value.map((entry) => ({ text: `      - ${yamlEntry(entry)}`, why: '' })),
  ]
}

function yamlEntry({ path, key, pattern, style, many }: VersionEntry): string {
  const place = [
    ...(key !== undefined ? [`key: ${inFlow(key)}`] : pattern !== undefined ? [`pattern: ${inFlow(pattern)}`] : []),
    ...(many ? ['count: many'] : []),
    ...(style === undefined ? [] : [`version-style: ${style}`]),
  ].join(', ')
  return place === '' ? inFlow(path) : `{ path: ${inFlow(path)}, ${place} }`
}

/** Puts the comments of a block below each other; one that does not fit stands above its line. */
function align(lines: readonly Line[]): string[] {
  const short = lines.filter(({ text, why }) => why !== '' && text.length <= 60)
  const column = Math.max(0, ...short.map(({ text }) => text.length)) + 2
  return lines.flatMap(({ text, why }) => {
    if (why === '') return [text]
    const beside = `${text.padEnd(text.length <= 60 ? column : text.length + 2)}# ${oneLine(why)}`
    return beside.length <= LONGEST_LINE ? [beside] : [...comment(why, /^ */.exec(text)?.[0] ?? ''), text]
  })
}

/** Comment lines of a text, at most as wide as the file. */
function comment(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && `${indent}# ${line} ${word}`.length > LONGEST_LINE) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => `${indent}# ${each}`)
}

/** What people wrote may have line ends in it, which would end a comment, and what shows another text than there is. */
function oneLine(text: string): string {
  return visible(text.replace(/[\s\p{Cc}\u2028\u2029\ufeff]+/gu, ' ')).trim()
}

/** Writes texts as a YAML list on one line. */
function yamlList(texts: readonly string[]): string {
  return `[${texts.map(inFlow).join(', ')}]`
}

/** Writes a text as a YAML scalar, in double quotes where it would not be read back as it is. */
export function yamlText(text: string): string {
  return !text.startsWith('{') && isPlain(text.replace(/\{(?:version|channel)\}/, 'x')) ? text : quoted(text)
}

function inFlow(text: string): string {
  return isPlain(text) ? text : quoted(text)
}

/** Words and numbers that YAML, or one of its older versions, reads as something else than text. */
const NO_TEXT = /^(?:(?:null|true|false|yes|no|on|off|y|n)$|\.(?:\d|inf|nan))/i

/** What can stand without quotes everywhere, in a list too. */
function isPlain(text: string): boolean {
  return /^[A-Za-z_.][\w./@+-]*(?: [\w./@+;()-]+)*$/.test(text) && !NO_TEXT.test(text)
}

function quoted(text: string): string {
  return visible(JSON.stringify(text)).replaceAll('\ufeff', '\\ufeff')
}
