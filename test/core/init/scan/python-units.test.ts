import { expect, test } from '@jest/globals'
import { pythonUnits } from '../../../../shared/core/init/scan/python-units.ts'
import { scanOf } from '../../../support/scan.ts'

test('projects of PEP 621 and of poetry; settings of tools are none', () => {
  const { scan, notes } = scanOf({
    'a/pyproject.toml':
      '[project]\nname = "a"\nversion = "1.0.0"\ndependencies = ["b>=1"]\n[project.scripts]\nx = "a:x"\n[build-system]\nrequires = []\n[tool.uv.sources]\nb = { path = "../b" }\n',
    'b/pyproject.toml':
      '[tool.poetry]\nname = "b"\nversion = "2.0.0"\nclassifiers = ["Private :: Do Not Upload"]\n[build-system]\nrequires = []\n',
    'c/pyproject.toml': '[project]\nname = "c"\ndynamic = ["version"]\n',
    'pyproject.toml': '[tool.ruff]\n',
  })
  const found = pythonUnits(scan).map(({ name, runs, published, versions, uses, pins }) => [
    ...[name, runs, published, versions[0]?.version],
    ...[uses, pins],
  ])
  expect(found).toEqual([
    ['a', true, true, '1.0.0', ['b'], ['b']],
    ['b', false, false, '2.0.0', [], []],
    ['c', false, false, undefined, [], []],
  ])
  expect(notes).toEqual([{ path: 'c/pyproject.toml', why: expect.stringContaining('dynamic') }])
})
