import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseConfig } from '../shared/config/load.ts'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const [WORKFLOW, CONFIG] = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map((found) => found[1] as string)

test("the README's workflow is one that GitHub reads, and gives the root action inputs that it has", () => {
  const { context } = parseWorkflow({ name: 'promote.yml', content: WORKFLOW as string }, new NoOperationTraceWriter())
  expect(context.errors.getErrors()).toEqual([])
  const { jobs } = parse(WORKFLOW as string)
  const declared = Object.keys(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')).inputs)
  expect(declared).toEqual(expect.arrayContaining(Object.keys(jobs.promote.steps.at(-1).with)))
})

test("the README's configuration is valid", () => {
  expect(parseConfig('release-tracks.yml', CONFIG as string).tracks.map(({ name }) => name)).toEqual([
    'tray',
    'platform',
  ])
})

test('every link of the README and of the documents leads to something', () => {
  const pages = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  )
  for (const page of ['README.md', ...pages.map((path) => join('docs', path))]) {
    const links = readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)
    for (const [, target] of links)
      expect([page, target, existsSync(join(ROOT, dirname(page), target as string))]).toEqual([page, target, true])
  }
})

test("the README's commands are in package.json", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  for (const [, script] of README.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(script)
})
