import { child, isTrue, textOf } from '../../documents/document.ts'
import { ReleaseTracksError } from '../../text/error.ts'
import { readVersion } from '../../version-files/version-text.ts'
import { inferVersionFile } from '../../versions/version-file.ts'
import { isOtherManifest } from './facts.ts'
import { folderOf, isNameable, nameOf } from './paths.ts'
import { readDocument, type Scan, type Unit } from './unit.ts'

/** What is released from a manifest that says a name and a version and no more that matters here: charts, Dart, Deno, Maven, .NET, Ruby, … */
export function otherUnits(scan: Scan): Unit[] {
  const paths = [...scan.facts.texts.keys()].filter((path) => isOtherManifest(path) && scan.inspects(path))
  return paths.flatMap((path) => {
    const version = versionIn(path, scan.facts.texts.get(path) ?? '')
    if (version === undefined) return []
    if (isNameable(path)) return [unitOf(scan, path, version)]
    scan.note(path, 'release-tracks.yml cannot contain a path with such characters.')
    return []
  })
}

function unitOf(scan: Scan, path: string, version: string): Unit {
  const folder = folderOf(path)
  const format = /\.jsonc?$/.test(path) ? 'json' : /\.ya?ml$/.test(path) ? 'yaml' : undefined
  const root = format && readDocument({ ...scan, note: () => undefined }, path, format)
  const name = textOf(child(root, 'name')) ?? nameIn(path, scan.facts.texts.get(path) ?? '') ?? nameOf(folder)
  const description = textOf(child(root, 'description'))
  const isPrivate = textOf(child(root, 'publish_to')) === 'none' || isTrue(child(root, 'private'))
  return {
    folder,
    ecosystem: nameOf(path) === 'Chart.yaml' ? 'chart' : 'other',
    name: name || 'app',
    ...(description && { description }),
    runs: false,
    published: !isPrivate,
    versions: [{ path, version }],
    uses: [],
    pins: [],
    tools: [],
    inherits: false,
  }
}

/** A file's own name where it is the package's, and what Maven calls it. */
function nameIn(path: string, text: string): string | undefined {
  const own = /^(.+)\.(?:csproj|fsproj|vbproj|gemspec)$/.exec(nameOf(path))?.[1]
  if (own !== undefined || nameOf(path) !== 'pom.xml') return own
  return /<artifactId>\s*([\w.-]+)\s*<\/artifactId>/.exec(text.replace(/<parent>[\s\S]*?<\/parent>/, ''))?.[1]
}

/** The version that a manifest carries; undefined where there is none that can be read. */
function versionIn(path: string, text: string): string | undefined {
  try {
    return readVersion(inferVersionFile(path), text)
  } catch (error) {
    if (error instanceof ReleaseTracksError) return undefined
    throw error
  }
}
