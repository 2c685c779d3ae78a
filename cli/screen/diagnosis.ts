import type { Finding, Severity } from '../../shared/core/doctor/finding.ts'
import { unifiedDiff } from '../../shared/core/doctor/line-diff.ts'
import { groupBy } from '../../shared/core/text/group.ts'
import { visibleLine } from '../../shared/core/text/visible.ts'
import type { Diagnosis } from '../../shared/flows/doctor/doctor.ts'
import type { Screen } from './screen.ts'
import { pad, widthOf, wrap } from './width.ts'

const COLOURS = { error: 'red', warning: 'yellow', hint: 'blue' } as const satisfies Record<Severity, string>
const SEVERITIES = ['error', 'warning', 'hint'] as const

/** Draws what was fixed as a diff, what is wrong by file, and a last line that counts. */
export function formatDiagnosis({ findings, fixed, looked, added, unseen }: Diagnosis, screen: Screen): string {
  const diffs = fixed.flatMap(unifiedDiff).map((line) => paintDiff(visibleLine(line), screen))
  const files = [...groupBy(findings, ({ place }) => place.file)].map(([file, found]) =>
    [screen.paint.underline(visibleLine(file)), ...found.flatMap((each) => formatFinding(each, found, screen))].join(
      '\n',
    ),
  )
  const { tracks, workflows, rules } = looked
  const last =
    findings.length > 0
      ? formatCount(findings, files.length)
      : screen.paint.green(
          `All is well: ${count(tracks, 'track')}, ${count(workflows, 'workflow')}, ${count(rules, 'rule')}.`,
        )
  const done = fixed.length > 0 ? [`Fixed ${count(fixed.length, 'file')}; nothing is committed.`] : []
  const built = [...added].map(([track, folders]) => {
    const also = folders.length > 0 ? folders.map(visibleLine).join(', ') : 'only its own folder'
    return screen.paint.dim(`By dependencies: auto, ${track} is also built from ${also}.`)
  })
  const notLooked = unseen.length > 0 ? [`Not looked at: ${unseen.map(visibleLine).join('; ')}.`] : []
  return [
    ...(diffs.length > 0 ? [diffs.join('\n')] : []),
    ...files,
    [...done, last, ...built, ...notLooked].join('\n'),
  ].join('\n\n')
}

function formatFinding(finding: Finding, all: readonly Finding[], screen: Screen): string[] {
  const { severity, message, rule, fix, command, kept } = finding
  const places = Math.max(...all.map((each) => placeOf(each).length))
  const start = `  ${pad(placeOf(finding), places)}  ${screen.paint[COLOURS[severity]](severity)}${' '.repeat(9 - severity.length)}`
  const indent = ' '.repeat(places + 13)
  const room = screen.width - indent.length
  const [first = '', ...rest] = withRule(wrap(visibleLine(message), room), rule, { screen, room })
  const below = [
    ...rest,
    ...wrap(`fix:  ${visibleLine(fix)}`, room),
    ...(command === undefined ? [] : [`run:  ${visibleLine(command)}`]),
    ...(kept === undefined ? [] : wrap(`kept: ${kept}`, room)),
  ]
  return [`${start}${first}`, ...below.map((line) => indent + line)]
}

/** Puts the rule's name behind the message, on a line of its own where the last one has no room for it. */
function withRule(
  lines: readonly string[],
  rule: string,
  { screen, room }: { screen: Screen; room: number },
): string[] {
  const last = lines.at(-1) ?? ''
  if (widthOf(last) + 2 + rule.length > room) return [...lines, screen.paint.dim(rule)]
  return [...lines.slice(0, -1), `${last}  ${screen.paint.dim(rule)}`]
}

function placeOf({ place: { line, column } }: Finding): string {
  return line === undefined ? '-' : `${line}:${column ?? 1}`
}

function formatCount(findings: readonly Finding[], files: number): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length
    return found === 0 ? [] : count(found, severity)
  })
  const fixable = findings.filter(({ edits }) => edits !== undefined).length
  const fix =
    fixable === 0 ? '' : ` --fix can fix ${fixable === findings.length ? 'all of them' : `${fixable} of them`}.`
  return `${counts.join(', ')} in ${count(files, 'file')}.${fix}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function paintDiff(line: string, { paint }: Screen): string {
  if (line.startsWith('+')) return paint.green(line)
  return line.startsWith('-') ? paint.red(line) : paint.dim(line)
}
