import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The workbench (src/workbench), served by the program at /desk/. One chunk for each lazy route, one for the component
 * library that changes only when the lock file does; nothing is fetched from another host.
 */
export default defineConfig({
  root: new URL('./src/workbench', import.meta.url).pathname,
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: new URL('./dist/desk', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[a-z-]+)[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/ },
          ],
        },
      },
    },
  },
});
