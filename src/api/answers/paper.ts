import { z } from '@hono/zod-openapi';
import { day } from './parts.ts';

const text = {
  key: z.string(),
  code: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  to: z.string(),
  paragraphs: z.array(z.string()),
  list: z.array(z.string()).optional(),
  agency: z.string(),
  on: day,
  remedies: z.array(z.string()),
  slip: z.array(z.string()).optional(),
};

export const notice = z
  .object({
    seq: z.int(),
    ...text,
    template: z
      .object({ version: z.int(), hash: z.string() })
      .optional()
      .openapi({ description: '制发时所用的 Word 模板：版本和文件的 SHA-256；没有即本程序的格式。' }),
  })
  .openapi('Notice', { description: '已制发的告知书，内容自制发之日起固定。' });

export const letter = z.object(text).openapi('Letter', { description: '尚未制发的告知书，制发时编定文号。' });

export const previewAnswer = z
  .object({ letters: z.array(letter) })
  .openapi('PaperPreview', { description: '办理后将制发的文书；没有保存，也没有占用文号。' });
