import { followGemLocks } from '../locks/gem-lock.ts'
import { mask, RUBY, valuesBehind } from '../scan/mask.ts'
import { GEM } from '../spelling/gem-version.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'

export const format: VersionFormat = {
  ...GEM,
  follow: followGemLocks,
  place: '`VERSION = "…"`; written as `1.0.0.pre.alpha.1`',
  find: (text, path) => {
    const found = valuesBehind(/^[ \t]*(?:\w+::)*VERSION[ \t]*=[ \t]*(?=\S)/gm, mask(text, RUBY), text)
    const fix = 'Write it as one string: VERSION = "1.2.3".'
    const other = found.find(({ value }) => !isVersionLike(value))
    if (other) throw elsewhere(path, text, other, fix)
    return oneVersion(found, text, path, { message: 'The file has no `VERSION = "…"`.', fix })
  },
}
