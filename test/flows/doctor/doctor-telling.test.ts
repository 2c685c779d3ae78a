import { type PlantedFault, swap } from '../../support/doctor.ts'
import { describeFaults, type Harmless } from '../../support/doctor-cases.ts'

const RELEASE = '.github/workflows/release.yml'
const PROMOTE = '.github/workflows/promote.yml'
const CONFIG = 'release-tracks.yml'
const ATTEST = /^ {6}# Has GitHub record who built[\s\S]*?(?= {6}# Named by target)/m
const REQUIRE = `          publish: true
          require-attestation: true
          trusted-root: \${{ runner.temp }}/trusted-root.jsonl
`

/** The step that publishes the manifest, with a required attestation, and the right to read one. */
const requiring = (text: string) =>
  swap(
    '      contents: write # the release, and the manifest on main\n',
    '      contents: write # the release, and the manifest on main\n      attestations: read\n',
  )(swap('          publish: true\n', REQUIRE)(text))

/** Puts a step at the end of the job that publishes. */
const ending = (step: string) => (text: string) => `${text}${step}`

const called = (change: (text: string) => string) => (text: string) => change(requiring(text))

const ANNOUNCE = '      - uses: acme/release-tracks/actions/announce@v1\n'
/** Publishes once more, with an input, and reads the checksums. */
const summing = (inputs: string) => `      - id: out
        uses: acme/release-tracks/actions/publish-release@v1
${inputs}      - uses: acme/release-tracks/actions/announce@v1
        with:
          format: roadmap
          url: \${{ secrets.URL }}
          secret: \${{ secrets.KEY }}
          notes-path: \${{ steps.out.outputs.checksums-path }}
`

const FAULTS: readonly PlantedFault[] = [
  {
    name: 'attestations that are required, and nobody makes',
    changes: { [RELEASE]: called(swap(ATTEST, '')) },
    finds: [['attestation-missing', RELEASE, 'require-attestation: true']],
    says: /attested by release\.yml, which has no step that attests.*actions\/attest.*attestations: write/,
  },
  {
    name: 'an SBOM alone that is attested',
    changes: {
      [RELEASE]: called(
        swap('          subject-path: |\n', '          sbom-path: a.json\n          subject-path: |\n'),
      ),
    },
    finds: [['attestation-missing', RELEASE, 'require-attestation: true']],
    says: /no step that attests/,
  },
  {
    name: 'no root to verify them with',
    changes: { [RELEASE]: called(swap(/ {10}trusted-root: .*\n/, '')) },
    finds: [['attestation-missing', RELEASE, 'require-attestation: true']],
    says: /no `trusted-root`.*gh attestation trusted-root >/,
  },
  {
    name: 'a token that may not read them',
    changes: { [RELEASE]: called(swap('      attestations: read\n', '')) },
    finds: [['permissions-too-small', RELEASE, '  publish: > permissions:']],
    says: /lacks attestations: read, which write-updater-manifest needs/,
  },
  {
    name: 'a job that attests and may not',
    changes: { [RELEASE]: swap(/ {6}id-token: write .*\n {6}attestations: write .*\n/, '') },
    finds: [['permissions-too-small', RELEASE, '  build: > permissions:']],
    says: /lacks id-token: write, attestations: write, which actions\/attest needs/,
  },
  {
    name: 'trailers of labels that the token does not see',
    changes: { [CONFIG]: (text) => `label-trailers: { Roadmap-Item: "roadmap/*" }\n${text}` },
    finds: [
      ['permissions-too-small', PROMOTE, '  promote: > permissions:'],
      ['permissions-too-small', PROMOTE, '  live: > permissions:'],
    ],
    says: /lacks pull-requests: read, which (?:promote|bump-version) needs/,
  },
  {
    name: 'comments that the token may not write',
    changes: {
      [RELEASE]: swap('          assets: artifacts\n', '          assets: artifacts\n          comment: true\n'),
    },
    finds: [['permissions-too-small', RELEASE, '  publish: > permissions: > pull-requests:']],
    says: /lacks pull-requests: write, issues: write, which publish-release needs/,
  },
  {
    name: 'checksums that are attested and not made',
    changes: {
      [RELEASE]: ending(summing('')),
    },
    finds: [['output-empty', RELEASE, 'steps.out.outputs.checksums-path']],
    says: /"steps\.out\.outputs\.checksums-path" is always empty.*`checksums`.*SHA256SUMS/,
  },
  {
    name: 'an announcement to nobody',
    changes: { [RELEASE]: ending(ANNOUNCE) },
    finds: [['announce-idle', RELEASE, 'uses: acme/release-tracks/actions/announce@v1']],
    says: /no `url`: it tells nobody, and succeeds.*secrets\.ANNOUNCE_URL/,
  },
  {
    name: 'a roadmap that is told without a secret',
    changes: {
      [RELEASE]: ending(`${ANNOUNCE}        with: { format: roadmap, url: '\${{ secrets.URL }}' }\n`),
    },
    finds: [['announce-idle', RELEASE, 'uses: acme/release-tracks/actions/announce@v1']],
    says: /no `secret`.*secrets\.ROADMAP_SECRET/,
  },
]

const HARMLESS: Harmless = [
  ['attestations that are required and made', { [RELEASE]: requiring }],
  [
    'a build by a workflow that is called, which may attest',
    {
      [RELEASE]: called((text) =>
        swap(
          '  publish:\n',
          '  more:\n    permissions: {}\n    uses: acme/builds/.github/workflows/a.yml@v1\n\n  publish:\n',
        )(swap(ATTEST, '')(text)),
      ),
    },
  ],
  [
    'checksums that are made, and announcements with all that they need',
    {
      [RELEASE]: ending(summing('        with: { checksums: SHA256SUMS }\n')),
    },
  ],
]

describeFaults('what a release proves and tells', FAULTS, HARMLESS)
