import { tmpdir } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { runCommand } from '../support/command-line.ts'

describe('a wrong command line', () => {
  it.each([
    [['validte'], 'error: Unknown command "validte". Did you mean "validate"? See: release-tracks --help\n'],
    [['validate'], 'error: Missing required argument "tag". See: release-tracks validate --help\n'],
    [
      ['validate', 'v1.0.0', '--jsn'],
      'error: Unknown option "--jsn". Did you mean "--json"? See: release-tracks validate --help\n',
    ],
    [
      ['promote', 'desktop', 'live', '--version', '9.9.9'],
      'error: Unknown option "--version". Did you mean "--as"? See: release-tracks promote --help\n',
    ],
    [
      ['promote', 'x', 'live', '--version=9.9.9'],
      'error: Unknown option "--version". Did you mean "--as"? See: release-tracks promote --help\n',
    ],
    [['plan', '-V'], 'error: Unknown option "-V". See: release-tracks plan --help\n'],
    [['help', 'plam'], 'error: Unknown command "plam". Did you mean "plan"? See: release-tracks --help\n'],
    [['plan', '-C', '/no/such'], 'error: --directory: "/no/such" is not a folder. Name your clone.\n'],
    [
      ['detect', 'x'],
      'error: Too many arguments for "detect". Expected 0 arguments but got 1. See: release-tracks detect --help\n',
    ],
    [['plan', '--channel'], 'error: Option "--channel <name>" argument missing. See: release-tracks plan --help\n'],
    [
      ['changelog'],
      'error: Name the tag of a release, or with --track the track. See: release-tracks changelog --help\n',
    ],
    [['manifest', 'dist'], 'error: Name the tag of the release with --tag. See: release-tracks manifest --help\n'],
  ])('%j ends in one error and 2', async (words, stderr) => {
    expect(await runCommand(tmpdir(), words)).toEqual({ code: 2, stdout: '', stderr })
  })
})

describe('colours in a pipe', () => {
  it.each([
    ['', false],
    ['0', false],
    ['false', false],
    ['1', true],
    ['true', true],
    ['3', true],
  ])('with FORCE_COLOR=%j: %j', async (value, coloured) => {
    const { stderr } = await runCommand(tmpdir(), ['validte'], { FORCE_COLOR: value })
    expect(stderr.includes('\u001b[')).toBe(coloured)
  })
})
