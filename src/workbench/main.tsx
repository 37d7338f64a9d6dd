import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/base.css';
import './look/frame.css';
import './look/form.css';
import './look/desk.css';
import './look/case.css';
import './look/calendar.css';
import './look/paper.css';
import './look/counter.css';
import './look/report.css';
import './look/fiscal.css';
import './look/publication.css';
import './look/job.css';
import './look/duty.css';
import './look/narrow.css';
import './look/print.css';
import { Providers } from './shell/providers.tsx';
import { Screens } from './shell/screens.tsx';

createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <Providers>
      <Screens />
    </Providers>
  </StrictMode>,
);
