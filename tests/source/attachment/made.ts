import { deflateRawSync } from 'node:zlib';

/** A directory of EXIF: what stands at each tag; an object is a directory within. */
export interface Ifd {
  readonly [tag: number]: string | Buffer | readonly number[] | Ifd;
}

/** A container of OLE, as Word, Excel and WPS wrote it, with something in it. */
export function oldOffice(within: Buffer): Buffer {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(504), within, Buffer.alloc(512)]);
}

/** A PDF of one page with a line on it; with a password that nobody knows when `isClosed`. */
export function pdf(line: string, isClosed = false): Buffer {
  const shown = `BT /F1 12 Tf 20 100 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${'28'.repeat(32)}> /U <${'29'.repeat(32)}> /P -4 >>`,
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(start).padStart(10, '0');
  });
  const table = text.length;
  const encrypt = isClosed ? ` /Encrypt 6 0 R /ID [<${'30'.repeat(16)}> <${'30'.repeat(16)}>]` : '';
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += starts.map((start) => `${start} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A JPEG that has a directory of EXIF and no picture. */
export function jpeg(tiff: Buffer): Buffer {
  const within = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(within.length + 2, 4);
  return Buffer.concat([head, within, Buffer.from([0xff, 0xd9])]);
}

/** The TIFF in which EXIF lies. */
export function exif(ifd: Ifd): Buffer {
  return Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), directory(ifd, 8)]);
}

function directory(ifd: Ifd, start: number): Buffer {
  const tags = Object.keys(ifd).map(Number);
  const head = Buffer.alloc(2 + tags.length * 12 + 4);
  head.writeUInt16BE(tags.length, 0);
  const behind: Buffer[] = [];
  let at = start + head.length;
  tags.forEach((tag, index) => {
    const { type, count, bytes, isPointer } = valueOf(ifd[tag] ?? '', at);
    const entry = 2 + index * 12;
    head.writeUInt16BE(tag, entry);
    head.writeUInt16BE(type, entry + 2);
    head.writeUInt32BE(count, entry + 4);
    if (bytes.length <= 4 && !isPointer) bytes.copy(head, entry + 8);
    else {
      head.writeUInt32BE(at, entry + 8);
      behind.push(bytes);
      at += bytes.length;
    }
  });
  return Buffer.concat([head, ...behind]);
}

function valueOf(value: Ifd[number], at: number) {
  if (typeof value === 'string') {
    const bytes = Buffer.from(`${value}\0`);
    return { type: 2, count: bytes.length, bytes, isPointer: false };
  }
  if (Buffer.isBuffer(value))
    return { type: 1, count: value.length, bytes: value, isPointer: false };
  if (!Array.isArray(value)) {
    return { type: 4, count: 1, bytes: directory(value as Ifd, at), isPointer: true };
  }
  const bytes = Buffer.alloc(value.length * 8);
  value.forEach((number: number, index: number) => {
    bytes.writeUInt32BE(number, index * 8);
    bytes.writeUInt32BE(1, index * 8 + 4);
  });
  return { type: 5, count: value.length, bytes, isPointer: false };
}

/** A PNG of nothing but its head and a text. */
export function png(key: string, text: string): Buffer {
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', size),
    chunk('iTXt', Buffer.concat([Buffer.from(`${key}\0\0\0\0\0`), Buffer.from(text)])),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** A zip with one part that is encrypted in the old way: its bytes are no stream of deflate any more. */
export function encryptedZip(): Buffer {
  const name = Buffer.from('word/document.xml');
  const packed = Buffer.from(deflateRawSync(Buffer.from('一些文字'.repeat(100)))).map(
    (byte) => byte ^ 0xa5,
  );
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(1, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(1200, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  local.copy(central, 6, 4, 30);
  const body = Buffer.concat([local, name, packed]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, central, name, end]);
}
