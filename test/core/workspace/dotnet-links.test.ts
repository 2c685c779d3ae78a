import { expect, test } from '@jest/globals'
import { closure } from '../../support/closure.ts'

test('.NET: references between projects, in the spelling of Windows too; one version for all below a folder', () => {
  const files = {
    'src/App/App.csproj':
      '<Project><ItemGroup><ProjectReference Include="..\\Core\\Core.csproj" /><!-- <ProjectReference Include="../Old/Old.csproj" /> --></ItemGroup></Project>',
    'src/Core/Core.csproj':
      "<Project><ItemGroup><ProjectReference Private='false' Include='../../lib/Leaf.fsproj'></ProjectReference></ItemGroup></Project>",
    'src/Old/Old.csproj': '<Project/>',
    'lib/Leaf.fsproj': '<Project/>',
  }
  expect(closure(files, 'src/App/App.csproj')).toEqual(['lib', 'src/Core'])
  expect(closure(files, 'src/Directory.Build.props')).toEqual(['lib', 'src/Core'])
})
