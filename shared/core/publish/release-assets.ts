import { type Problem, quote, ReleaseTracksError } from '../text/error.ts'
import { groupBy } from '../text/group.ts'
import { assetName } from './release-url.ts'

/** A file that a release is to have. */
export interface AssetFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** `sha256:` and 64 hexadecimal digits, as GitHub writes it. */
  readonly digest: string
}

/** A file under the name that GitHub gives it. */
export interface NamedAsset extends AssetFile {
  readonly name: string
  /** Other paths of the same name and the same bytes. */
  readonly copies: readonly string[]
}

/** An asset that a release has. */
export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  /** False for what an upload that broke off left behind (GitHub docs: "Upload a release asset"). */
  readonly uploaded: boolean
  readonly digest: string
}

/** How far a release is: a draft can be changed at will, a published one gets what it lacks, unless it is immutable. */
export type ReleaseStage = 'draft' | 'published' | 'immutable'

/** What to do so that a release has all assets: first remove, then upload. */
export interface AssetPlan {
  readonly remove: readonly ReleaseAsset[]
  readonly upload: readonly NamedAsset[]
  /** Files that a published release has with other bytes. Users may have downloaded those, so the file here gives way to them. */
  readonly adopt: readonly { readonly file: NamedAsset; readonly asset: ReleaseAsset }[]
}

/** GitHub docs, "About releases": each file must be under 2 GiB, and a release has at most 1,000. */
const TOO_LARGE = 2 ** 31
const MOST_ASSETS = 1000

/**
 * Gives files the names of their assets, sorted by them; the same bytes under the same name count once.
 *
 * @throws ReleaseTracksError `assets-invalid` with every name that two different files have, and every file that GitHub does not take.
 */
export function nameAssets(files: readonly AssetFile[]): NamedAsset[] {
  const byName = groupBy(files, ({ path }) => assetName(path.slice(path.lastIndexOf('/') + 1)))
  const problems = [
    ...files.flatMap(checkSize),
    ...files.flatMap(checkName),
    ...[...byName].flatMap(([name, same]) => checkSame(name, same)),
  ]
  if (byName.size > MOST_ASSETS)
    problems.push({
      message: `There are ${byName.size} files, and a release has at most ${MOST_ASSETS}.`,
      fix: 'Put some of them into one archive.',
    })
  if (problems.length > 0) throw new ReleaseTracksError('assets-invalid', problems)
  return [...byName]
    .map(([name, [file, ...same]]) => ({ ...(file as AssetFile), name, copies: same.map(({ path }) => path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function checkSize({ path, size }: AssetFile): Problem[] {
  if (size > 0 && size < TOO_LARGE) return []
  const message = size === 0 ? `${quote(path)} is empty.` : `${quote(path)} has ${size} bytes, 2 GiB or more.`
  return [{ message, fix: 'GitHub accepts files from 1 byte to just below 2 GiB: check the build that made this one.' }]
}

/** GitHub drops letters that are not Latin: of `中文.dmg` nothing but the ending would be left, a name that tells nobody what it is. */
function checkName({ path }: AssetFile): Problem[] {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const stem = file.replace(/(?<=.)\.[^.]*$/, '')
  if (assetName(stem) !== '' || !/[\p{L}\p{N}]/u.test(stem)) return []
  const message = `${quote(path)} would be published as ${quote(assetName(file))}: GitHub keeps only Latin letters, digits and _ - + @ in a name.`
  return [{ message, fix: 'Rename it before publishing; its label may say anything.' }]
}

function checkSame(name: string, files: readonly AssetFile[]): Problem[] {
  if (new Set(files.map(({ digest }) => digest)).size === 1) return []
  const message = `${files.map(({ path }) => quote(path)).join(' and ')} differ, and would both be the asset ${quote(name)}.`
  return [{ message, fix: 'Rename all but one, or leave them out with an entry that starts with "!".' }]
}

/**
 * Plans how a release gets its assets. Other assets than these stay, and what is published is never replaced.
 *
 * @throws ReleaseTracksError `assets-published` with every asset that an immutable release lacks (GitHub docs: "Immutable releases").
 */
export function planAssets(
  assets: readonly NamedAsset[],
  present: readonly ReleaseAsset[],
  stage: ReleaseStage,
): AssetPlan {
  const there = new Map(present.map((asset) => [asset.name, asset]))
  const differ = assets.filter(({ name, digest }) => !there.get(name)?.uploaded || there.get(name)?.digest !== digest)
  const adopt = stage === 'draft' ? [] : differ.flatMap((file) => standing(file, there.get(file.name)))
  const upload = differ.filter((file) => !adopt.some((other) => other.file === file))
  if (stage === 'immutable' && upload.length > 0)
    throw new ReleaseTracksError('assets-published', upload.map(cannotBeAdded))
  return { remove: upload.flatMap(({ name }) => there.get(name) ?? []), upload, adopt }
}

function standing(file: NamedAsset, asset: ReleaseAsset | undefined): AssetPlan['adopt'] {
  return asset?.uploaded ? [{ file, asset }] : []
}

function cannotBeAdded({ name }: NamedAsset): Problem {
  return {
    message: `The release is published and immutable, and has no ${quote(name)}.`,
    fix: 'Release a new version, with all of its files.',
  }
}
