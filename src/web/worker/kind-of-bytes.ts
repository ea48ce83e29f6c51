/** What a file that is no text is, by its first bytes: so that a picture is called one. */

const KINDS = [
  { kind: 'picture', at: 0, sign: [0x89, 0x50, 0x4e, 0x47] }, // PNG
  { kind: 'picture', at: 0, sign: [0xff, 0xd8, 0xff] }, // JPEG
  { kind: 'picture', at: 0, sign: [0x47, 0x49, 0x46, 0x38] }, // GIF
  { kind: 'picture', at: 8, sign: [0x57, 0x45, 0x42, 0x50] }, // WebP
  { kind: 'picture', at: 0, sign: [0x49, 0x49, 0x2a, 0x00] }, // TIFF
  { kind: 'picture', at: 0, sign: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'picture', at: 4, sign: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69] }, // HEIC
  { kind: 'picture', at: 4, sign: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66] }, // AVIF
  { kind: 'pdf', at: 0, sign: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'office', at: 0, sign: [0x50, 0x4b, 0x03, 0x04] }, // .docx, .odt
  { kind: 'office', at: 0, sign: [0xd0, 0xcf, 0x11, 0xe0] }, // .doc, .xls
] as const;

export type BytesKind = (typeof KINDS)[number]['kind'] | 'other';

export const kindOfBytes = (bytes: Uint8Array): BytesKind =>
  KINDS.find(({ at, sign }) => sign.every((byte, i) => bytes[at + i] === byte))?.kind ?? 'other';
