import { ancestorsOf, isWithin } from '../../paths/folder.ts'
import { readFamilies } from '../history/tag-families.ts'
import { plainWord } from '../history/tag-words.ts'
import type { TreeFacts } from './facts.ts'
import { ASIDE, FOREIGN, folderOf, inspectable, nameOf } from './paths.ts'

/**
 * Tells the files that can belong to a product of a repository: those that are {@link inspectable}, and those of folders that its tags
 * name, by path (`sdk/test/v1.2.0`) or, where no other folder is called so, by name (`demo-v1.2.0` of `examples/demo`).
 */
export function inspector({ paths, tags }: Pick<TreeFacts, 'paths' | 'tags'>): (path: string) => boolean {
  const words = new Set(readFamilies({ tags }).flatMap(({ plain }) => plain || []))
  const aside = paths.filter((path) => !inspectable(path) && !FOREIGN.test(path))
  const named = [...new Set(aside.flatMap((path) => ancestorsOf(folderOf(path))))].filter(
    (folder) => words.has(plainWord(folder)) || (words.has(plainWord(nameOf(folder))) && ASIDE.test(`${folder}/`)),
  )
  if (named.length === 0) return inspectable
  const others = new Set(paths.filter(inspectable).flatMap((path) => ancestorsOf(folderOf(path)).map(nameOf)))
  const tagged = named.filter((folder) => words.has(plainWord(folder)) || !others.has(nameOf(folder)))
  return (path) =>
    inspectable(path) || tagged.some((folder) => isWithin(path, folder) && inspectable(path.slice(folder.length + 1)))
}
