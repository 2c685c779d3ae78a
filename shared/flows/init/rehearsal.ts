import type { Config } from '../../core/config.ts'
import type { Finding } from '../../core/doctor/finding.ts'
import type { NewText } from '../../core/init/files.ts'
import type { Note } from '../../core/init/scan/unit.ts'
import { ReleaseTracksError } from '../../core/text/error.ts'
import { groupBy } from '../../core/text/group.ts'
import { LIVE } from '../../core/versions/version.ts'
import { diagnose } from '../doctor/doctor.ts'
import type { Patient } from '../doctor/doctor-facts.ts'
import type { WorkTree } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { planReleases } from '../promote/plan-releases.ts'

/** A copy of a clone whose remote is one, too: what is planned there asks no server, and leaves nothing behind. */
export interface Stage {
  /** The clone itself, which is only read. */
  readonly patient: Omit<Patient, 'configPath' | 'offline'>
  /** Opens the copy with both branches; undefined where the clone has no commit to begin them at. */
  openCopy(branches: Config['branches']): Promise<Omit<Run, 'config'> | undefined>
}

/** What doctor and plan say of files before they are written. */
export interface Rehearsal {
  /** What a person has to decide. */
  readonly problems: readonly Note[]
  /** What the first push would release; undefined where that is not known. */
  readonly first: { readonly channel: string; readonly tags: readonly string[] } | undefined
}

/** Has doctor look at files as if they were written, and plans the first push and a promotion to each channel. */
export async function rehearse(stage: Stage, files: readonly NewText[], config: Config): Promise<Rehearsal> {
  const [configuration] = files
  if (!configuration) return { problems: [], first: undefined }
  const tree = withFiles(stage.patient.tree, files)
  const patient = { ...stage.patient, tree, configPath: configuration.path, offline: true }
  const { findings } = await diagnose(patient, false)
  const { problems, first } = await planAll(stage, configuration.path, config)
  const refused = [...problems].flatMap(([said, note]) =>
    findings.some(({ severity, message }) => severity === 'error' && message.endsWith(said)) ? [] : [note],
  )
  return { problems: [...findingNotes(findings, files), ...refused], first }
}

/** A work tree with files in it that are not written yet. */
function withFiles(tree: WorkTree, files: readonly NewText[]): WorkTree {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return {
    listFiles: async (wanted) => [
      ...new Set([...(await tree.listFiles(wanted)), ...[...texts.keys()].filter((path) => wanted(path))]),
    ],
    readFiles: async (paths) => {
      const found = await tree.readFiles(paths.filter((path) => !texts.has(path)))
      for (const path of paths) {
        const text = texts.get(path)
        if (text === undefined) continue
        found.set(path, { path, mode: '100644', oid: '', bytes: new TextEncoder().encode(text) })
      }
      return found
    },
    write: tree.write,
  }
}

/** Errors wherever they are, and warnings of what would be written; of one rule the first, and how many more there are. */
function findingNotes(findings: readonly Finding[], files: readonly NewText[]): Note[] {
  const own = new Set(files.flatMap(({ path, adds }) => (adds ? [] : [path])))
  const told = findings.filter(
    ({ severity, place }) => severity === 'error' || (severity === 'warning' && own.has(place?.file ?? '')),
  )
  return [...groupBy(told, ({ rule }) => rule).values()].flatMap(([finding, ...more]) => {
    if (!finding) return []
    const { message, fix = '', place } = finding
    const line = place?.line === undefined ? '' : `:${place.line}`
    const others = more.length > 0 ? ` (and ${more.length} more)` : ''
    return [{ path: `${place?.file ?? 'release-tracks.yml'}${line}`, why: `${message} ${fix}`.trim() + others }]
  })
}

/** With more tracks than these, the first push and live are planned alone: a plan of each channel would keep people waiting. */
const MOST_PLANNED = 12

/** Why plans are refused, by the message alone, and what the first push would release. */
async function planAll(
  stage: Stage,
  path: string,
  config: Config,
): Promise<Pick<Rehearsal, 'first'> & { readonly problems: ReadonlyMap<string, Note> }> {
  const copy = await stage.openCopy(config.branches)
  if (!copy) return { problems: new Map(), first: undefined }
  const run = { ...copy, config }
  const problems = new Map<string, Note>()
  let first: Rehearsal['first']
  const between = config.tracks.length > MOST_PLANNED ? [] : config.channels
  for (const channel of ['', ...between, LIVE]) {
    try {
      const { promotion } = await planReleases({ channel, tracks: '' }, run)
      const tags = promotion.released.map(({ release }) => release.tag)
      if (channel === '') first = { channel: promotion.channel, tags }
    } catch (error) {
      if (!(error instanceof ReleaseTracksError)) throw error
      for (const { message, fix = '', place } of error.problems)
        problems.set(message, { path: place?.file ?? path, why: `plan is refused: ${message} ${fix}`.trim() })
    }
  }
  return { problems, first }
}
