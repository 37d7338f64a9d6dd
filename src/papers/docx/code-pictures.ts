import { pngOf } from '../office/png.ts';
import { code128Dots } from '../pdf/codes/code-128.ts';
import { qrDots } from '../pdf/codes/qr-code.ts';
import { codesData, type ReceiptCodes } from '../pdf/data/notice-data.ts';
import type { Picture } from './picture.ts';

/** The number of a request as a QR code and as bars: each dot of a picture is one of the code's. */
export function codePictures(request: ReceiptCodes): [qr: Picture, bars: Picture] {
  const { number, address } = request;
  const said = codesData(request);
  const bars = Array.from({ length: 20 }, () => code128Dots(number));
  return [
    { id: 'qr', png: pngOf(qrDots(address ?? number)), widthMm: 24, heightMm: 24, alt: said['qr-alt'] },
    { id: 'bars', png: pngOf(bars), widthMm: 60, heightMm: 12, alt: said['bars-alt'] },
  ];
}
