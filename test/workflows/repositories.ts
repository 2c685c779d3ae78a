import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseActionFile } from '../../scripts/action-page.ts'
import { parseConfig } from '../../shared/config/load.ts'
import type { Config } from '../../shared/core/config.ts'
import { Workflow } from '../support/workflow-evaluator.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A repository that ships itself by workflows of this project. */
export interface ShippedRepository {
  readonly name: string
  readonly config: Config
  readonly workflows: ReadonlyMap<string, Workflow>
}

/** This repository and the example, whose workflows must hold the same. */
export const REPOSITORIES: readonly ShippedRepository[] = [
  open('this repository', ROOT),
  open('the example', join(ROOT, 'examples/tray-and-platform')),
]

/** Every workflow of both, for a table of tests. */
export const WORKFLOWS: readonly (readonly [string, Workflow, ShippedRepository])[] = REPOSITORIES.flatMap(
  (repository) =>
    [...repository.workflows].map(([file, workflow]) => [`${repository.name}: ${file}`, workflow, repository] as const),
)

/** The inputs and outputs that an action of ours declares. */
export function declared(action: string) {
  const file = join(ROOT, action === 'promote' ? 'action.yml' : `actions/${action}/action.yml`)
  if (!existsSync(file)) throw new Error(`there is no action ${action}`)
  const { inputs, outputs } = parseActionFile(readFileSync(file, 'utf8'))
  return { inputs, outputs: outputs.map(({ name }) => name) }
}

function open(name: string, folder: string): ShippedRepository {
  const workflows = join(folder, '.github/workflows')
  return {
    name,
    config: parseConfig('release-tracks.yml', readFileSync(join(folder, 'release-tracks.yml'), 'utf8')),
    workflows: new Map(readdirSync(workflows).map((file) => [file, new Workflow(join(workflows, file))])),
  }
}
