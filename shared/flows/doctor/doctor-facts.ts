import { isChangeFile } from '../../core/changes/change-file.ts'
import type { Config, Track } from '../../core/config.ts'
import type { DoctorFacts, DoctorTrack } from '../../core/doctor/facts.ts'
import { asksForSources } from '../../core/doctor/rules/app-version-rules.ts'
import { overridesOf } from '../../core/doctor/rules/tauri-override-rules.ts'
import { isTauriOverlay } from '../../core/doctor/rules/updater-rules.ts'
import type { RepositorySettings } from '../../core/doctor/settings.ts'
import { isToolConfig } from '../../core/doctor/tool-config.ts'
import { TAGS, tagNameOf, tagRef } from '../../core/git/names.ts'
import type { InvariantFacts } from '../../core/invariants/facts.ts'
import { folderOf, inFolder } from '../../core/paths/folder.ts'
import { folderGlob } from '../../core/paths/path-rules.ts'
import { type TrackTag, tagFolders, tagsOf } from '../../core/tags/tag-template.ts'
import { type Problem, ReleaseTracksError } from '../../core/text/error.ts'
import { isToRead } from '../../core/version-files/companions.ts'
import { matchedFiles } from '../../core/version-files/matched-files.ts'
import { compareVersions } from '../../core/versions/version.ts'
import { isManifest, workspaceClosures } from '../../core/workspace/workspace.ts'
import { readInvariantFacts } from '../invariants/invariant-facts.ts'
import type { Repository, WorkTree } from '../ports/repository.ts'
import type { Run } from '../ports/run.ts'
import { readConfiguration, readTexts, readWorkflows } from './doctor-sources.ts'

/** What doctor works on: the clone, whatever its configuration is like. */
export interface Patient extends Omit<Run, 'config'> {
  readonly tree: WorkTree
  /** Repository path of the configuration; empty for the usual ones. */
  readonly configPath: string
  /** Whether the remote and GitHub are left alone. */
  readonly offline: boolean
}

/** What the remote says; it is asked once, however often the work tree is looked at. */
export interface RemoteFacts {
  readonly branches: InvariantFacts | undefined
  readonly tagsInTheWay: readonly string[]
  readonly problems: readonly Problem[]
  readonly settings?: RepositorySettings | undefined
}

/** Asks the remote for branches, tags, and what its branches hold. What is wrong there is an answer, too. */
export async function readRemoteFacts(patient: Patient): Promise<RemoteFacts> {
  const { config } = await readConfiguration(patient.tree, patient.configPath)
  if (patient.offline || !config) return { branches: undefined, tagsInTheWay: [], problems: [] }
  const run = { ...patient, config }
  const settings = await readSettings(config, run)
  try {
    const tagsInTheWay = await findInTheWay(config, run.repository)
    return { branches: await readInvariantFacts(run, run.openGitHub()), tagsInTheWay, problems: [], settings }
  } catch (error) {
    if (!(error instanceof ReleaseTracksError)) throw error
    return { branches: undefined, tagsInTheWay: [], problems: error.problems, settings }
  }
}

/** Undefined without a token. */
async function readSettings(
  { branches }: Config,
  { openGitHub }: Pick<Run, 'openGitHub'>,
): Promise<RepositorySettings | undefined> {
  const github = await openGitHub()
  return github?.settings.read([...new Set([branches.live, branches.next])])
}

async function findInTheWay({ tracks }: Config, repository: Repository): Promise<string[]> {
  const folders = new Set(tracks.flatMap(({ tag }) => tagFolders(tag)))
  if (folders.size === 0) return []
  const refs = await repository.remoteRefs([...folders].map((folder) => tagRef(folder)))
  return refs.flatMap(({ name }) => tagNameOf(name) ?? [])
}

