import { ALL_FORMATS } from '../../shared/core/version-files/formats/all-formats.ts'
import { keepFormats } from '../../shared/core/version-files/formats/loaded.ts'

// Imported by tests of the core for what it does: flows load the formats that they meet.
keepFormats(ALL_FORMATS)
