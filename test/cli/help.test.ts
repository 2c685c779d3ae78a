import { tmpdir } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { COMMANDS } from '../../cli/commands/index.ts'
import { EXIT_CODES } from '../../cli/exit-codes.ts'
import { YES } from '../../cli/options.ts'
import { runCommand } from '../support/command-line.ts'
import { expectGolden } from '../support/golden.ts'

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

  it('speaks of pushes only where a command pushes', async () => {
    for (const { name, options } of COMMANDS) {
      const { stdout } = await runCommand(tmpdir(), [name, '--help'])
      const codes = stdout.slice(stdout.indexOf('Exit codes:'))
      expect([name, codes.includes('pushed')]).toEqual([name, options?.includes(YES) ?? false])
    }
  })
})
