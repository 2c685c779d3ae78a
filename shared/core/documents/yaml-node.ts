import { quote, wordsOf } from '../text/error.ts'
import type { ReportFault } from './fault.ts'
import type { Node } from './node.ts'
import { buildNode } from './node-builder.ts'
import type { Locate } from './places.ts'
import { parseYamlEvents, type YamlEvents, YamlSyntaxError } from './yaml-events.ts'

const LONGEST_FILE = 256 * 1024
const DEEPEST = 30

/**
 * Reads one YAML 1.2 document (core schema), or JSON, which is YAML too. Anchors work; tags and merge keys are reported.
 * After a syntax error nothing is returned, as nothing that follows it can be trusted.
 */
export function readDocument(text: string, locate: Locate, report: ReportFault): Node | undefined {
  if (text.length > LONGEST_FILE) {
    const message = `The file has ${text.length} characters, more than ${LONGEST_FILE}.`
    report({ message, fix: 'A configuration is much shorter: is this the right file?', at: 0 })
    return undefined
  }
  const parsed = parse(text, report)
  return parsed && buildNode(parsed, locate, report)
}

function parse(text: string, report: ReportFault): YamlEvents | undefined {
  try {
    return parseYamlEvents(text, DEEPEST)
  } catch (error) {
    const [reason, at] = error instanceof YamlSyntaxError ? [error.message, error.at] : [error, 0]
    report({
      message: `This is not YAML: ${wordsOf(reason)}.`,
      fix: syntaxHint(text, at),
      at: Math.min(at, text.length),
    })
    return undefined
  }
}

/** What people most often leave out: quotes around a text that starts with a character that YAML keeps for itself. */
function syntaxHint(text: string, at: number): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const [line = ''] = text.slice(lineStart, lineStart + 500).split(/\r?\n/, 1)
  if (/^ *\t/.test(line)) return 'Indent with spaces, not with tabs.'
  const value = /^ *(?:- +)?(?:[\w-]+: +)?((?:\{[^{}]*\}[^\s,}\]]|[!*&@`%|>]).*)$/.exec(line)?.[1]?.trim()
  if (value) return `Put the text in quotes: ${quote(value)}.`
  return 'Fix it there. Text that contains ": " or " #", or starts with one of {}[]!*&@`%, needs quotes.'
}
