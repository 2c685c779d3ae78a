import { expect, test } from '@jest/globals'
import { blockingInputs, dispatchInputs, isClosed } from '../../../shared/core/workflows/dispatch-inputs.ts'
import type { Workflow } from '../../../shared/core/workflows/workflow.ts'
import { parseWorkflow } from '../../../shared/core/workflows/workflow-file.ts'

const { workflow } = parseWorkflow(
  '.github/workflows/a.yml',
  `on:
  workflow_dispatch:
    inputs:
      text: { required: true }
      given: { required: true, default: x }
      channel: { type: choice, required: true, options: [alpha, beta] }
      dry: { type: boolean, required: true }
      free:
`,
)

test('an input that is required, has no default and no first option keeps a workflow from starting', () => {
  expect(blockingInputs(workflow as Workflow).map(({ name }) => name)).toEqual(['text'])
})

test('inputs have the type of text, no default and no options where nothing is said', () => {
  const inputs = dispatchInputs(workflow as Workflow)
  expect(inputs.at(-1)).toEqual({ name: 'free', type: 'string', required: false, default: undefined, options: [] })
  expect(inputs[2]?.options).toEqual(['alpha', 'beta'])
  expect(inputs.filter(isClosed).map(({ name }) => name)).toEqual(['channel', 'dry'])
})
