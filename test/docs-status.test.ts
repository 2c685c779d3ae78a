import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { makeScreen } from '../cli/screen/screen.ts'
import { formatStatus } from '../cli/screen/status.ts'
import { SHOWN_STORY, statusOfStory } from './support/status-pages.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const DOC = read('docs/status.md')
const [, WORKFLOW = ''] = /```yaml\n([\s\S]*?)```/.exec(DOC) ?? []

test('the workflow that publishes the status is one that GitHub reads, and nothing of it moves', () => {
  const { context } = parseWorkflow({ name: 'status.yml', content: WORKFLOW }, new NoOperationTraceWriter())
  expect(context.errors.getErrors()).toEqual([])
  const uses = [...WORKFLOW.matchAll(/uses: (\S+)/g)].map(([, action]) => action)
  expect(uses).toHaveLength(4)
  for (const action of uses) expect(action).toMatch(/@[0-9a-f]{40}$/)
})

test('its jobs may do no more than they need', () => {
  const { permissions, jobs } = parse(WORKFLOW)
  expect(permissions).toEqual({})
  expect(jobs.page.permissions).toEqual({ contents: 'read' })
  expect(jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' })
})

test('every key of the data is described', () => {
  const report = JSON.parse(read('test/cli/golden/status-broken.json'))
  for (const key of keysOf(report)) expect(DOC).toContain(`\`${key}\``)
})

test('the table is the one of the pictures', async () => {
  const [health, table] = formatStatus(await statusOfStory(SHOWN_STORY), makeScreen(false)).split('\n\n')
  expect(DOC).toContain(`${health}\n\n${table}\n`)
})

test.each(['light', 'dark'])('the %s picture is there and small', (colours) => {
  const file = join(ROOT, 'docs/images', `status-${colours}.png`)
  expect(existsSync(file)).toBe(true)
  expect(statSync(file).size).toBeLessThan(150_000)
})

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}
