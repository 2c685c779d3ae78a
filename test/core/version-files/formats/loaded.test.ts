import { expect, test } from '@jest/globals'
import { formatOf, loadAllFormats, loadFormats } from '../../../../shared/core/version-files/formats/loaded.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

test('a run loads the formats of its files alone; what was not loaded is a fault of this program', async () => {
  const [npm, dart, maven] = ['package.json', 'pubspec.yaml', 'pom.xml'].map((path) => inferVersionFile(path))
  if (!npm || !dart || !maven) throw new Error()
  await loadFormats([npm, dart])
  expect([formatOf(npm), formatOf(dart)]).toEqual([undefined, expect.objectContaining({ buildNumber: 'raise' })])
  expect(() => formatOf(maven)).toThrow('The format maven of pom.xml was not loaded')
  await loadAllFormats()
  expect(formatOf(maven)).toBeDefined()
})
