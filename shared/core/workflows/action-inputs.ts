// Made by `npm run docs` from the action.yml files.

/** The names of the inputs of each action, in the order of its action.yml; `promote` is the one at the root. */
export const ACTION_INPUTS: Readonly<Record<string, string>> = {
  announce: 'kind tag format template url secret header-prefix notes notes-path required dry-run config token',
  'bump-version': 'tracks channel line bump sha n version trailers force dry-run signing signing-key config token',
  'check-invariants': 'open-issue label grace config token',
  'component-changelog': 'tag track head since format output config token',
  'detect-tracks': 'track channel since base head config token',
  'float-tags': 'tag minor config token',
  'image-tags': 'images tag track core-floats rebuild move config token',
  'preview-release': 'track channel live bump comment pull-request config token',
  promote: 'track channel since line bump sha n version trailers force dry-run signing signing-key config token',
  'publish-release': 'tag name body body-path assets make-latest draft checksums comment milestone config token',
  'release-pr': 'group bump sha signing signing-key config token',
  'sync-branches': 'lines dry-run signing signing-key config token',
  'validate-tag': 'tag track config token',
  withdraw: 'tag reason undo dry-run signing signing-key config token',
  'write-updater-manifest':
    'artifacts-dir tag base-url notes notes-path output publish platforms converge create-channels public-key require-attestation trusted-root signing signing-key config token',
}
