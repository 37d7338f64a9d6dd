import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './desk.css';
import { Providers } from './shell/providers.tsx';
import { Screens } from './shell/screens.tsx';

createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <Providers>
      <Screens />
    </Providers>
  </StrictMode>,
);
