/**
 * Makes a text one line of a runner's log that no part of can be taken for a workflow command: the runner obeys `::name::` at the
 * start of a line and `##[name]` anywhere in it (actions/runner, ActionCommand.cs), and file names and subjects come from outside.
 */
export function logLine(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/##(?=\[)/g, '## ')
    .replace(/^([\s\u0085]*):(?=:)/, '$1: ')
}
