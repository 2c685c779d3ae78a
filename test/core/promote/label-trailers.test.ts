import { expect, test } from '@jest/globals'
import { trailersOfLabels } from '../../../shared/core/promote/label-trailers.ts'

const ROADMAP = { key: 'Roadmap-Item', prefix: 'roadmap/', suffix: '' }
const values = (labels: string[], rules = [ROADMAP]) =>
  trailersOfLabels(rules, labels).trailers.map(({ key, value }) => `${key}: ${value}`)

test('what stands for * is the value, each once, in the order of the labels', () => {
  expect(values(['bug', 'roadmap/b', 'roadmap/a', 'Roadmap/b', 'roadmap/c d', 'x/roadmap/e'])).toEqual([
    'Roadmap-Item: b',
    'Roadmap-Item: a',
    'Roadmap-Item: c d',
  ])
  const sized = { key: 'Size', prefix: '', suffix: ' points' }
  expect(values(['3 points', 'roadmap/a'], [ROADMAP, sized])).toEqual(['Size: 3', 'Roadmap-Item: a'])
})

test.each(['roadmap/', 'roadmap/ ', 'roadmap/a\nRelease-Track: tray', 'roadmap/a [skip ci]', 'roadmap/a\u0000'])(
  'no trailer is made of %j',
  (label) => {
    expect(trailersOfLabels([ROADMAP], [label])).toEqual({ trailers: [], unfit: [label] })
  },
)
