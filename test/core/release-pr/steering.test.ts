import { expect, test } from '@jest/globals'
import { readSteering } from '../../../shared/core/release-pr/steering.ts'
import { describeProblem } from '../../../shared/core/text/error.ts'

const CHANNELS = ['alpha', 'rc']
const LINE = { major: 1, minor: 8, branch: 'a-1.8.x' } as NonNullable<Parameters<typeof readSteering>[1]['line']>

test.each([
  [[], '', ''],
  [['bug', 'release'], '', ''],
  [['Bump/Minor', 'channel/rc'], 'minor', 'rc'],
  [['channel/live'], '', 'live'],
])('%j ask for the bump %j and the channel %j', (labels, bump, channel) => {
  expect(readSteering(labels, { channels: CHANNELS })).toEqual({ bump, channel, problems: [] })
})

test.each([
  [['bump/huge'], /^The label "bump\/huge" is not a bump size\. There are: bump\/patch, /],
  [
    ['channel/rcc'],
    /^The label "channel\/rcc" names no channel\. Did you mean "rc"\? There are: channel\/alpha, channel\/rc, channel\/live\.$/,
  ],
  [
    ['bump/minor', 'bump/major'],
    /^The labels "bump\/minor" and "bump\/major" contradict each other\. Take all of them away but one\.$/,
  ],
])('%j cannot be followed', (labels, words) => {
  const { problems, ...asked } = readSteering(labels, { channels: CHANNELS })
  expect([asked, problems.map(describeProblem)]).toEqual([{ bump: '', channel: '' }, [expect.stringMatching(words)]])
})

test('a line takes patches alone', () => {
  const { problems } = readSteering(['bump/minor'], { channels: CHANNELS, line: LINE })
  expect(problems[0]?.message).toBe(
    'The label "bump/minor" is not a bump size on the line 1.8, which takes only patches.',
  )
})
