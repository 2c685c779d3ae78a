import { expect, test } from '@jest/globals'
import { parseToml } from '../../../../shared/core/documents/toml-document.ts'
import { dynamicVersionFiles } from '../../../../shared/core/version-files/formats/pyproject.ts'

test.each([
  ['[tool.hatch.version]\npath = "a/v.py"', ['a/v.py']],
  ['[tool.pdm.version]\npath = "b.py"', ['b.py']],
  ['[tool.setuptools.dynamic]\nversion = { file = ["VERSION"] }', ['VERSION']],
  [
    '[tool.setuptools.dynamic]\nversion = { attr = "acme.about.__version__" }',
    ['acme/about/__init__.py', 'acme/about.py', 'src/acme/about/__init__.py', 'src/acme/about.py'],
  ],
  [
    '[tool.setuptools.dynamic]\nversion = { attr = "a.v" }\n[tool.setuptools.packages.find]\nwhere = ["src"]',
    ['src/a/__init__.py', 'src/a.py', 'a/__init__.py', 'a.py'],
  ],
  [
    '[project]\nname = "my-tool"\n[build-system]\nbuild-backend = "flit_core.buildapi"',
    ['my_tool/__init__.py', 'my_tool.py', 'src/my_tool/__init__.py', 'src/my_tool.py'],
  ],
  ['[project]\nname = "x"', []],
])('%j reads its version from %j', (text, files) => {
  expect(dynamicVersionFiles(parseToml('pyproject.toml', text))).toEqual(files)
})
