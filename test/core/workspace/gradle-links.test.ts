import { expect, test } from '@jest/globals'
import { closure } from '../../support/closure.ts'

test('Gradle: projects by path and by accessor, below their settings; those of tests are not shipped', () => {
  const files = {
    'android/settings.gradle.kts': 'include(":app", ":data:core-api")\n',
    'android/app/build.gradle.kts':
      'dependencies {\n  implementation(project(":lib"))\n  api(projects.data.coreApi)\n  testImplementation(project(":fakes"))\n  // implementation(project(":old"))\n}\n',
    'android/lib/build.gradle': 'dependencies { implementation project(path: \':leaf\', configuration: "x") }\n',
    'android/leaf/build.gradle': '',
    'android/data/core-api/build.gradle.kts': '',
    'android/fakes/build.gradle': '',
    'android/old/build.gradle': '',
    'lib/build.gradle': '',
  }
  const reached = ['android/data/core-api', 'android/leaf', 'android/lib']
  expect(closure(files, 'android/app/build.gradle.kts')).toEqual(reached)
  expect(closure(files, 'android/app/gradle.properties')).toEqual(reached)
})
