import { escapeXml } from '../office/xml.ts';

/** A picture in a Word file, as large as it is printed. */
export interface Picture {
  readonly id: string;
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
  /** What is read aloud in its place. */
  readonly alt: string;
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const emu = (mm: number): number => Math.round(mm * 36_000);

/** The run that the picture stands in. `number` is its own among the pictures of the paper. */
export function pictureRun({ id, widthMm, heightMm, alt }: Picture, number: number): string {
  const size = `cx="${emu(widthMm)}" cy="${emu(heightMm)}"`;
  const named = `id="${number}" name="${id}" descr="${escapeXml(alt)}"`;
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/><wp:docPr ${named}/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">` +
    `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
