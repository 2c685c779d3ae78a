import { followGemLocks } from '../locks/gem-lock.ts'
import { mask, RUBY, valuesBehind } from '../scan/mask.ts'
import { GEM } from '../spelling/gem-version.ts'
import { elsewhere, isVersionLike, oneVersion, type VersionFormat } from './format.ts'

export const format: VersionFormat = {
  ...GEM,
  follow: followGemLocks,
  place: '`.version = "…"`; written as `1.0.0.pre.alpha.1`',
  find: (text, path) => {
    const found = valuesBehind(/(?<=\w\.)version[ \t]*=(?![=~])[ \t]*(?=\S)/g, mask(text, RUBY), text)
    const fix = 'List the file that it is read from, such as lib/NAME/version.rb.'
    const other = found.find(({ value }) => !isVersionLike(value))
    if (other) throw elsewhere(path, text, other, fix)
    return oneVersion(found, text, path, { message: 'The gemspec sets no `version`.', fix })
  },
}
