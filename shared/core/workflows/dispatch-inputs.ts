import { nodeAt, scalarText } from '../documents/node.ts'
import { entriesOf, type Workflow } from './workflow.ts'

/** An input that a workflow asks for when it is started by hand. */
export interface DispatchInput {
  readonly name: string
  /** `string` when nothing is said. */
  readonly type: string
  readonly required: boolean
  readonly default: string | undefined
  /** What a `choice` offers, with the position of each. */
  readonly options: readonly string[]
}

/** Where a workflow declares its inputs. */
export const DISPATCH_INPUTS = ['on', 'workflow_dispatch', 'inputs'] as const

/** The inputs of `workflow_dispatch`, as far as they are written as GitHub wants them. */
export function dispatchInputs({ root }: Workflow): DispatchInput[] {
  return entriesOf(nodeAt(root, DISPATCH_INPUTS)).map(({ key, value }) => {
    const options = nodeAt(value, ['options'])
    return {
      name: key,
      type: scalarText(nodeAt(value, ['type'])) ?? 'string',
      required: scalarText(nodeAt(value, ['required'])) === 'true',
      default: scalarText(nodeAt(value, ['default'])),
      options: options?.kind === 'list' ? options.items.map((item) => scalarText(item) ?? '') : [],
    }
  })
}

/** Whether an input takes one of a few values, none of them free text. */
export function isClosed({ type }: DispatchInput): boolean {
  return type === 'choice' || type === 'boolean'
}

/** The inputs without which GitHub refuses to start the workflow by hand: a choice may fall on its first option, a box is not ticked. */
export function blockingInputs(workflow: Workflow): DispatchInput[] {
  return dispatchInputs(workflow).filter((input) => input.required && input.default === undefined && !isClosed(input))
}
