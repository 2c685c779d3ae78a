import { entryOf, type Node } from '../documents/node.ts'

/**
 * The text to put into a workflow so that it can be started by hand: a line above the first event of `on:`.
 * @param root what the text says.
 * @returns undefined where events do not stand on lines of their own.
 */
export function dispatchLine(
  text: string,
  root: Node | undefined,
): { readonly at: number; readonly line: string } | undefined {
  const on = entryOf(root, 'on')?.value
  if (on?.kind !== 'map') return undefined
  const mappingAt = on.at
  const at = text.lastIndexOf('\n', mappingAt - 1) + 1
  const indent = text.slice(at, mappingAt)
  if (at === 0 || text[mappingAt] === '{' || !/^ +$/.test(indent)) return undefined
  const end = text.slice(0, at).endsWith('\r\n') ? '\r\n' : '\n'
  return { at, line: `${indent}workflow_dispatch:${end}` }
}
