import type { Say } from '../../../pages/visitor.ts';
import type { PublicItem } from '../../../reads/public/column/item.ts';
import { infoPath } from '../../search/address.ts';

/** 政策解读: a document leads to what interprets it, and an interpretation to its document; nothing where there is neither. */
export function Interpretations({ item, say }: { item: PublicItem; say: Say }) {
  const { interprets, interpretations, forms, firstInterpreter } = item;
  const formsText = (of: PublicItem['forms']) => of.map((form) => say(`forms.${form}`)).join(say('item.between-forms'));
  return (
    <>
      {interprets && (
        <div className="note">
          <p>
            {say('item.interprets')}
            <a href={infoPath(interprets.indexNumber)} lang="zh-CN">
              {interprets.title}
            </a>
          </p>
          {forms.length > 0 && <p>{`${say('item.forms')}${say('site.colon')}${formsText(forms)}`}</p>}
          {firstInterpreter && (
            <p>
              {`${say('item.first-interpreter')}${say('site.colon')}`}
              <span lang="zh-CN">{firstInterpreter}</span>
            </p>
          )}
        </div>
      )}
      {interpretations.length > 0 && (
        <div className="note">
          <p id="interpretations">{`${say('item.interpretations')}${say('site.colon')}`}</p>
          <ul aria-labelledby="interpretations">
            {interpretations.map(({ indexNumber, title, forms: of }) => (
              <li key={indexNumber}>
                <a href={infoPath(indexNumber)} lang="zh-CN">
                  {title}
                </a>
                {of.length > 0 && <span className="soft">{` ${formsText(of)}`}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
