import { child, isTrue, textOf } from '../../documents/document.ts'
import { type NpmManifest, type NpmTree, openNpmTree } from '../../workspace/npm-tree.ts'
import { npmLinks } from '../../workspace/workspace.ts'
import { folderOf, isNameable, nameOf } from './paths.ts'
import { readDocument, type Scan, type Unit } from './unit.ts'

/** The npm packages of a repository: the members of its workspaces, or every package where there is no workspace. */
export function npmUnits(scan: Scan): Unit[] {
  const tree = openNpmTree(scan.facts.texts)
  const paths = [...scan.facts.texts.keys()].filter((path) => nameOf(path) === 'package.json' && scan.inspects(path))
  const rootMembers = new Set([...tree.members('').values()].map(({ folder }) => folder))
  return paths.flatMap((path) => {
    const manifest = tree.manifest(folderOf(path))
    if (!manifest) void readDocument(scan, path, 'json')
    if (manifest?.root.kind !== 'table') return []
    if (!isNameable(path)) scan.note(path, 'release-tracks.yml cannot contain a path with such characters.')
    else if (rootMembers.size === 0 || rootMembers.has(manifest.folder)) return [packageOf(tree, manifest)]
    else if (manifest.name !== undefined) scan.note(path, 'It is not a member of the workspace.')
    return []
  })
}

function packageOf(tree: NpmTree, manifest: NpmManifest): Unit {
  const { folder, root, name, version, path } = manifest
  const description = textOf(child(root, 'description'))
  const scripts = child(root, 'scripts')
  const links = npmLinks(tree, folder)
  const isPrivate = isTrue(child(root, 'private'))
  return {
    folder,
    ecosystem: 'npm',
    name: name ?? nameOf(folder),
    ...(description && { description }),
    runs: child(scripts, 'start') !== undefined || (isPrivate && child(scripts, 'build') !== undefined),
    published: !isPrivate && name !== undefined && version !== undefined,
    versions: version === undefined ? [] : [{ path, version }],
    uses: links.shipped.filter((used) => used !== folder),
    pins: [],
    tools: links.others.filter((used) => used !== folder),
    inherits: false,
  }
}
