import { childOf, type XmlElement, xmlElements } from '../version-files/scan/xml.ts'

/** A pom.xml, and the folder that it stands in. */
export interface Pom {
  readonly folder: string
  readonly project: XmlElement
  readonly dependencies: readonly XmlElement[]
}

/** Reads a pom.xml; undefined for a text that has no project. */
export function readPom(folder: string, text: string): Pom | undefined {
  const elements = xmlElements(text)
  const project = elements.find(({ path }) => path === 'project')
  const dependencies = elements.filter(({ path }) => path === 'project/dependencies/dependency')
  return project && { folder, project, dependencies }
}

/** Tells of a pom.xml the folders of the modules that its artifact ships, and of one that others inherit from those. */
export function openMavenLinks(poms: readonly Pom[]): (pom: Pom) => string[] {
  const byCoordinates = new Map(poms.map((pom) => [coordinatesOf(pom.project), pom.folder]))
  return ({ dependencies, project }) => {
    const group = groupOf(project)
    return dependencies
      .filter((dependency) => childOf(dependency, 'scope')?.value !== 'test')
      .flatMap((dependency) => byCoordinates.get(coordinatesOf(dependency, group)) ?? [])
  }
}

/** `group:artifact`; a group that is written as that of the project is `group`. */
function coordinatesOf(element: XmlElement, group = groupOf(element)): string {
  const said = childOf(element, 'groupId')?.value ?? groupOf(element)
  return `${/^\$\{(?:project|pom)\.groupId\}$/.test(said) ? group : said}:${childOf(element, 'artifactId')?.value ?? ''}`
}

function groupOf(element: XmlElement): string {
  return (childOf(element, 'groupId') ?? childOf(childOf(element, 'parent'), 'groupId'))?.value ?? ''
}

/** The poms that take their version from one. */
export function inheritingPoms(poms: readonly Pom[], parent: Pom): Pom[] {
  const own = coordinatesOf(parent.project)
  return poms.filter(({ project }) => {
    const said = childOf(project, 'parent')
    return said !== undefined && childOf(project, 'version') === undefined && coordinatesOf(said) === own
  })
}
