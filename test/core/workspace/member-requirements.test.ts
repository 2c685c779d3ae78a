import { expect, test } from '@jest/globals'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'
import { memberRequirements, openTrees } from '../../../shared/core/workspace/member-requirements.ts'

function required(files: Readonly<Record<string, string>>, path: string) {
  const found = memberRequirements([inferVersionFile(path)], openTrees(new Map(Object.entries(files))))
  return found.map(({ folder, text, range, published, place }) => [folder, text, range, published, place.line])
}

test('packages of npm: what users get, not what is needed in development', () => {
  const files = {
    'package.json': '{ "workspaces": ["*"] }',
    'a/package.json':
      '{ "name": "a", "version": "1.0.0",\n "dependencies": { "b": "workspace:^", "c": "^3.0.0", "left-pad": "1" },\n "devDependencies": { "d": "*" } }',
    'b/package.json': '{ "name": "b", "version": "2.0.0" }',
    'c/package.json': '{ "name": "c", "version": "3.0.0" }',
    'd/package.json': '{ "name": "d", "version": "4.0.0" }',
  }
  expect(required(files, 'a/package.json')).toEqual([
    ['b', 'workspace:^', '^2.0.0', true, 2],
    ['c', '^3.0.0', '^3.0.0', true, 2],
  ])
})

test('crates: a requirement may stand in the list of the workspace; publish = false goes to no registry', () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n[workspace.dependencies]\nb = { path = "b", version = "2" }\n',
    'a/Cargo.toml': '[package]\nname = "a"\nversion = "1.0.0"\npublish = false\n[dependencies]\nb.workspace = true\n',
    'b/Cargo.toml': '[package]\nname = "b"\nversion = "2.0.0"\n',
  }
  expect(required(files, 'a/Cargo.toml')).toEqual([['b', '2', '2', false, 4]])
})
