import { nameOf } from '../paths/folder.ts'
import { isRequirement, type VersionFile } from '../versions/version-file.ts'
import { versionFileMatcher } from './matched-files.ts'

const DENO = ['deno.json', 'deno.jsonc', 'deno.lock'] as const

/** Which files have to be read along with a version file of each name, or `*` with an extension, because they repeat its version. */
const COMPANIONS = new Map<string, readonly string[]>([
  ['Cargo.toml', ['Cargo.toml', 'Cargo.lock']],
  ['package.json', ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'bun.lock', 'pnpm-workspace.yaml']],
  ['pnpm-workspace.yaml', ['package.json', 'pnpm-lock.yaml']],
  ...['deno.json', 'deno.jsonc', 'jsr.json', 'jsr.jsonc'].map((name) => [name, DENO] as const),
  ['pyproject.toml', ['uv.lock', 'poetry.lock']],
  ['pom.xml', ['pom.xml']],
  ['pubspec.yaml', ['pubspec.lock']],
  ['composer.json', ['composer.lock']],
  ['version.rb', ['Gemfile.lock']],
  ['*.gemspec', ['Gemfile.lock']],
])

/** What repeats the requirements of a package.json, and can be long. */
const SPECIFIERS = ['pnpm-lock.yaml', 'yarn.lock', 'deno.lock'] as const

/** Tells the files to read before `editVersions`: the version files, and the manifests and locks that may have to follow. */
export function isToRead(versionFiles: readonly VersionFile[]): (path: string) => boolean {
  const isListed = versionFileMatcher(versionFiles)
  const companions = new Set(companionsOf(versionFiles))
  return (path) => isListed(path) || (companions.has(nameOf(path)) && !/(^|\/)node_modules\//.test(path))
}

/** What the files that {@link isToRead} tells are called, without their folders. */
export function namesToRead(versionFiles: readonly VersionFile[]): string[] {
  return [...new Set([...versionFiles.map((file) => nameOf(file.path)), ...companionsOf(versionFiles)])]
}

function companionsOf(versionFiles: readonly VersionFile[]): string[] {
  return versionFiles.flatMap((file) => {
    const name = nameOf(file.path)
    return [
      ...(COMPANIONS.get(name) ?? COMPANIONS.get(name.replace(/^.*(?=\.)/, '*')) ?? []),
      ...(name === 'package.json' && (isRequirement(file) || file.requirements) ? SPECIFIERS : []),
    ]
  })
}
