import { describe, expect, it } from '@jest/globals'
import { COMMANDS } from '../../../cli/commands/index.ts'
import { findCandidates } from '../../../cli/completion/candidates.ts'

const words = (...all: string[]) => all.map((word) => ({ word, meaning: '' }))
const NAMES = {
  tracks: () => words('tray', 'platform'),
  channels: () => words('alpha', 'beta', 'live'),
  tags: async () => words('tray-v1.8.1', 'tray-v1.8.0', 'v1.8.0'),
}

describe('what can stand at the cursor', () => {
  it.each([
    [['pro'], 'promote'],
    [['help', 'va'], 'validate'],
    [['promote', ''], 'tray platform all'],
    [['promote', 'tray,'], 'tray,platform'],
    [['promote', 'tray', 'b'], 'beta'],
    [['-C', 'promote', 'plan', '--ch'], '--channel'],
    [['plan', '--channel', 'l'], 'live'],
    [['plan', '--channel=l'], '--channel=live'],
    [['plan', '--channel', '=', 'l'], 'live'],
    [['plan', '--channel', '='], 'alpha beta live'],
    [['promote', '--bump', 'm'], 'minor major'],
    [['promote', '--yes', 'tray', 'al'], 'alpha'],
    [['completion', ''], 'bash zsh fish'],
    [['manifest', ''], ':files'],
    [['plan', '--config', ''], ':files'],
    [['plan', '--config=x'], ':files'],
    [['validate', 'no-such'], ''],
    [['plan', '--track', ''], 'tray platform all'],
    [['changelog', '--track', ''], 'tray platform'],
    [['changelog', '--track', 'tray,'], ''],
    [['changelog', 'v'], 'v1.8.0'],
    [['validate', 'tr'], 'tray-v1.8.1 tray-v1.8.0'],
    [['validate', 'tray-v1.8.1', ''], ''],
    [['manifest', 'dist', '--tag', 'v'], 'v1.8.0'],
    [['promote', 'tray', 'live', '--sha', 'tray'], 'tray-v1.8.1 tray-v1.8.0'],
    [['promote', 'tray', 'live', '--sha=v'], '--sha=v1.8.0'],
  ])('%j: %s', async (line, expected) => {
    const found = await findCandidates(COMMANDS, line, NAMES)
    expect(found.map(({ word }) => word).join(' ')).toBe(expected)
  })

  it('every command, with its summary', async () => {
    const found = await findCandidates(COMMANDS, [''], NAMES)
    expect(found).toEqual(
      expect.arrayContaining(COMMANDS.map(({ name, summary }) => ({ word: name, meaning: summary }))),
    )
  })
})
