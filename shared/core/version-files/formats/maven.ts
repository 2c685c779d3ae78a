import { nameOf } from '../../paths/folder.ts'
import { splice } from '../scan/splice.ts'
import { childOf, type XmlElement, xmlElements } from '../scan/xml.ts'
import { elsewhere, type FollowedChange, type Literal, oneVersion, type VersionFormat } from './format.ts'

/** What Maven puts below a release (ComparableVersion); any other word comes after it. */
const CHANNELS = ['alpha', 'beta', 'milestone', 'rc']

/** https://maven.apache.org/guides/mini/guide-maven-ci-friendly.html says which properties a version may be made of. */
export const format: VersionFormat = {
  place:
    '`<version>` of the project, or the property it names, such as `revision`; modules and dependencies that repeat it follow',
  limits: { channels: CHANNELS },
  rules: 'Maven',
  find: (text, path) => {
    const project = projectOf(text)
    const version = childOf(project, 'version')
    const property = version && propertyOf(version.value)
    const found = property === undefined ? version : childOf(childOf(project, 'properties'), property)
    if (version && property !== undefined && !found) {
      const fix = `List the pom.xml whose <properties> have <${property}>, or write the version here.`
      throw elsewhere(path, text, version, fix)
    }
    if (found && /[<&]|\$\{/.test(found.value))
      throw elsewhere(path, text, found, 'Write the version here, or as one property alone.')
    const fix = childOf(project, 'parent')
      ? 'It takes that of its parent: list the pom.xml of the parent.'
      : 'Write it there.'
    return oneVersion(found ? [found] : [], text, path, { message: 'The project has no <version>.', fix })
  },
  follow: followModules,
}

/** The property that a version is, where all others beside it are those of CI that are empty. */
function propertyOf(version: string): string | undefined {
  return /^\$\{([\w.-]+)\}(?:\$\{(?:sha1|changelist)\})*$/.exec(version)?.[1]
}

function projectOf(text: string): XmlElement | undefined {
  return xmlElements(text).find(({ path }) => path === 'project')
}

interface Pom {
  readonly path: string
  readonly text: string
  readonly elements: readonly XmlElement[]
}

/** Modules say their parent's version again, and those without one of their own take it; dependencies may say it, too. */
function followModules({ path, from, to, texts }: FollowedChange): ReadonlyMap<string, string> {
  const poms = [...texts].flatMap(([at, text]) =>
    nameOf(at) === 'pom.xml' ? [{ path: at, text, elements: xmlElements(text) }] : [],
  )
  const bumped = new Set<string>()
  const changed = new Map<string, string>()
  const start = poms.find((pom) => pom.path === path)
  if (!start || propertyOf(childOf(rootOf(start), 'version')?.value ?? '') !== undefined) return changed
  for (const pom of [start, ...modulesOf(start, poms, from)]) bumped.add(coordinatesOf(rootOf(pom)))
  for (const pom of poms) {
    const places = repeatedIn(pom, bumped, from)
    if (places.length > 0)
      changed.set(
        pom.path,
        splice(
          pom.text,
          places.map((place) => ({ ...place, by: to })),
        ),
      )
  }
  return changed
}

function modulesOf(parent: Pom, poms: readonly Pom[], version: string): Pom[] {
  const own = coordinatesOf(rootOf(parent))
  return poms.flatMap((pom) => {
    const said = childOf(rootOf(pom), 'parent')
    if (pom === parent || coordinatesOf(said) !== own || childOf(said, 'version')?.value !== version) return []
    const inherits = childOf(rootOf(pom), 'version') === undefined
    return inherits
      ? [
          pom,
          ...modulesOf(
            pom,
            poms.filter((other) => other !== parent),
            version,
          ),
        ]
      : []
  })
}

/** The places outside the project's own version where one of some artifacts is named together with the old version. */
function repeatedIn({ elements }: Pom, bumped: ReadonlySet<string>, from: string): Literal[] {
  return elements.flatMap((element) => {
    const version = childOf(element, 'version')
    if (element.path === 'project' || version?.value !== from) return []
    return bumped.has(coordinatesOf(element)) ? [version] : []
  })
}

function rootOf({ elements }: Pom): XmlElement | undefined {
  return elements.find(({ path }) => path === 'project')
}

/** `group:artifact`; the group of a project is that of its parent where it has none. */
function coordinatesOf(element: XmlElement | undefined): string {
  const group = childOf(element, 'groupId') ?? childOf(childOf(element, 'parent'), 'groupId')
  return `${group?.value ?? ''}:${childOf(element, 'artifactId')?.value ?? ''}`
}
