import type { ReleaseAsset } from '../publish/release-assets.ts'
import type { Problem } from '../text/error.ts'

/** A file that a manifest links on the release of its tag. */
export interface LinkedAsset {
  readonly name: string
  /** That of the verified bytes, as GitHub writes it; undefined where there is nothing to compare it with. */
  readonly digest: string | undefined
}

/**
 * Says what apps will miss that follow a manifest's links to a release: the release itself, files, or the bytes that were verified.
 * `release` is the published one, undefined where there is none, or a draft.
 */
export function checkLinked(
  tag: string,
  linked: readonly LinkedAsset[],
  release: readonly ReleaseAsset[] | undefined,
): readonly Problem[] {
  if (release === undefined) {
    const message = `${tag} has no published release, but the manifest links to its files: apps that update get a 404 until it is published.`
    return [{ message, fix: 'Run publish-release before this step; a draft does not count.' }]
  }
  const there = new Map(release.filter(({ uploaded }) => uploaded).map((asset) => [asset.name, asset]))
  const missing = linked.filter(({ name }) => !there.has(name))
  const other = linked.filter(({ name, digest }) => {
    const found = there.get(name)?.digest
    return found && digest !== undefined && found !== digest
  })
  return [
    ...problem(missing, (names) => ({
      message: `The release ${tag} lacks ${names}, which the manifest links to: apps that update get a 404.`,
      fix: 'Upload it with publish-release before this step.',
    })),
    ...problem(other, (names) => ({
      message: `The release ${tag} has other bytes of ${names} than those signed in the manifest: apps refuse what they download.`,
      fix: 'Run publish-release before this step, in the same job: it replaces what was rebuilt with what is published.',
    })),
  ]
}

function problem(assets: readonly LinkedAsset[], make: (names: string) => Problem): Problem[] {
  return assets.length === 0 ? [] : [make(assets.map(({ name }) => name).join(', '))]
}
