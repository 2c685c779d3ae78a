import type { FormatName } from '../../versions/format-names.ts'
import { format as cmake } from './cmake.ts'
import { format as composer } from './composer.ts'
import { format as dotnet } from './dotnet.ts'
import type { VersionFormat } from './format.ts'
import { format as gemspec } from './gemspec.ts'
import { format as gradle } from './gradle.ts'
import { format as gradleProperties } from './gradle-properties.ts'
import { format as infoPlist } from './info-plist.ts'
import { format as maven } from './maven.ts'
import { format as meson } from './meson.ts'
import { format as mix } from './mix.ts'
import { format as pubspec } from './pubspec.ts'
import { format as pyproject } from './pyproject.ts'
import { format as pythonModule } from './python-module.ts'
import { format as rubyVersion } from './ruby-version.ts'
import { format as setupCfg } from './setup-cfg.ts'
import { format as setupPy } from './setup-py.ts'
import { format as snapcraft } from './snapcraft.ts'
import { format as webExtension } from './web-extension.ts'
import { format as xcodeProject } from './xcode-project.ts'

/** Every format, loaded at once: for what cannot wait, or looks through a whole repository. */
export const ALL_FORMATS: Readonly<Record<FormatName, VersionFormat>> = {
  cmake,
  composer,
  dotnet,
  gemspec,
  gradle,
  'gradle-properties': gradleProperties,
  'info-plist': infoPlist,
  maven,
  meson,
  mix,
  pubspec,
  pyproject,
  'python-module': pythonModule,
  'ruby-version': rubyVersion,
  'setup-cfg': setupCfg,
  'setup-py': setupPy,
  snapcraft,
  'web-extension': webExtension,
  'xcode-project': xcodeProject,
}
