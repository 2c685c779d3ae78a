import { expect, test } from '@jest/globals'
import { cleanWord, partsOf, plainWord, prefixWord } from '../../../../shared/core/init/history/tag-words.ts'

test.each([
  ['tray-v', 'tray'],
  ['@acme/ui@', '@acme/ui'],
  ['core==', 'core'],
  ['sdk/go/v', 'sdk/go'],
  ['v', ''],
  ['', ''],
])('%j names %j', (prefix, word) => expect(prefixWord(prefix)).toBe(word))

test('words are compared without scope, case and signs, and know their ecosystem', () => {
  expect([cleanWord('@acme/ui'), plainWord('@Acme/ui_kit')]).toEqual(['ui', 'acme-ui-kit'])
  expect(partsOf('dialog-js')).toEqual({ parts: ['dialog'], ecosystem: 'npm' })
  expect(partsOf('tray')).toEqual({ parts: ['tray'], ecosystem: undefined })
})
