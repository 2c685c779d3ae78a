import { followPubspecLocks } from '../locks/pubspec-lock.ts'
import type { VersionFormat } from './format.ts'

export const format: VersionFormat = {
  place: '`version`',
  build: 'what stands behind `+`, raised by default, since stores take no build number twice',
  buildNumber: 'raise',
  follow: followPubspecLocks,
}
