import { describe, expect, test } from '@jest/globals'
import '../../../support/all-formats.ts'
import { ReleaseTracksError } from '../../../../shared/core/text/error.ts'
import { editVersions } from '../../../../shared/core/version-files/edit-versions.ts'
import { inferVersionFile } from '../../../../shared/core/versions/version-file.ts'

/** The text with 1.3.0 written to it, or what is wrong with it. */
function write(path: string, text: string, options = {}): string {
  try {
    return editVersions([inferVersionFile(path, options)], new Map([[path, text]]), '1.3.0').get(path) ?? text
  } catch (error) {
    if (error instanceof ReleaseTracksError) return error.message
    throw error
  }
}

const LONG = 200_000
const many = (text: string) => text.repeat(LONG / text.length)

describe('each format takes linear time; quadratic, these take minutes', () => {
  test.each([
    ['build.gradle', `version = "1.2.3"\n${many('a { b {\n')}${many('version = "1"\n')}`, 'version = "1.3.0"\n'],
    ['build.gradle', `version = "1.2.3"\n${many('\nallprojects {}')}${many('\nversion = "1.2.3"')}`, '"1.3.0"'],
    ['meson.build', `project('a', version: '1.2.3')\n${many(' version')}`, "'1.3.0'"],
    ['setup.cfg', `[metadata]\nversion = 1.2.3${many(' ')}b\n`, 'is not a version'],
    ['setup.py', `v = "1.2.3"\nsetup(${many('version=v,')})\n`, 'v = "1.3.0"\nsetup(version=v,'],
    ['project.pbxproj', `{ ${many('MARKETING_VERSION = 1.2.3;\n')} }`, '{ MARKETING_VERSION = 1.3.0;\n'],
    ['pom.xml', `<project><version>1.2.3</version>${many('<a>')}${many('</b>')}</project>`, '<version>1.3.0<'],
    ['pom.xml', `<${many('a')}<project><version>1.2.3</version></project>`, '<version>1.3.0<'],
  ])('%s %#', (path, text, expected) => {
    expect(write(path, text)).toContain(expected)
  })
})

describe('what only looks like the version stays, and what is not clear is refused', () => {
  test.each([
    ['CMakeLists.txt', '#[=[\nproject(a VERSION 9.9.9)\n]]\n]=]\nproject(a VERSION «1.2.3»)\n'],
    ['CMakeLists.txt', 'message("\\"project(a VERSION 9.9.9)")\nproject(a VERSION "«1.2.3»")\n'],
    ['CMakeLists.txt', `set(V "«1.2.3»")\nproject(a VERSION \${V})\nset(V 9.9.9)\n`],
    ['meson.build', "project('a', license_files: files('x'), version: '«1.2.3»')\nother(version: '9.9.9')\n"],
    ['build.gradle', 'allprojects {\n  repositories { mavenCentral() }\n  version = "«1.2.3»"\n}\n'],
    ['setup.py', 'v = "«1.2.3»"\nsetup(version=v)\nother(version=v)\n'],
    ['mix.exs', '@version "«1.2.3»"\n[app: :a, version: @version]\n'],
  ])('%s: %j', (path, text) => {
    const filled = (version: string) => text.replaceAll('«1.2.3»', version)
    expect(write(path, filled('1.2.3'))).toBe(filled('1.3.0'))
  })

  test.each([
    ['CMakeLists.txt', `set(V 1.0.0)\nset(V 1.2.3)\nproject(a VERSION \${V})\n`, 'The file has "1.0.0" and "1.2.3"'],
    ['pom.xml', '<project><version>1.2.3<!-- here --></version></project>', '"1.2.3<!-- here -->" is not a version'],
    ['pom.xml', '<project><version><![CDATA[1.2.3]]></version></project>', '"<![CDATA[1.2.3]]>" is not a version'],
    ['pom.xml', '<project><version>&v;</version></project>', '"&v;" is not a version'],
  ])('%s: %j', (path, text, expected) => {
    expect(write(path, text)).toContain(expected)
  })
})

describe('a marker', () => {
  const marker = { marker: 'tray' }

  test('with many versions on its line takes linear time', () => {
    expect(write('README.md', `${many('1.2.3 ').repeat(2)}tray`, marker)).toBe(`${many('1.3.0 ').repeat(2)}tray`)
  })

  test('that begins and ends on one line is about that line', () => {
    const text = (version: string) => `<!-- tray-begin -->${version}<!-- tray-end -->\n9.9.9\n`
    expect(write('README.md', text('1.2.3'), marker)).toBe(text('1.3.0'))
  })

  test('that does not end is refused', () => {
    expect(write('README.md', '1.2.3\n<!-- tray-begin -->\n1.2.3\n', marker)).toContain('No "tray-end" follows')
  })
})