/** Reads all that the rules look at. */
export async function readDoctorFacts(patient: Patient, remote: RemoteFacts): Promise<DoctorFacts> {
  const { tree, configPath } = patient
  const files = await tree.listFiles(() => true)
  const [configuration, { workflows, problems }] = await Promise.all([
    readConfiguration(tree, configPath),
    readWorkflows(tree, files),
  ])
  const tracks = configuration.config?.tracks ?? []
  const sources = asksForSources(configuration.config, workflows) ? files.filter((path) => path.endsWith('.rs')) : []
  const changeFiles = readsChanges(configuration.config) ? files.filter(isChangeFile) : []
  const { texts, problems: unread } = await readTexts(tree, [...wantedFiles(tracks, files), ...sources, ...changeFiles])
  const known = configuration.config ? await readTracks(configuration.config, texts, remote, patient.repository) : []
  return {
    configuration,
    repository: patient.context.repository,
    tracks: known,
    files,
    texts,
    workflows,
    unreadable: [...problems, ...unread],
    branches: remote.branches,
    tagsInTheWay: remote.tagsInTheWay,
    settings: remote.settings,
    remoteProblems: remote.problems,
  }
}

/** Whether the configuration has somebody read change files; those of another tool are left alone. */
function readsChanges(config: Config | undefined): boolean {
  return config?.bump === 'changes' || config?.tracks.some(({ notes }) => notes?.from === 'changes') === true
}

/** Version files with the manifests and locks around them, and configurations of Tauri and of release tools. */
function wantedFiles(tracks: readonly Track[], files: readonly string[]): string[] {
  if (tracks.length === 0) return []
  const versionFiles = tracks.flatMap((track) => track.versionFiles)
  const carries = isToRead(versionFiles)
  const tauri = [
    ...versionFiles.map(({ path }) => inFolder(folderOf(path), 'tauri.conf.json')),
    ...tracks.flatMap(({ updater }) => updater?.tauriConfig ?? []),
  ]
  const wanted = new Set([...tauri, ...tauri.flatMap(overridesOf)])
  return files.filter(
    (path) => carries(path) || isManifest(path) || wanted.has(path) || isToolConfig(path) || isTauriOverlay(path),
  )
}

async function readTracks(
  config: Config,
  texts: ReadonlyMap<string, string>,
  { branches }: RemoteFacts,
  repository: Repository,
): Promise<DoctorTrack[]> {
  const prefixes = config.tracks.map(({ tag }) => TAGS + tag.prefix)
  const names = (await repository.localTags(prefixes)).flatMap((name) => tagNameOf(name) ?? [])
  const closureOf = workspaceClosures(texts)
  return Promise.all(
    config.tracks.map(async (listed) => {
      const track = { ...listed, versionFiles: matchedFiles(listed.versionFiles, texts) }
      const local = tagsOf(track, names)
      // A clone may lack tags, or their history.
      const tags = branches?.tags.filter((tag) => tag.track.name === track.name)
      const found = closureOf(track.versionFiles, track.paths)
      const needs = found ?? []
      const added = track.dependencies === 'auto' ? needs : []
      return {
        track,
        needs,
        isKnown: found !== undefined,
        globs: [...added.map((folder) => (folder === '**' ? folder : folderGlob(folder))), ...track.paths],
        tags: tags ?? local,
        merged: tags?.filter(({ here }) => here) ?? (await readMerged(repository, local)),
      }
    }),
  )
}

/** How many of the highest tags are looked at to find the newest of this history. */
const MOST_TAGS = 200

async function readMerged(repository: Repository, tags: readonly TrackTag[]): Promise<TrackTag[]> {
  const highest = tags.toSorted((a, b) => compareVersions(b.version, a.version)).slice(0, MOST_TAGS)
  const refs = await repository.localRefs(
    highest.map(({ name }) => tagRef(name)),
    'HEAD',
  )
  const here = new Set(refs.map(({ name }) => name))
  return highest.filter(({ name }) => here.has(tagRef(name)))
}
