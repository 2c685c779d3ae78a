import { format as composer } from './composer.ts'
import { format as pubspec } from './pubspec.ts'
import { format as pyproject } from './pyproject.ts'
import { format as snapcraft } from './snapcraft.ts'
import { format as webExtension } from './web-extension.ts'

/** The formats whose version stands at a key: they have rules of their own, and little code. */
export const KEYED_FORMATS = {
  composer,
  pubspec,
  pyproject,
  snapcraft,
  'web-extension': webExtension,
}
