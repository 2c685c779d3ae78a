import { visible, visibleLine } from './visible.ts'

/**
 * Makes a text one line of a runner's log in which every character is seen, and no part of which can be taken for a workflow
 * command; file names and subjects come from outside.
 */
export function logLine(text: string): string {
  return withoutCommands(visibleLine(text))
}

/** The same for a text of several lines. */
export function logLines(text: string): string {
  return withoutCommands(visible(text.replace(/\r\n/g, '\n')))
}

/**
 * Takes from lines what a runner obeys: `::name::` at the start of a line and `##[name]` anywhere in it (actions/runner,
 * ActionCommand.cs). The lines have no other line end than a line feed.
 */
export function withoutCommands(lines: string): string {
  return lines.replace(/##(?=\[)/g, '## ').replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
}
