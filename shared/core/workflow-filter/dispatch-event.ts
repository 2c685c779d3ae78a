/**
 * The text to put into a workflow so that it can be started by hand: a line above the first event of `on:`.
 * @param firstAt where the first key of the mapping below `on:` stands.
 * @returns undefined where events do not stand on lines of their own.
 */
export function dispatchLine(
  text: string,
  firstAt: number,
): { readonly at: number; readonly line: string } | undefined {
  const at = text.lastIndexOf('\n', firstAt - 1) + 1
  const indent = text.slice(at, firstAt)
  if (at === 0 || !/^ +$/.test(indent)) return undefined
  const end = text.slice(0, at).endsWith('\r\n') ? '\r\n' : '\n'
  return { at, line: `${indent}workflow_dispatch:${end}` }
}
