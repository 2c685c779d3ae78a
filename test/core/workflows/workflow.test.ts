import { expect, test } from '@jest/globals'
import { eachStep, inputOf, needsOf, scalarsOf, type Workflow } from '../../../shared/core/workflows/workflow.ts'
import { parseWorkflow } from '../../../shared/core/workflows/workflow-file.ts'

function read(text: string): Workflow {
  const { workflow } = parseWorkflow('.github/workflows/release.yml', text)
  if (!workflow) throw new Error('it cannot be read')
  return workflow
}

const WORKFLOW = read(`on: { push: { tags: [v*] }, workflow_dispatch: }
jobs:
  build:
    steps:
      - &shared { uses: acme/release-tracks/actions/validate-tag@v1, with: { tag: v1 } }
      - *shared
      - run: echo
  publish: { needs: build, steps: x }
  last: { needs: [build, publish] }
`)

test('events, filters, jobs, steps and inputs are read', () => {
  expect([WORKFLOW.name, [...WORKFLOW.events], WORKFLOW.push]).toEqual([
    'release.yml',
    ['push', 'workflow_dispatch'],
    { tags: ['v*'] },
  ])
  expect(WORKFLOW.jobs.map((job) => [job.name, needsOf(job), job.steps.length])).toEqual([
    ['build', [], 3],
    ['publish', ['build'], 0],
    ['last', ['build', 'publish'], 0],
  ])
  const found = eachStep([WORKFLOW], ({ job, step, index }) => [[job.name, index, step.action, inputOf(step, 'tag')]])
  expect(found).toEqual([
    ['build', 0, 'validate-tag', 'v1'],
    ['build', 1, 'validate-tag', 'v1'],
    ['build', 2, undefined, undefined],
  ])
})

test('each text is given once, with what leads to it', () => {
  const texts = scalarsOf(WORKFLOW).map(({ path, node }) => [path.join('.'), node.text])
  expect(texts).toContainEqual(['jobs.build.steps.2.run', 'echo'])
  expect(texts.filter(([, text]) => text === 'v1')).toEqual([['jobs.build.steps.0.with.tag', 'v1']])
})
