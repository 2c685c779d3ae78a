import { formatChecksums } from '../../core/publish/checksums.ts'
import { type AssetPlan, type NamedAsset, nameAssets } from '../../core/publish/release-assets.ts'
import { failure, quote } from '../../core/text/error.ts'
import type { ReleaseFiles } from '../ports/release-files.ts'

/** Checks the name of the file with the checksums; empty where none is asked for. Throws `input-invalid`. */
export function readChecksumsName(name: string): string {
  if (name === '' || (/^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(name) && name.length <= 100 && !name.endsWith('.')))
    return name
  throw failure(
    'input-invalid',
    `checksums: ${quote(name)} is not a file name that GitHub keeps as is.`,
    'Give a name without folders: SHA256SUMS.',
  )
}

/**
 * Adds the file with the checksums of some assets to them: of what users download, which are other bytes than here where the release is out already. Throws
 * `assets-invalid` where one of the assets is called so.
 */
export async function withChecksums(
  name: string,
  assets: readonly NamedAsset[],
  { adopt }: AssetPlan,
  files: ReleaseFiles,
): Promise<readonly NamedAsset[]> {
  const published = new Map(adopt.map(({ file, asset }) => [file, asset.digest]))
  const summed = assets.map((file) => ({ name: file.name, digest: published.get(file) ?? file.digest }))
  const same = assets.find((asset) => asset.name === name)
  if (same)
    throw failure(
      'assets-invalid',
      `${quote(same.path)} and the checksums would both be the asset ${quote(name)}.`,
      'Leave the file out with an entry that starts with "!", or give checksums another name.',
    )
  return [...assets, ...nameAssets([await files.make(name, formatChecksums(summed))])]
}
