import { groupBy } from '../../text/group.ts'
import { findRivals, joinRivals } from '../adopted/tools.ts'
import { isRecent } from '../history/tag-families.ts'
import type { TreeFacts } from '../scan/facts.ts'
import { type Inventory, takeInventory } from '../scan/inventory.ts'
import { readTagHistory } from '../scan/tag-history.ts'
import type { Note } from '../scan/unit.ts'
import { joinSettings, proposeGroups, rivalsOf } from './adopted-settings.ts'
import { proposeAfterPromotion, proposeBranches, proposeChannels, proposeIgnoredCommits } from './branches.ts'
import type { ChosenProduct } from './chosen-product.ts'
import { chooseProducts } from './chosen-products.ts'
import { noteCommonHistory } from './common-history.ts'
import { noteIdleWorkflows, workflowRivals } from './idle-workflows.ts'
import { noteChannels, noteOffers, noteTags } from './left-out.ts'
import type { Choices, OfferedTrack, Proposal, ReleaseKind, TrackDraft } from './proposal.ts'
import { proposePaths } from './proposed-paths.ts'
import { proposeVersionFiles } from './proposed-versions.ts'
import { proposeAutoChannel, proposeWorkflows } from './proposed-workflows.ts'
import { sharedVersion } from './shared-versions.ts'
import { aliasesOf, cleanName, nameProducts } from './track-names.ts'
import { bareTag, chooseTags } from './track-tags.ts'
import { noteReleaseFiles, proposeStyle, proposeUpdater } from './updater.ts'

/**
 * Proposes a configuration for a repository: what its manifests, tags, branches and workflows show, with the reason for each line.
 * Takes time linear in the files; whatever cannot be read or named is passed over with a note.
 */
export function propose(facts: TreeFacts, choices: Choices = {}): Proposal {
  const notes: Note[] = []
  const inventory = takeInventory(facts, notes)
  const history = readTagHistory(facts)
  const { products, adopted, others } = chooseProducts(inventory, choices.versions)
  const said = joinSettings(adopted)
  const named = nameChosen(products, inventory)
  const isKept = ({ chosen, name }: NamedChoice) => choices.tracks?.has(name) ?? chosen.leftOut === undefined
  const kept = named.filter(isKept)
  const offered = named.filter((each) => !isKept(each)).map(offerOf)
  const branches = proposeBranches(facts, said.live, choices, inventory.scan.note)
  const channels = proposeChannels(history, said.channels, choices)
  const ground = {
    isOnly: named.length === 1,
    channels: channels.value,
    live: branches.live.value,
    inventory,
  }
  const rename = (name: string) => choices.tracks?.get(name) ?? name
  const drafts = kept.map(({ chosen, name }) => draftTrack(chosen, rename(name), ground))
  const tags = chooseTags(
    kept.map(({ chosen, name }) => ({ ...tagged(chosen, name, inventory), name: rename(name) })),
    history,
  )
  const tracks = drafts.length > 0 ? drafts : [guessTrack(facts, rename('app'))]
  const latest = latestOf(tracks, kept)
  const whole = tracks.map((track, at) => ({ ...track, tag: tags[at] ?? bareTag(history), latest: at === latest }))
  const parted = noteCommonHistory(whole, history, (tag) => isRecent(tag, facts))
  notes.push(
    ...parted,
    ...tracks.flatMap(noteImages),
    ...noteOffers(offered),
    ...noteTags(others, facts),
    ...noteChannels(history, channels.value),
  )
  const found: Note[] = []
  const proposed = proposeWorkflows(whole, facts, found)
  // What would not start any more comes before everything else.
  notes.unshift(...noteIdleWorkflows(proposed, facts), ...found)
  notes.push(...noteReleaseFiles(proposed))
  return {
    ...branches,
    channels,
    autoChannel: proposeAutoChannel(proposed, channels.value, (branches.next ?? branches.live).value),
    afterPromotion: proposeAfterPromotion(history, said.channels, channels.value),
    ignoreCommits: said.bump?.value.by === 'commits' ? undefined : proposeIgnoredCommits(facts),
    tracks: proposed,
    offered,
    beginsAnew: parted.length > 0,
    bump: said.bump,
    dependents: said.dependents,
    groups: proposeGroups(
      adopted,
      kept.map(({ chosen, name }) => ({ name: rename(name), known: chosen.name })),
    ),
    shared: sharedVersion(kept),
    adopted: said.from,
    rivals: joinRivals(rivalsOf(adopted, inventory.scan), findRivals(inventory.scan), workflowRivals(facts)),
    notes: distinctNotes(notes),
    isGuess: drafts.length === 0,
  }
}

/** What the drafts of all tracks stand on. */
interface Ground {
  /** Whether the repository has one product alone. */
  readonly isOnly: boolean
  readonly channels: readonly string[]
  readonly live: string
  readonly inventory: Inventory
}

interface NamedChoice {
  readonly chosen: ChosenProduct
  readonly name: string
}

function offerOf({ name, chosen: { product, leftOut } }: NamedChoice): OfferedTrack {
  return { name, folder: product.units[0]?.folder ?? '', why: leftOut ?? 'You left it out.' }
}

