import { tmpdir } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { COMMANDS } from '../../cli/commands/index.ts'
import { EXIT_CODES } from '../../cli/exit-codes.ts'
import { runCommand } from '../support/command-line.ts'
import { expectGolden } from '../support/golden.ts'

describe('a wrong command line', () => {
  it.each([
    [['validte'], 'error: Unknown command "validte". Did you mean "validate"? See: release-tracks --help\n'],
    [['validate'], 'error: Missing required argument "tag". See: release-tracks validate --help\n'],
    [
      ['validate', 'v1.0.0', '--jsn'],
      'error: Unknown option "--jsn". Did you mean "--json"? See: release-tracks validate --help\n',
    ],
    [['help', 'plam'], 'error: Unknown command "plam". Did you mean "plan"? See: release-tracks --help\n'],
    [['plan', '-C', '/no/such'], 'error: --directory: "/no/such" is no folder. Name your clone.\n'],
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

describe('help', () => {
  it('reads like this', async () => {
    const { stdout } = await runCommand(tmpdir(), ['promote', '--help'])
    expectGolden(new URL('golden/help-promote.txt', import.meta.url), stdout)
  })

  it('lists every command, and is shown without one', async () => {
    const [{ stdout }, bare] = await Promise.all([runCommand(tmpdir(), ['--help']), runCommand(tmpdir(), [])])
    expect(bare).toEqual({ code: 0, stdout, stderr: '' })
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it.each(COMMANDS.map(({ name }) => name))('of %s has examples and exit codes', async (name) => {
    const { code, stdout } = await runCommand(tmpdir(), [name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^  release-tracks ${name}`, 'm'))
    for (const exitCode of Object.keys(EXIT_CODES)) expect(stdout).toMatch(new RegExp(`^  ${exitCode} `, 'm'))
  })
})
