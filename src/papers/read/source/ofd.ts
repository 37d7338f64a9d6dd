import { Zip, ZipFault } from './office/zip.ts';

/** Where our own OFD carries its figures. */
const FIGURES = 'Doc_0/Attachs/annual-report.json';

/** The figures that an OFD carries as JSON, unpacked within the bounds of every container; null where it is none, or carries none. */
export function ofdFigures(bytes: Uint8Array): Uint8Array | null {
  try {
    const zip = new Zip(bytes);
    return zip.has('OFD.xml') && zip.has(FIGURES) ? zip.part(FIGURES) : null;
  } catch (fault) {
    // What is wrong with the container is said by whoever reads it as an office document.
    if (fault instanceof ZipFault) return null;
    throw fault;
  }
}
