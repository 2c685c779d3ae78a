import { expect, test } from '@jest/globals'
import { assignedTo } from '../../../../shared/core/version-files/formats/python-module.ts'
import { mask, PYTHON } from '../../../../shared/core/version-files/scan/mask.ts'

test.each([
  ['__version__ = "1.0.0"', ['1.0.0']],
  ["__version__: str = '1.0.0'  # why", ['1.0.0']],
  ['__version__ = version = "1.0.0"', ['1.0.0']],
  ['__version__ = get()', ['get(']],
  ['  __version__ = "1.0.0"', []],
  ['# __version__ = "1.0.0"\nif __version__ == "2": pass', []],
])('%j assigns %j', (text, values) => {
  expect(assignedTo('__version__', mask(text, PYTHON), text).map(({ value }) => value)).toEqual(values)
})
