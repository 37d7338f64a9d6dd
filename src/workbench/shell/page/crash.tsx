import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';
import { useSpeech } from '../../session/language.tsx';

interface Props {
  readonly children: ReactNode;
  /** A new value (another page) tries again. */
  readonly at: string;
}

/** Catches a fault of a page, so that the menu stays and the clerk can go on. */
export class CrashBoundary extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.crashed && before.at !== this.props.at) this.setState({ crashed: false });
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useSpeech();
  return (
    <Result
      status="error"
      title={t('fault.crash')}
      subTitle={t('fault.crashHint')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
      }
    />
  );
}
