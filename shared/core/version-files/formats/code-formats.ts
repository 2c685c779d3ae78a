import { format as cmake } from './cmake.ts'
import { format as dotnet } from './dotnet.ts'
import { format as gemspec } from './gemspec.ts'
import { format as gradle } from './gradle.ts'
import { format as gradleProperties } from './gradle-properties.ts'
import { format as infoPlist } from './info-plist.ts'
import { format as maven } from './maven.ts'
import { format as meson } from './meson.ts'
import { format as mix } from './mix.ts'
import { format as pythonModule } from './python-module.ts'
import { format as rubyVersion } from './ruby-version.ts'
import { format as setupCfg } from './setup-cfg.ts'
import { format as setupPy } from './setup-py.ts'
import { format as xcodeProject } from './xcode-project.ts'

/** The formats that find the version with code of their own. */
export const CODE_FORMATS = {
  cmake,
  dotnet,
  gemspec,
  gradle,
  'gradle-properties': gradleProperties,
  'info-plist': infoPlist,
  maven,
  meson,
  mix,
  'python-module': pythonModule,
  'ruby-version': rubyVersion,
  'setup-cfg': setupCfg,
  'setup-py': setupPy,
  'xcode-project': xcodeProject,
}