/** The name that another tool has comes first; it must be one that a track can have. */
function nameChosen(products: readonly ChosenProduct[], inventory: Inventory): NamedChoice[] {
  const told = products.map(({ product, name }) => {
    const clean = name === undefined ? '' : cleanName(name.replace(/^@[^/]*\//, ''))
    const [first] = product.units
    return clean === '' || !first
      ? product
      : { ...product, units: [{ ...first, name: clean, ecosystem: 'folder' as const }], apps: [], images: [] }
  })
  return nameProducts(told, inventory).flatMap((name, at) => {
    const chosen = products[at]
    return chosen ? [{ chosen, name }] : []
  })
}

function tagged({ product, tag }: ChosenProduct, name: string, inventory: Inventory) {
  return { name, product, aliases: aliasesOf(product, name, inventory), ...(tag && { adopted: tag }) }
}

function draftTrack(chosen: ChosenProduct, name: string, { isOnly, channels, live, inventory }: Ground): TrackDraft {
  const { product } = chosen
  const kind = kindOf(chosen)
  const versionStyle = proposeStyle(chosen, channels)
  const files = { channel: channels[0] ?? 'alpha', core: versionStyle !== undefined }
  const versionFiles = proposeVersionFiles(chosen, inventory, files)
  return {
    name,
    why: product.why,
    description: describe(chosen),
    kind,
    folder: product.units[0]?.folder ?? '',
    ...proposePaths(chosen, isOnly, versionFiles.value, inventory),
    versionFiles,
    versionStyle,
    ...(chosen.changelog && { changelogFile: chosen.changelog }),
    updater: proposeUpdater(chosen, name, live, inventory.scan),
    app: product.apps[0],
    packages: product.units.filter(({ published, ecosystem }) => published && ecosystem === kind),
    ecosystems: [...new Set(product.units.flatMap(({ published, ecosystem }) => (published ? [ecosystem] : [])))],
    images: product.images,
  }
}

/** What the manifest says the product is, where it is one thing. */
function describe({ product: { units, apps } }: ChosenProduct): string | undefined {
  const running = units.filter(({ runs }) => runs)
  const [only] = apps.length > 0 || units.length === 1 ? units : running.length === 1 ? running : []
  const text = only?.description?.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()
  return text === undefined || text === '' || text.length > 200 ? undefined : text
}

function kindOf({ product: { units, apps, images } }: ChosenProduct): ReleaseKind {
  if (apps.length > 0) return 'tauri'
  const shipped = units.find(({ published }) => published)
  // A package on a registry whose repository has a Dockerfile too; to cargo a program is published unless it says that it is not.
  const isPackage = shipped?.ecosystem === 'npm' || (shipped?.ecosystem === 'python' && shipped.folder === '')
  if (images.length > 0 && !isPackage) return 'images'
  if (!shipped || shipped.ecosystem === 'folder' || shipped.ecosystem === 'other') return 'plain'
  return shipped.ecosystem
}

/** A workflow that is written does one thing: images beside a package or an app are left to their owner. */
function noteImages({ kind, images, name }: TrackDraft): Note[] {
  if (kind === 'images') return []
  const why = `It is part of ${name}. The workflow that init writes does not build it: add a job for it to the release workflow.`
  return images.map(({ file }) => ({ path: file, why }))
}

/** The "Latest" badge belongs to what people download: the one desktop app, else the main product. */
function latestOf(tracks: readonly TrackDraft[], products: readonly NamedChoice[]): number {
  const apps = tracks.flatMap(({ kind }, at) => (kind === 'tauri' ? [at] : []))
  if (apps.length === 1) return apps[0] as number
  return tracks.length === 1 ? 0 : products.findIndex(({ chosen }) => chosen.product.isMain)
}

/** Where nothing is recognized: every file in one track, with the version in a file of its own if there is one. */
function guessTrack({ texts }: TreeFacts, name: string): TrackDraft {
  const file = ['VERSION', 'version.txt'].find((path) =>
    /^\s*\d+\.\d+\.\d+(?:-[\w.-]+)?\s*$/.test(texts.get(path) ?? ''),
  )
  const versionFiles =
    file === undefined
      ? { value: [], why: 'the tags alone carry the version' }
      : { value: [{ path: file, version: (texts.get(file) ?? '').trim() }], why: '' }
  const value = ['**', '!.github/**', '!release-tracks.yml', '!**/*.md']
  return {
    name,
    why: 'No product was recognized. This is a starting point: one track with every file.',
    description: undefined,
    kind: 'plain',
    folder: '',
    paths: { value, why: 'every file except these' },
    dependencies: undefined,
    versionFiles,
    versionStyle: undefined,
    updater: undefined,
    app: undefined,
    packages: [],
    ecosystems: [],
    images: [],
  }
}

/** Each note once; what is to be said of many paths is said of all of them together. */
function distinctNotes(notes: readonly Note[]): Note[] {
  return [...groupBy(notes, ({ why }) => why)].flatMap(([why, same]) => {
    const paths = [...new Set(same.map(({ path }) => path))]
    if (paths.length <= MOST_ALIKE) return paths.map((path) => ({ path, why }))
    return [{ path: `${paths[0]} and ${paths.length - 1} more`, why }]
  })
}

/** The same note for more paths than these is one note. */
const MOST_ALIKE = 3
