import type { Finding, Severity } from './finding.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' }

/** A finding as a workflow command, which GitHub shows at its line (GitHub docs, "Workflow commands", `::error`). */
export function toAnnotation({ severity, rule, message, fix, place }: Finding): string {
  const { file, line = 1, column = 1 } = place
  const properties = { file, line: String(line), col: String(column), title: rule }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(`${message} ${fix}`)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
