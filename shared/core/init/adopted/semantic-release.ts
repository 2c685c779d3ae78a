import { child } from '../../documents/document.ts'
import { readDocument, type Scan } from '../scan/unit.ts'

/**
 * Finds semantic-release, whose configuration says nothing of products and is therefore not taken over, by its files
 * (semantic-release docs, "Configuration file").
 */
export function findSemanticRelease(scan: Scan): { readonly tool: string; readonly files: readonly string[] }[] {
  const own = scan.facts.paths.filter((path) =>
    /^(?:\.releaserc(?:\.(?:ya?ml|json|[cm]?js))?|release\.config\.[cm]?[jt]s)$/.test(path),
  )
  const root = readDocument({ ...scan, note: () => undefined }, 'package.json', 'json')
  const within = child(root, 'release') ? ['"release" in package.json'] : []
  const files = [...own, ...within]
  const isUsed = files.length > 0 || child(child(root, 'devDependencies'), 'semantic-release') !== undefined
  return isUsed ? [{ tool: 'semantic-release', files }] : []
}
