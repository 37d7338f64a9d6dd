import { Alert, Button } from 'antd';
import { useSpeech } from '../../session/language.tsx';
import { Problem } from '../../wire/call.ts';
import { useReasonText } from '../../wire/reasons.ts';

/** What went wrong, in words, and the way on. */
export function Fault({ fault, retry }: { fault: unknown; retry?: () => void }) {
  const { t } = useSpeech();
  const reasonText = useReasonText();
  const { title, text } = wording(fault, t);
  const reasons = fault instanceof Problem ? fault.reasons : [];
  return (
    <Alert
      type="error"
      showIcon
      className="gk-gap"
      title={title}
      description={
        reasons.length > 0 ? (
          <ul className="gk-reasons">
            {reasons.map((reason, i) => (
              <li key={i}>{reasonText(reason)}</li>
            ))}
          </ul>
        ) : (
          text
        )
      }
      action={
        retry && (
          <Button size="small" onClick={retry}>
            {t('app.retry')}
          </Button>
        )
      }
    />
  );
}

function wording(fault: unknown, t: ReturnType<typeof useSpeech>['t']): { title: string; text: string } {
  if (!(fault instanceof Problem)) return { title: t('fault.crash'), text: t('fault.crashHint') };
  if (fault.status === 0) return { title: t('fault.offline'), text: t('fault.offlineHint') };
  if (fault.status === 403) return { title: t('fault.forbidden'), text: fault.message };
  if (fault.status === 404) return { title: t('fault.missing'), text: t('fault.missingHint') };
  if (fault.status >= 500) return { title: t('fault.server'), text: t('fault.serverHint') };
  return { title: t('fault.refused'), text: fault.message };
}
