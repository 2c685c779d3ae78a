import { expect, test } from '@jest/globals'
import { otherUnits } from '../../../../shared/core/init/scan/other-units.ts'
import { scanOf } from '../../../support/scan.ts'

test.each([
  ['charts/web/Chart.yaml', 'name: web\nversion: 1.0.0\n', ['chart', 'web', true]],
  ['app/pubspec.yaml', 'name: my_app\nversion: 1.0.0\npublish_to: none\n', ['other', 'my_app', false]],
  [
    'src/App.csproj',
    '<Project><PropertyGroup><Version>1.0.0</Version></PropertyGroup></Project>',
    ['other', 'App', true],
  ],
  [
    'java/pom.xml',
    '<project><parent><artifactId>root</artifactId></parent><artifactId>core</artifactId><version>1.0.0</version></project>',
    ['other', 'core', true],
  ],
  ['a/deno.json', '{ "version": "1.0.0" }', ['other', 'a', true]],
])('%s is a package', (path, text, expected) => {
  const [unit] = otherUnits(scanOf({ [path]: text }).scan)
  expect([unit?.ecosystem, unit?.name, unit?.published]).toEqual(expected)
  expect(unit?.versions).toEqual([{ path, version: '1.0.0' }])
})

test('a manifest without a version is none', () => {
  expect(otherUnits(scanOf({ 'Chart.yaml': 'name: web\n' }).scan)).toEqual([])
})
