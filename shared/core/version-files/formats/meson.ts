import { MESON, mask, valuesBehind } from '../scan/mask.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'

export const format: VersionFormat = {
  place: "`version: '…'` of `project()`",
  find: (text, path) => {
    const masked = mask(text, MESON)
    const calls = [...masked.matchAll(/(?<![\w.])project\s*\((?:[^()]|\([^()]*\))*/g)].map(
      ({ 0: { length }, index }) => [index, index + length],
    )
    const found = valuesBehind(/(?<=[,\s])version\s*:\s*(?=\S)/g, masked, text).filter(({ start }) =>
      calls.some(([from = 0, to = 0]) => from < start && start <= to),
    )
    const fix = 'Write it there, or list the file that it is read from.'
    const other = found.find(({ value }) => !isVersionLike(value))
    if (other) throw elsewhere(path, text, other, fix)
    return oneVersion(found, text, path, { message: '`project()` has no `version:`.', fix })
  },
}
