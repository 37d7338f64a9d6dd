import type { ThemeConfig } from 'antd';

/** Contrast of at least 4.5 : 1 everywhere, and the density of a console that is looked at all day. */
export const THEME: ThemeConfig = {
  token: {
    colorPrimary: '#0b4ea2',
    colorLink: '#0b4ea2',
    colorLinkHover: '#083a7a',
    colorInfo: '#0b4ea2',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDisabled: '#6b6b6b',
    colorTextDescription: '#595959',
    colorTextTertiary: '#595959',
    colorTextQuaternary: '#6b6b6b',
    colorError: '#b00020',
    colorErrorBg: '#fff1f0',
    colorErrorBorder: '#f0a8a2',
    colorSuccess: '#1a6b33',
    colorSuccessBg: '#f2fbee',
    colorSuccessBorder: '#a9d8a0',
    colorWarning: '#8a4b00',
    colorWarningBg: '#fff8e1',
    colorWarningBorder: '#e8c872',
    colorInfoBg: '#e8f1fc',
    colorInfoBorder: '#a9c8ee',
    borderRadius: 4,
    fontSize: 14,
    fontFamily:
      "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Source Han Sans SC', 'HarmonyOS Sans SC', sans-serif",
    controlHeight: 32,
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
  components: {
    Layout: { headerBg: '#0b4ea2', headerHeight: 48, headerPadding: '0 16px', siderBg: '#fff', bodyBg: '#f3f5f8' },
    Table: {
      cellPaddingBlockSM: 6,
      cellPaddingInlineSM: 10,
      headerBg: '#eef2f7',
      headerColor: '#1f2937',
      rowHoverBg: '#eef4fc',
    },
    Card: { headerHeight: 42, bodyPadding: 16, headerFontSize: 15 },
    Menu: { itemHeight: 38, itemSelectedBg: '#e5eefa', itemBorderRadius: 0, itemMarginInline: 0, itemMarginBlock: 0 },
    Descriptions: { labelBg: '#f5f7fa', itemPaddingBottom: 8 },
    Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' },
    Breadcrumb: { itemColor: '#595959', lastItemColor: '#1f2937', linkColor: '#0b4ea2', separatorColor: '#6b6b6b' },
  },
};

/** The nonce that the server put into the page, without which its content policy lets no style in. */
export function findNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}
