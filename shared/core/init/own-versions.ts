import { inheritsVersion, openCargoTree, versionOf } from '../workspace/cargo-tree.ts'
import type { NewText } from './files.ts'
import type { TreeFacts } from './scan/facts.ts'

/** The line, or the end of a dotted key, by which a crate takes the version of its workspace (The Cargo Book, "The package table"). */
const INHERITS = /^(\s*version)\s*(?:\.\s*workspace\s*=\s*true|=\s*\{\s*workspace\s*=\s*true\s*\})/m

/** The same facts with a version of its own in each crate that has its workspace's, and the manifests that change for it. */
export function withOwnVersions(facts: TreeFacts): { readonly facts: TreeFacts; readonly changed: readonly NewText[] } {
  const tree = openCargoTree(facts.texts)
  const changed = [...facts.texts].flatMap(([path, text]): NewText[] => {
    if (!/(?:^|\/)Cargo\.toml$/.test(path)) return []
    const manifest = tree.manifest(path.slice(0, -'Cargo.toml'.length).replace(/\/$/, ''))
    const version = manifest && inheritsVersion(manifest) ? versionOf(tree, manifest) : undefined
    if (version === undefined) return []
    const own = text.replace(INHERITS, (_, name: string) => `${name} = "${version}"`)
    return own === text ? [] : [{ path, text: own, adds: 'a version of its own' }]
  })
  const texts = new Map([...facts.texts, ...changed.map(({ path, text }) => [path, text] as const)])
  return { facts: { ...facts, texts }, changed }
}
