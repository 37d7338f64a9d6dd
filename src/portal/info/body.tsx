import { type Block, plain, renderBlocks } from '../../cases/publication/body/blocks.ts';
import { filePath } from './address.ts';

/** The body of a publication. */
export function Body({ blocks, indexNumber }: { blocks: readonly Block[]; indexNumber: string }) {
  return (
    <div className="body" lang="zh-CN">
      {blocks.map((block, i) => (
        <Part key={i} block={block} indexNumber={indexNumber} />
      ))}
    </div>
  );
}

/** A table that is wider than the screen is moved by itself, by the keyboard too. */
function Part({ block, indexNumber }: { block: Block; indexNumber: string }) {
  const html = { __html: renderBlocks([block], (hash) => filePath(indexNumber, hash)) };
  return block.kind === 'table' ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={plain(block.caption) || '表格'}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by renderBlocks alone, out of the parts that a body may have */}
      <div dangerouslySetInnerHTML={html} />
    </section>
  ) : (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: written by renderBlocks alone, out of the parts that a body may have
    <div dangerouslySetInnerHTML={html} />
  );
}
