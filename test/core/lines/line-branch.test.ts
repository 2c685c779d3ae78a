import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../shared/config/parse-config.ts'
import { lineBranch, parseLine, readLineBranch } from '../../../shared/core/lines/line-branch.ts'

const configOf = (lines: string) =>
  parseConfig(
    'release-tracks.yml',
    `branches: { lines: "${lines}" }\ntracks:\n  tray: { tag: "tray-v{version}", paths: [a] }\n  tray-1: { tag: "v{version}", paths: [b] }\n`,
  )

describe('the branch of a line', () => {
  test.each([
    ['{track}-{major}.{minor}.x', 'tray-1.8.x'],
    ['{major}.{minor}.x', '1.8.x'],
    ['lines/{major}/{minor}/{track}', 'lines/1/8/tray'],
  ])('%s is %s, and is read as what it was written from', (template, branch) => {
    expect(lineBranch(template, 'tray', { major: 1, minor: 8 })).toBe(branch)
    const read = readLineBranch(branch, configOf(template))
    expect(read?.line).toEqual({ major: 1, minor: 8 })
    expect(read?.tracks[0]?.name).toBe('tray')
  })

  test('is that of one track where the template has {track}, else of all', () => {
    const names = (template: string, branch: string) =>
      readLineBranch(branch, configOf(template))?.tracks.map(({ name }) => name)
    expect(names('{track}-{major}.{minor}.x', 'tray-1-1.8.x')).toEqual(['tray-1'])
    expect(names('{major}.{minor}.x', '1.8.x')).toEqual(['tray', 'tray-1'])
  })

  test.each([
    'main',
    'tray-1.8',
    'tray-1.8.x.x',
    'tray-01.8.x',
    'web-1.8.x',
    'xtray-1.8.x',
    'tray-1.8\nx',
    'tray-1x8.x',
  ])('is not %j', (branch) => {
    expect(readLineBranch(branch, configOf('{track}-{major}.{minor}.x'))).toBeUndefined()
  })
})

test.each(['1.8', 'v1.8', '1.8.x'])('%s is the line 1.8', (text) => {
  expect(parseLine(text)).toEqual({ major: 1, minor: 8 })
})

test.each(['1', '1.8.0', 'x', '1.08', '-1.8', '1.8\n', ''])('%j is not a line', (text) => {
  expect(() => parseLine(text)).toThrow(/is not a line\. Give the first two numbers/)
})
