import { Alert, Button, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { WordedReason } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Problem } from '../wire/call.ts';
import { useReasonText } from '../wire/reasons.ts';
import type { Typed } from './verb-form.tsx';

/** 'items.0.description' > ['facts', 'items', 0, 'description']; the day and the files stand beside the facts. */
function pathOf(field: string): (string | number)[] {
  const parts = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return parts[0] === 'on' || parts[0] === 'facts' ? parts : ['facts', ...parts];
}

/** Comes into view with the focus: the button that was pressed stands at the other end of a long form. */
function Seen({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="gk-seen">
      {children}
    </div>
  );
}

/** Puts each reason of a refusal at its field, and what has no field above the form. */
export function useRefusals(form: FormInstance<Typed>) {
  const { t } = useSpeech();
  const textOf = useReasonText();
  const [loose, setLoose] = useState<readonly WordedReason[]>([]);
  const [fileErrors, setFileErrors] = useState<readonly string[]>([]);
  const [isLoaded, setLoaded] = useState(false);
  const [seen, setSeen] = useState(0);

  const place = (fault: unknown) => {
    setLoaded(false);
    setSeen((before) => before + 1);
    if (!(fault instanceof Problem)) return;
    const known = form.getFieldsError().map(({ name }) => name.join('.'));
    const isFile = (reason: WordedReason) => reason.field?.startsWith('files') ?? false;
    const isPlaced = (reason: WordedReason) => Boolean(reason.field) && known.includes(pathOf(reason.field!).join('.'));
    const placed = Map.groupBy(fault.reasons.filter(isPlaced), (reason) => pathOf(reason.field!).join('.'));
    const fields = [...placed.values()].map((reasons) => ({
      name: pathOf(reasons[0]!.field!),
      errors: reasons.map(textOf),
    }));
    form.setFields(fields as Parameters<typeof form.setFields>[0]);
    if (fields[0]) form.scrollToField(fields[0].name as never, { focus: true, block: 'center' });
    setFileErrors(fault.reasons.filter(isFile).map(textOf));
    setLoose(fault.reasons.filter((reason) => !isPlaced(reason) && !isFile(reason)));
  };

  const show = (fault: unknown, reload?: () => Promise<unknown>): ReactNode => {
    if (!fault) return null;
    // Where a field is wrong the focus is there.
    const placed = fault instanceof Problem ? fault.reasons.length - loose.length : 0;
    const alert = alertFor(fault, placed, reload);
    return placed > 0 ? alert : <Seen key={`${seen} ${isLoaded}`}>{alert}</Seen>;
  };

  const alertFor = (fault: unknown, placed: number, reload?: () => Promise<unknown>): ReactNode => {
    if (fault instanceof Problem && fault.isStale) {
      return isLoaded ? (
        <Alert type="success" showIcon className="gk-gap" title={t('fault.loaded')} />
      ) : (
        <Alert
          type="warning"
          showIcon
          className="gk-gap"
          title={t('fault.stale')}
          description={t('fault.staleHint')}
          action={
            reload && (
              <Button type="primary" size="small" onClick={() => void reload().then(() => setLoaded(true))}>
                {t('fault.loadNewest')}
              </Button>
            )
          }
        />
      );
    }
    if (!(fault instanceof Problem) || fault.reasons.length === 0) return <Fault fault={fault} />;
    return (
      <Alert
        type="error"
        showIcon
        className="gk-gap"
        title={placed > 0 ? t('form.errors', { n: placed }) : t('fault.refused')}
        description={
          loose.length > 0 && (
            <ul className="gk-reasons">
              {loose.map((reason, i) => (
                <li key={i}>{textOf(reason)}</li>
              ))}
            </ul>
          )
        }
      />
    );
  };

  const clear = () => {
    setLoose([]);
    setFileErrors([]);
  };
  return { place, show, clear, fileErrors };
}
