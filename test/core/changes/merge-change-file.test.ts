import { expect, test } from '@jest/globals'
import { mergeChangeFile } from '../../../shared/core/changes/merge-change-file.ts'

const file = (text: string, ...names: string[]) =>
  `---\n${names.map((name) => `${name}: minor\n`).join('')}---\n\n${text}\n`
const BOTH = file('Sounds.', 'tray', 'web')

test.each<[string, string | undefined, string | undefined, string | undefined, ReturnType<typeof mergeChangeFile>]>([
  ['each side released one of two', BOTH, file('Sounds.', 'web'), file('Sounds.', 'tray'), 'gone'],
  [
    'one of three is left',
    file('S.', 'tray', 'web', 'sdk'),
    file('S.', 'web', 'sdk'),
    file('S.', 'tray', 'sdk'),
    { text: file('S.', 'sdk') },
  ],
  [
    'a typo was corrected after the rc that went live',
    file('Sonds.', 'tray'),
    undefined,
    BOTH.replace('web: minor\n', ''),
    'gone',
  ],
  ['the same the other way round', file('Sonds.', 'tray'), file('Sounds.', 'tray'), undefined, 'gone'],
  [
    'a package was added meanwhile',
    file('S.', 'tray'),
    undefined,
    file('S.', 'tray', 'web'),
    { text: file('S.', 'web') },
  ],
  [
    'a level was raised while the other went live',
    BOTH,
    file('Sounds.', 'web'),
    BOTH.replace('web: minor', 'web: major'),
    { text: file('Sounds.', 'web').replace('minor', 'major') },
  ],
  ['both sides say it anew', file('a', 'tray'), file('b', 'tray'), file('c', 'tray'), undefined],
  ['both sides have made it', undefined, file('b', 'tray'), file('c', 'tray'), undefined],
  ['nobody can read it', BOTH, 'what', file('Sounds.', 'tray'), undefined],
])('%s', (_, base, ours, theirs, merged) => {
  expect(mergeChangeFile({ base, ours, theirs })).toEqual(merged)
})
