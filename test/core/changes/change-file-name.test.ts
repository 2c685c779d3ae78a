import { expect, test } from '@jest/globals'
import { changeFileName } from '../../../shared/core/changes/change-file-name.ts'

test.each([
  [
    'Dark mode follows the system, at last; and more words than a name has',
    1,
    'dark-mode-follows-the-system-at-last-and-more.md',
  ],
  ['Dark mode', 3, 'dark-mode-3.md'],
  ['Größe', 1, 'gro-e.md'],
  ['Menü öffnet', 1, 'menu-offnet.md'],
  ['../../etc/passwd', 1, 'etc-passwd.md'],
  ['日本語', 1, 'change.md'],
  ['README', 1, 'readme-1.md'],
])('%j as file %d is %s', (text, attempt, expected) => expect(changeFileName(text, attempt)).toBe(expected))
