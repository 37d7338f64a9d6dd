import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { type ReactNode, useEffect } from 'react';
import type { SessionAnswer } from '../../api/views.ts';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { useSpeech } from './language.tsx';
import { useSessionQuery } from './session.ts';
import { SignInForm, SignInPage } from './sign-in.tsx';

/** Lets in who is signed in. A session that ends shows the sign-in over the page, so that nothing typed is lost. */
export function Gate({ children }: { children: ReactNode }) {
  const { t } = useSpeech();
  const client = useQueryClient();
  const { data, isPending, error, refetch } = useSessionQuery();
  const last = client.getQueryData<SessionAnswer>(['session', 'last']);
  useEffect(() => {
    if (data) client.setQueryData(['session', 'last'], data);
  }, [data, client]);
  if (isPending) return <Loading />;
  if (error && !last) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data && !last) return <SignInPage />;
  return (
    <>
      {children}
      <Modal open={!data && !error} title={t('sign.again')} footer={null} closable={false} keyboard={false} width={380}>
        <SignInForm />
      </Modal>
    </>
  );
}
