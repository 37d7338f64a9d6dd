import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useNounWords } from '../../form/labels.ts';
import { useSpeech } from '../../session/language.tsx';
import { Fault } from '../../shell/page/fault.tsx';
import { Loading } from '../../shell/page/loading.tsx';
import { type Crumb, Page } from '../../shell/page/page.tsx';

interface CasePageProps<View> {
  /** As the query answers. */
  readonly asked: {
    readonly data: View | undefined;
    readonly error: unknown;
    readonly refetch: () => Promise<unknown>;
  };
  readonly above: readonly Crumb[];
  readonly children: (view: View, reload: () => Promise<unknown>) => ReactNode;
}

/** The page of one case: what stands while it is fetched, and where it cannot be had; else the page itself. */
export function CasePage<View>({ asked: { data, error, refetch }, above, children }: CasePageProps<View>) {
  const { t } = useSpeech();
  if (data) return children(data, () => refetch());
  if (!error) return <Loading />;
  return (
    <Page title={t('fault.missing')} above={above}>
      <Fault fault={error} retry={() => void refetch()} />
    </Page>
  );
}

/** The state of a case, beside its title. */
export function StateTag({ noun, state }: { noun: Parameters<typeof useNounWords>[0]; state: string }) {
  return <Tag color="geekblue">{useNounWords(noun).state(state)}</Tag>;
}
