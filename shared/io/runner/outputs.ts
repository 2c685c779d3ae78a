import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'

/** Writes outputs to the runner's file; nowhere outside of a workflow. @actions/core would load Node's cryptography for a delimiter. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  const file = process.env.GITHUB_OUTPUT
  if (!file) return
  appendFileSync(
    file,
    Object.entries(outputs)
      .map(([name, value]) => formatOutput(name, value))
      .join(''),
  )
}

/** An output as the runner reads it: a line that opens it, the value, and the delimiter, which is one that the value does not have. */
export function formatOutput(name: string, value: string): string {
  let delimiter = 'ghadelimiter'
  while (value.includes(delimiter)) delimiter += '_'
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`
}
