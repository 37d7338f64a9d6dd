import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider, type ConfigProviderProps } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { SpeechProvider, useSpeech } from '../session/language.tsx';
import { makeCache } from '../wire/cache.ts';
import { findNonce, giveStylesNonce } from './nonce.ts';
import { THEME } from './theme.ts';

type Locale = NonNullable<ConfigProviderProps['locale']>;

/** The buttons of a calendar are called what they show: antd's own labels say something else. */
function withPlainButtons(locale: Locale): Locale {
  const { DatePicker } = locale;
  return DatePicker
    ? { ...locale, DatePicker: { ...DatePicker, lang: { ...DatePicker.lang, yearSelect: '', monthSelect: '' } } }
    : locale;
}

const ZH = withPlainButtons(zhCN);
const EN = withPlainButtons(enUS);
const csp = { nonce: findNonce() };
giveStylesNonce(csp.nonce);

export function Providers({ children }: { children: ReactNode }) {
  const [cache] = useState(makeCache);
  return (
    <SpeechProvider>
      <QueryClientProvider client={cache}>
        <Look>
          <BrowserRouter basename="/desk">{children}</BrowserRouter>
        </Look>
      </QueryClientProvider>
    </SpeechProvider>
  );
}

function Look({ children }: { children: ReactNode }) {
  const { language } = useSpeech();
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      locale={language === 'zh' ? ZH : EN}
      theme={THEME}
      csp={csp}
      // All choices stand in the list, so that a screen reader finds them; the longest has some thirty.
      virtual={false}
      button={{ autoInsertSpace: false }}
      tag={{ variant: 'outlined' }}
      form={{ scrollToFirstError: { focus: true, block: 'center' } }}
      pagination={{ showSizeChanger: false }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
