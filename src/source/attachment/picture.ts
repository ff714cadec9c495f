import ExifReader from 'exifreader';
import type { Contents } from './attachment.ts';

/** Who made a picture, in the names of EXIF, IPTC, XMP and PNG. */
const AUTHOR =
  /^(?:Artist|XPAuthor|By-line|creator|Creator|Author|Copyright|CopyrightNotice|Copyright Notice|CameraOwnerName|OwnerName|Contact|Credit)$/;
/** What somebody has written about a picture. */
const WORDS =
  /^(?:ImageDescription|UserComment|XPTitle|XPComment|XPKeywords|XPSubject|DocumentName|Caption\/Abstract|Object Name|Headline|Title|title|Description|description|Comment|Keywords|subject)$/;
const PLACE = /^GPS(?:Latitude|Longitude)$/;

interface Tag {
  readonly value?: unknown;
  readonly description?: unknown;
}

/** Reads the metadata of a JPEG, PNG, WebP, HEIC or TIFF: who made it, what is said of it, whether where it was taken. */
export function readPicture(bytes: Uint8Array): Contents {
  const groups = tagsOf(bytes);
  const tags = Object.values<unknown>(groups).flatMap(entriesOf);
  const text = tags.flatMap(([name, tag]) => {
    if (AUTHOR.test(name)) return `姓名：${wordsOf(tag)}`;
    return WORDS.test(name) ? wordsOf(tag) : [];
  });
  return { text: text.join('\n\n'), located: isLocated(groups, tags) };
}

/** Whether the metadata of a picture says where it was taken. */
function isLocated(
  { gps }: ReturnType<typeof tagsOf>,
  tags: readonly (readonly [string, Tag])[],
): boolean {
  if (gps?.Latitude !== undefined || gps?.Longitude !== undefined) return true;
  return tags.some(([name]) => PLACE.test(name));
}

function entriesOf(group: unknown): [string, Tag][] {
  return typeof group === 'object' && group !== null ? Object.entries<Tag>({ ...group }) : [];
}

function tagsOf(bytes: Uint8Array): Partial<ExifReader.ExpandedTags> {
  try {
    return ExifReader.load(Buffer.from(bytes), { expanded: true });
  } catch {
    // What has no metadata is an error for the reader.
    return {};
  }
}

/** The text of a tag: Windows writes its own in UTF-16, old programs theirs in UTF-8 without saying so. */
function wordsOf({ value, description }: Tag): string {
  const said = typeof description === 'string' ? description : '';
  const raw = Array.isArray(value) ? value.join('') : typeof value === 'string' ? value : '';
  const bytes = [...raw].map((letter) => letter.charCodeAt(0));
  if (bytes.length === 0 || bytes.some((byte) => byte > 0xff)) return said;
  const decoded = new TextDecoder('utf-8').decode(Uint8Array.from(bytes)).replaceAll('\0', '');
  return decoded.includes('\uFFFD') || /[一-鿿]/u.test(said) ? said : decoded;
}
