import { expect, test } from '@jest/globals'
import { closure } from '../../support/closure.ts'

test('Maven: modules by their coordinates, of a pom and of those that inherit its version', () => {
  const pom = (artifact: string, dependencies: string, own = '') =>
    `<project><parent><groupId>a</groupId><artifactId>root</artifactId><version>1</version></parent><artifactId>${artifact}</artifactId>${own}<dependencies>${dependencies}</dependencies></project>`
  const on = (artifact: string, more = '', group = 'a') =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${more}</dependency>`
  const files = {
    'pom.xml': '<project><groupId>a</groupId><artifactId>root</artifactId><version>1</version></project>',
    'app/pom.xml': pom(
      'app',
      `${on('core', '', '$\\{project.groupId}'.replace('\\', ''))}${on('tests', '<scope>test</scope>')}${on('core', '', 'b')}`,
    ),
    'core/pom.xml': pom('core', on('leaf')),
    'leaf/pom.xml': pom('leaf', '', '<version>2</version>'),
    'tests/pom.xml': pom('tests', '', '<version>2</version>'),
  }
  expect(closure(files, 'app/pom.xml')).toEqual(['core', 'leaf'])
  expect(closure(files, 'pom.xml')).toEqual(['core', 'leaf'])
})
