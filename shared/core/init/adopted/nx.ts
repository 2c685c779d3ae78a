import { child, entriesOf, isTrue, textOf, textsOf } from '../../documents/document.ts'
import type { DocumentValue } from '../../documents/document-value.ts'
import type { Inventory } from '../scan/inventory.ts'
import { inFolder, nameOf } from '../scan/paths.ts'
import { readDocument, type Unit } from '../scan/unit.ts'
import { type Adopted, type AdoptedProduct, commitTypes } from './adoption.ts'

const CONFIG = 'nx.json'

/** Reads `release` of nx.json: a track a group with one version, or a track a project where they are independent. */
export function readNx(inventory: Inventory): Adopted | undefined {
  const release = child(readDocument(inventory.scan, CONFIG, 'json'), 'release')
  if (!release) return undefined
  const groups = [...entriesOf(child(release, 'groups'))]
  const products =
    groups.length > 0
      ? groups.flatMap(([name, group]) => readGroup(inventory, name, group, release))
      : readGroup(inventory, '', release, release)
  const conventional = [release, ...groups.map(([, group]) => group)].some((each) =>
    isTrue(child(child(each, 'version'), 'conventionalCommits')),
  )
  const bump = conventional ? { by: 'commits' as const, types: commitTypes() } : undefined
  return { tool: 'nx release', files: [], products, isWhole: true, bump }
}

function readGroup(inventory: Inventory, name: string, group: DocumentValue, release: DocumentValue): AdoptedProduct[] {
  const wanted = textOf(child(group, 'projects')) ?? textsOf(child(group, 'projects'))
  const units = projectsOf(inventory, [wanted].flat())
  const isIndependent =
    textOf(child(group, 'projectsRelationship') ?? child(release, 'projectsRelationship')) === 'independent'
  const own = patternOf(group) ?? patternOf(release)
  const pattern =
    own ?? (isIndependent ? '{projectName}@{version}' : name === '' ? 'v{version}' : '{releaseGroupName}-v{version}')
  const tag = (project: string) => pattern.replaceAll('{projectName}', project).replaceAll('{releaseGroupName}', name)
  if (isIndependent) {
    const why = 'nx releases it on its own.'
    return units.map((unit) => ({
      name: unit.name,
      folders: [unit.folder],
      tag: tag(projectName(unit, inventory.scan)),
      why,
    }))
  }
  if (units.length === 0) return []
  const why = `nx releases ${name === '' ? 'these projects' : `the group ${JSON.stringify(name)}`} with one version.`
  return [{ name: name || 'packages', folders: units.map(({ folder }) => folder), tag: tag(''), why }]
}

function patternOf(value: DocumentValue): string | undefined {
  return textOf(child(value, 'releaseTagPattern')) ?? textOf(child(child(value, 'releaseTag'), 'pattern'))
}

/** What nx calls a project: the name in its project.json, else that of its package (Nx docs, "Project configuration"). */
function projectName({ folder, name }: Unit, scan: Inventory['scan']): string {
  return textOf(child(readDocument(scan, inFolder(folder, 'project.json'), 'json'), 'name')) ?? name
}

/** Projects are named by package name, by folder, or by the last part of either; `*` is any of it. */
function projectsOf({ units, scan }: Inventory, wanted: readonly string[]): Unit[] {
  const packages = [...units.values()].filter(({ folder, versions }) => folder !== '' && versions.length > 0)
  const published = packages.filter(({ published }) => published)
  if (wanted.length === 0) return published
  const tests = wanted.map((name) => {
    const takes = !name.startsWith('!')
    const source = (takes ? name : name.slice(1)).replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')
    return { takes, pattern: new RegExp(`^(?:directory:)?${source}$`) }
  })
  // Where there are exclusions alone, they are taken from all that is released.
  const isRest = tests.every(({ takes }) => !takes)
  return (isRest ? published : packages).filter((unit) => {
    const words = [projectName(unit, scan), unit.name, unit.folder, nameOf(unit.name), nameOf(unit.folder)]
    const last = tests.findLast(({ pattern }) => words.some((word) => pattern.test(word)))
    return last?.takes ?? isRest
  })
}
