import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { COMMANDS } from '../cli/commands/index.ts'
import { CONFIG_SHAPE } from '../shared/config/config-shape.ts'
import { toJsonSchema } from '../shared/config/json-schema.ts'
import { RULE_GROUPS } from '../shared/core/doctor/rules/rules.ts'
import { formatActionInputs } from './action-inputs.ts'
import { type ActionFile, formatOverview, formatPage, parseActionFile } from './action-page.ts'
import { findPrograms } from './bundles.ts'
import { formatCliPage } from './cli-page.ts'
import { formatConfiguration } from './configuration-page.ts'
import { formatDoctorPage } from './doctor-page.ts'
import { formatVersionFiles } from './version-files-page.ts'

const ROOT = join(import.meta.dirname, '..')
const PAGES = 'docs/actions'
const BEGIN = '<!-- actions:begin -->'
const END = '<!-- actions:end -->'

/**
 * Makes the documents that follow from the action.yml files (a page an action, and the overview in README.md between its
 * markers), from the description of the configuration, from the rules of doctor, and from what the commands declare. And the one
 * source file that follows from action.yml files, by which doctor knows the inputs of the actions.
 *
 * Returns path → content, and nothing for a page whose action is gone. Hand-written text for a page stands in `<name>.notes.md` beside it.
 */
export function makeDocs(root: string): Map<string, string | undefined> {
  const docs = new Map<string, string | undefined>(listPages(root).map((page) => [page, undefined]))
  const actions = new Map<string, ActionFile>()
  for (const { name, action } of findPrograms(root)) {
    if (!action) continue
    const file = parseActionFile(readFileSync(join(root, action), 'utf8'))
    actions.set(name, file)
    const uses = [
      'OWNER/release-tracks',
      ...dirname(action)
        .split('/')
        .filter((part) => part !== '.'),
    ].join('/')
    docs.set(
      `${PAGES}/${name}.md`,
      formatPage(name, `${uses}@v1`, file, readIfThere(join(root, PAGES, `${name}.notes.md`))),
    )
  }
  docs.set('shared/core/workflows/action-inputs.ts', formatActionInputs(actions))
  docs.set('docs/configuration.md', formatConfiguration(toJsonSchema(CONFIG_SHAPE)))
  docs.set('docs/doctor.md', formatDoctorPage(RULE_GROUPS, readIfThere(join(root, 'docs/doctor.notes.md'))))
  docs.set('docs/version-files.md', formatVersionFiles(readIfThere(join(root, 'docs/version-files.notes.md'))))
  docs.set('docs/cli.md', formatCliPage(COMMANDS, readIfThere(join(root, 'docs/cli.notes.md'))))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  return docs.set('README.md', replaceBetween(readme, formatOverview(PAGES, actions)))
}

/** Lists the documents that are not what they should be. */
export function findDrift(root: string): string[] {
  const docs = [...makeDocs(root)]
  return docs
    .filter(([path, content]) => content !== (readIfThere(join(root, path)) || undefined))
    .map(([path]) => path)
}

/** Puts `content` between the markers of a text. Throws when they are not there, once each and in order. */
export function replaceBetween(text: string, content: string): string {
  const [before, rest, ...more] = text.split(BEGIN)
  const [, after, ...evenMore] = (rest ?? '').split(END)
  if (before === undefined || after === undefined || more.length + evenMore.length > 0) {
    throw new Error(`README.md must hold ${BEGIN} and then ${END}, once each`)
  }
  return `${before}${BEGIN}\n${content}\n${END}${after}`
}

function listPages(root: string): string[] {
  const folder = join(root, PAGES)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => name.endsWith('.md') && !name.endsWith('.notes.md')).map((name) => `${PAGES}/${name}`)
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function writeDocs(root: string): void {
  mkdirSync(join(root, PAGES), { recursive: true })
  for (const [path, content] of makeDocs(root)) {
    if (content === undefined) rmSync(join(root, path))
    else writeFileSync(join(root, path), content)
  }
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) writeDocs(ROOT)
  const drift = findDrift(ROOT)
  for (const path of drift)
    console.error(`${path} is not what the action.yml files say: run \`npm run docs\` and commit it.`)
  process.exitCode = drift.length > 0 ? 1 : 0
}
