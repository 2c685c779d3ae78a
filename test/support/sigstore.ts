import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock'
import { CLAIM_OIDS, type SignerClaims } from '../../shared/core/attestation/origin.ts'

const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
const SHA256 = '2.16.840.1.101.3.4.2.1'

/** What an attestation is made of; what is left out is as `actions/attest` has it. */
export interface Attesting {
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly digest: string
  readonly claims: SignerClaims
  readonly predicateType?: string
  /** Whether the certificate was an hour old when it signed. */
  readonly isLate?: boolean
  /** Whether it is signed by the key of the certificate. */
  readonly isSigned?: boolean
}

/** An instance of Sigstore: Fulcio with its log, and Rekor; or, as GitHub's for private repositories, a timestamp authority instead of both logs. */
export interface SigstoreInstance {
  /** The root as `gh attestation trusted-root` writes it, on one line. */
  readonly trustedRoot: string
  /** Attests as a workflow run would; gives the bundle as JSON. */
  attest(attesting: Attesting): Promise<object>
}

/** Starts Sigstore's public instance. */
export async function publicInstance(): Promise<SigstoreInstance> {
  const [keys, logKeys, rekorKeys] = [newKeys(), newKeys(), newKeys()]
  const ctlog = await initializeCTLog(logKeys)
  const [ca, oldCa] = await Promise.all([initializeCA(keys, ctlog), initializeCA(keys, ctlog, anHourAgo())])
  const rekor = await initializeTLog('https://rekor.sigstore.dev', rekorKeys)
  const trustedRoot = rootOf({ certificateAuthorities: [ca], ctlogs: [ctlog.publicKey], tlogs: [rekor.publicKey] })
  return {
    trustedRoot,
    async attest(attesting) {
      const signed = await signStatement(attesting, attesting.isLate ? oldCa : ca)
      const [signature] = signed.envelope.signatures as [{ sig: string }]
      const logged = { signature: signature.sig, verifier: Buffer.from(pem(signed.certificate)).toString('base64') }
      const payloadHash = { algorithm: 'sha256', value: sha256(signed.payload).toString('hex') }
      const spec = { payloadHash, signatures: [logged] }
      const [entry] = Object.values(await rekor.log({ apiVersion: '0.0.1', kind: 'dsse', spec })) as [LoggedEntry]
      return bundleOf(signed, { tlogEntries: [entryOf(entry)] })
    },
  }
}

/** Starts the instance that GitHub has for private repositories. */
export async function privateInstance(): Promise<SigstoreInstance> {
  const clock = new Date()
  const [ca, tsa] = await Promise.all([initializeCA(newKeys()), initializeTSA(newKeys(), clock)])
  const authority = { rootCertificate: tsa.rootCertificate, more: [tsa.intCertificate] }
  return {
    trustedRoot: rootOf({ certificateAuthorities: [ca], timestampAuthorities: [authority] }),
    async attest(attesting) {
      const signed = await signStatement(attesting, ca)
      const [signature] = signed.envelope.signatures as [{ sig: string }]
      const artifactHash = sha256(Buffer.from(signature.sig, 'base64'))
      // DER drops the zeros at the end of a fraction, and the library reads three digits or none.
      clock.setTime(Math.floor(Date.now() / 1000) * 1000 + 1)
      const asked = { artifactHash, hashAlgorithmOID: SHA256, nonce: 1, policyOID: '1.3.6.1.4.1.57264.2' }
      const signedTimestamp = toBase64(await tsa.timestamp(asked))
      return bundleOf(signed, {
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] },
      })
    },
  }
}

type Authority = Awaited<ReturnType<typeof initializeCA>>
type Bytes = ArrayBufferView<ArrayBuffer>

interface Signed {
  readonly certificate: Bytes
  readonly payload: Buffer
  readonly envelope: { readonly signatures: readonly object[] } & object
}

async function signStatement(
  { digest, claims, predicateType, isSigned = true }: Attesting,
  ca: Authority,
): Promise<Signed> {
  const { publicKey, privateKey } = newKeys()
  const extensions = Object.entries(claims).flatMap(([claim, value]) =>
    value === undefined ? [] : [{ oid: CLAIM_OIDS[claim as keyof SignerClaims], value }],
  )
  const key = publicKey.export({ format: 'der', type: 'spki' })
  const subjectAltName = claims.workflow ?? 'https://example.com'
  const certificate = await ca.issueCertificate({ publicKey: Buffer.from(key), subjectAltName, extensions })
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'other.bin', digest: { sha256: '0'.repeat(64) } },
      { name: 'app', digest: { sha256: digest } },
    ],
    predicateType: predicateType ?? 'https://slsa.dev/provenance/v1',
    predicate: {},
  }
  const payload = Buffer.from(JSON.stringify(statement))
  const toSign = Buffer.concat([
    Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `),
    payload,
  ])
  const sig = sign('sha256', toSign, isSigned ? privateKey : newKeys().privateKey).toString('base64')
  const envelope = { payload: payload.toString('base64'), payloadType: PAYLOAD_TYPE, signatures: [{ sig, keyid: '' }] }
  return { certificate, payload, envelope }
}

function bundleOf({ certificate, envelope }: Signed, material: object): object {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: toBase64(certificate) }, ...material },
    dsseEnvelope: envelope,
  }
}

interface LoggedEntry {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification: {
    readonly signedEntryTimestamp: string
    readonly inclusionProof: {
      readonly logIndex: number
      readonly treeSize: number
      readonly rootHash: string
      readonly checkpoint: string
    }
  }
}

function entryOf({ body, integratedTime, logID, logIndex, verification }: LoggedEntry): object {
  const { signedEntryTimestamp, inclusionProof: proof } = verification
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
      treeSize: String(proof.treeSize),
      hashes: [],
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: body,
  }
}

interface RootParts {
  readonly certificateAuthorities: readonly { readonly rootCertificate: Bytes }[]
  readonly timestampAuthorities?: readonly { readonly rootCertificate: Bytes; readonly more: readonly Bytes[] }[]
  readonly ctlogs?: readonly Buffer[]
  readonly tlogs?: readonly Buffer[]
}

const ALWAYS = { start: '1970-01-01T00:00:00Z' }

function rootOf({ certificateAuthorities, timestampAuthorities = [], ctlogs = [], tlogs = [] }: RootParts): string {
  const authority = ({ rootCertificate, more = [] }: { rootCertificate: Bytes; more?: readonly Bytes[] }) => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri: 'https://fulcio.sigstore.dev',
    certChain: { certificates: [...more, rootCertificate].map((bytes) => ({ rawBytes: toBase64(bytes) })) },
    validFor: ALWAYS,
  })
  const log = (key: Buffer) => ({
    baseUrl: 'https://rekor.sigstore.dev',
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: key.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: ALWAYS },
    logId: { keyId: sha256(key).toString('base64') },
  })
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: tlogs.map(log),
    certificateAuthorities: certificateAuthorities.map(authority),
    ctlogs: ctlogs.map(log),
    timestampAuthorities: timestampAuthorities.map(authority),
  })
}

function newKeys(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

function anHourAgo(): Date {
  return new Date(Date.now() - 3_600_000)
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

function toBase64({ buffer, byteOffset, byteLength }: Bytes): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

function pem(certificate: Bytes): string {
  return `-----BEGIN CERTIFICATE-----\n${toBase64(certificate)}\n-----END CERTIFICATE-----\n`
}
