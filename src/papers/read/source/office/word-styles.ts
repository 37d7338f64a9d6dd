import { type Attributes, readXml } from './xml.ts';

/** What a run's properties say of how it is seen. */
export interface Look {
  hidden?: boolean;
  struck?: boolean;
  raised?: boolean;
}

const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/.test(attributes.get('val') ?? '1');

/** Takes down one property of a run. */
export function applyProperty(look: Look, name: string, attributes: Attributes): void {
  if (name === 'vanish' || name === 'specVanish' || name === 'webHidden') look.hidden = isOn(attributes);
  else if (name === 'strike' || name === 'dstrike') look.struck = isOn(attributes);
  else if (name === 'vertAlign') look.raised = attributes.get('val') !== 'baseline';
}

interface Style {
  readonly look: Look;
  basedOn: string | null;
}

/** How the styles of a document make text look, what they are based on included. */
export function readStyles(xml: string): (id: string | undefined) => Look {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  let inRun = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'style') {
        style = { look: {}, basedOn: null };
        styles.set(attributes.get('styleId') ?? '', style);
      } else if (name === 'rPr') inRun = true;
      else if (name === 'basedOn' && style) style.basedOn = attributes.get('val') ?? null;
      else if (style && inRun) applyProperty(style.look, name, attributes);
    },
    close(name) {
      if (name === 'style') style = null;
      else if (name === 'rPr') inRun = false;
    },
    text() {},
  });
  return (id) => {
    const look: Look = {};
    const chain: Look[] = [];
    for (let at = id, steps = 0; at !== undefined && steps < 20; steps++) {
      const found = styles.get(at);
      if (!found) break;
      chain.unshift(found.look);
      at = found.basedOn ?? undefined;
    }
    return Object.assign(look, ...chain);
  };
}
