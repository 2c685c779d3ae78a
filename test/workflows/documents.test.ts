import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ownAction } from '../support/workflow-permissions.ts'
import { declared } from './repositories.ts'

const ROOT = join(import.meta.dirname, '../..')

interface ShownStep {
  readonly uses: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** The steps with actions of ours that a document shows, whatever the YAML around them is. */
function stepsIn(text: string): ShownStep[] {
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, yaml]) => collect(parse(yaml as string)))
}

function collect(value: unknown): ShownStep[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'uses' in value && ownAction(String(value.uses)) !== undefined ? [value as ShownStep] : []
  return [...here, ...Object.values(value).flatMap(collect)]
}

const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path)),
]
const shown = pages
  .filter((path) => path.endsWith('.md') && !path.endsWith('.notes.md'))
  .flatMap((path) => stepsIn(readFileSync(join(ROOT, path), 'utf8')).map((step) => [path, step.uses, step] as const))

test('the documents show steps with actions of ours', () => expect(shown.length).toBeGreaterThan(15))

test.each(shown)('%s gives %s inputs that it has, and all that it wants', (_, uses, { with: given = {} }) => {
  const { inputs } = declared(ownAction(uses) as string)
  expect(inputs.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(given)))
  const required = inputs.filter((input) => input.required).map(({ name }) => name)
  expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
})
