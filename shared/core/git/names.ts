declare const kind: unique symbol

/** A text that stands for one kind of thing. Texts of two kinds are not each other, while a text of no kind yet may become one. */
type Kind<Text extends string, Name extends string> = Text & { readonly [kind]?: Name }

/** The full name of a ref: `refs/heads/next`, `refs/tags/tray-v1.8.4`. */
export type RefName = Kind<`refs/${string}`, 'ref'>

/** The name of a tag as people write it: `tray-v1.8.4`. */
export type TagName = Kind<string, 'tag'>

/** The id of a commit: 40 hexadecimal digits, 64 with SHA-256. */
export type CommitId = Kind<string, 'commit'>

/** The id of any object: a commit, an annotated tag, a tree or a file. */
export type ObjectId = Kind<string, 'commit' | 'object'>

export const TAGS = 'refs/tags/'
const HEADS = 'refs/heads/'

export function tagRef(name: TagName): RefName {
  return `${TAGS}${name}` as RefName
}

export function branchRef(branch: string): RefName {
  return `${HEADS}${branch}` as RefName
}

/** The tag that a ref names; undefined for a branch. */
export function tagNameOf(ref: RefName): TagName | undefined {
  return ref.startsWith(TAGS) ? ref.slice(TAGS.length) : undefined
}
