import { ancestorsOf, folderOf, inFolder, nameOf } from '../paths/folder.ts'
import { GRADLE, mask, valuesBehind } from '../version-files/scan/mask.ts'
import type { PathLinks } from './package-links.ts'

type Texts = ReadonlyMap<string, string>

/** What Gradle's files are called: the build of a project, and the settings above all of them. */
export const GRADLE_NAMES = ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'] as const

const PROJECT = /(?<scope>\w+)[ \t]*\(?[ \t]*project[ \t]*\([ \t]*(?:path[ \t]*[:=][ \t]*)?(?=["'])/g
/** A type-safe accessor, such as `projects.dataCore` (https://docs.gradle.org/current/userguide/declaring_dependencies_basics.html). */
const ACCESSOR = /(?<scope>\w+)[ \t]*\(?[ \t]*projects\.(?<name>\w+(?:\.\w+)*)/g

/** Gradle: `project(":core")` and `projects.core` among the dependencies of a build; those of tests are not shipped. */
export function openGradle(texts: Texts): PathLinks {
  const roots = new Set(foldersOf(texts, 'settings.gradle'))
  const builds = new Set(foldersOf(texts, 'build.gradle'))
  const rootOf = (folder: string) => ancestorsOf(folder).find((above) => roots.has(above))
  const links = (folder: string) => {
    const root = rootOf(folder)
    if (root === undefined) return []
    const known = new Map(
      [...builds].filter((each) => rootOf(each) === root).map((each) => [accessorOf(root, each), each]),
    )
    const used = buildOf(folder, texts).flatMap((text) => {
      const masked = mask(text, GRADLE)
      const paths = valuesBehind(PROJECT, masked, text)
      const byPath = [...masked.matchAll(PROJECT)].flatMap((found, at) => {
        const steps = paths[at]?.value.split(':').filter(Boolean) ?? []
        return isShipped(found) ? [inFolder(root, steps.join('/'))] : []
      })
      const byName = [...masked.matchAll(ACCESSOR)].flatMap((found) =>
        isShipped(found) ? (known.get(found.groups?.name ?? '') ?? []) : [],
      )
      return [...byPath, ...byName]
    })
    return [...new Set(used)].filter((each) => each !== folder && builds.has(each))
  }
  const isBuild = (path: string) => /^(?:build\.gradle(?:\.kts)?|gradle\.properties)$/.test(nameOf(path))
  return { starts: (path) => (isBuild(path) ? [folderOf(path)] : []), links }
}

function foldersOf(texts: Texts, name: string): string[] {
  return [...texts.keys()].filter((path) => [name, `${name}.kts`].includes(nameOf(path))).map(folderOf)
}

function buildOf(folder: string, texts: Texts): string[] {
  return ['build.gradle', 'build.gradle.kts'].flatMap((name) => texts.get(inFolder(folder, name)) ?? [])
}

function isShipped({ groups }: RegExpMatchArray): boolean {
  return !/^(?:test|androidTest)/.test(groups?.scope ?? '')
}

/** How a project is called as `projects.…`: its folders, each in camel case. */
function accessorOf(root: string, folder: string): string {
  const below = folder.slice(root === '' ? 0 : root.length + 1)
  return below
    .split('/')
    .map((name) => name.replace(/[-_.]+(\w)/g, (_, letter: string) => letter.toUpperCase()))
    .join('.')
}
