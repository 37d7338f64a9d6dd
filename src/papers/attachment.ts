import { fileTypeFromBuffer } from 'file-type';
import { type Refusal, refuse } from '../base/refusal.ts';

/** Extension > media type that the bytes must have. Office files of before 2007 are one container (cfb) by their bytes. */
const BY_BYTES: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  doc: ['application/x-cfb'],
  xls: ['application/x-cfb'],
  wps: ['application/x-cfb'],
  ofd: ['application/zip'],
};

/**
 * The media type of an attachment, told from its bytes and not from its name. Refuses what is of no accepted kind, and
 * what is not what its name says (an executable named .pdf).
 */
export async function sniffAttachment(name: string, bytes: Uint8Array): Promise<string | Refusal> {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (extension === 'txt')
    return isText(bytes) ? 'text/plain' : refuse({ code: 'file.not-what-it-says', field: 'files', facts: { name } });
  const accepted = BY_BYTES[extension];
  if (!accepted) return refuse({ code: 'file.kind-not-accepted', field: 'files', facts: { name } });
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!found || !accepted.includes(found.mime))
    return refuse({ code: 'file.not-what-it-says', field: 'files', facts: { name } });
  return found.mime;
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
