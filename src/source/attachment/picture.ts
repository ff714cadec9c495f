import ExifReader from 'exifreader';

/** Whether the metadata of a JPEG, PNG, WebP, HEIC or TIFF says where it was taken. */
export function isLocated(bytes: Uint8Array): boolean {
  try {
    const { gps } = ExifReader.load(Buffer.from(bytes), { expanded: true });
    return gps?.Latitude !== undefined || gps?.Longitude !== undefined;
  } catch {
    // What has no metadata is an error for the reader.
    return false;
  }
}
