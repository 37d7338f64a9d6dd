import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { Gate } from '../session/gate.tsx';
import { Frame } from './frame.tsx';
import { CrashBoundary } from './page/crash.tsx';
import { Loading } from './page/loading.tsx';
import { MissingPage } from './page/missing.tsx';

const DeskPage = lazy(() => import('../desk/desk-page.tsx'));
const SearchPage = lazy(() => import('../search/search-page.tsx'));
const RequestPage = lazy(() => import('../request/request-page.tsx'));
const CounterPage = lazy(() => import('../counter/counter-page.tsx'));
const RectificationsPage = lazy(() => import('../rectification/rectifications-page.tsx'));
const RectificationPage = lazy(() => import('../rectification/rectification-page.tsx'));
const RemediesPage = lazy(() => import('../remedy/remedies-page.tsx'));
const RemedyPage = lazy(() => import('../remedy/remedy-page.tsx'));
const ConcernsPage = lazy(() => import('../concern/concerns-page.tsx'));
const ConcernPage = lazy(() => import('../concern/concern-page.tsx'));
const DecisionsPage = lazy(() => import('../decision/decisions-page.tsx'));
const DecisionPage = lazy(() => import('../decision/decision-page.tsx'));
const DecisionImportPage = lazy(() => import('../decision/import-page.tsx'));
const GrowthPage = lazy(() => import('../decision/growth-page.tsx'));
const RegisterPage = lazy(() => import('../register/register-page.tsx'));
const PublicationsPage = lazy(() => import('../publication/publications-page.tsx'));
const PublicationPage = lazy(() => import('../publication/publication-page.tsx'));
const MailPage = lazy(() => import('../mail/mail-page.tsx'));
const EditPublicationPage = lazy(() => import('../publication/edit-page.tsx'));
const TakeOverPage = lazy(() => import('../publication/earlier/take-over-page.tsx'));
const CommentsPage = lazy(() => import('../comment/comments-page.tsx'));
const CommentPage = lazy(() => import('../comment/comment-page.tsx'));
const DutiesPage = lazy(() => import('../duty/duties-page.tsx'));
const CatalogueImportPage = lazy(() => import('../duty/import-page.tsx'));
const FiscalTablesPage = lazy(() => import('../fiscal/tables-page.tsx'));
const ReportsPage = lazy(() => import('../report/reports-page.tsx'));
const ImportPage = lazy(() => import('../report/import/import-page.tsx'));
const ReportPage = lazy(() => import('../report/report-page.tsx'));
const JobsPage = lazy(() => import('../job/jobs-page.tsx'));
const AgencyPage = lazy(() => import('../agency/agency-page.tsx'));
const ScanListsPage = lazy(() => import('../agency/scan-lists-page.tsx'));
const SearchNamesPage = lazy(() => import('../agency/search-names-page.tsx'));
const BodiesPage = lazy(() => import('../agency/bodies-page.tsx'));
const TemplatesPage = lazy(() => import('../template/templates-page.tsx'));
const TemplatePage = lazy(() => import('../template/template-page.tsx'));
const CalendarPage = lazy(() => import('../agency/calendar-page.tsx'));

/** Every screen and its address, each in a chunk of its own. */
export function Screens() {
  const { pathname } = useLocation();
  return (
    <Gate>
      <Frame>
        <CrashBoundary at={pathname}>
          <Suspense fallback={<Loading />}>
            <Routes>
              <Route index element={<DeskPage />} />
              <Route path="requests" element={<SearchPage />} />
              <Route path="requests/:id" element={<RequestPage />} />
              <Route path="counter" element={<CounterPage />} />
              <Route path="rectifications" element={<RectificationsPage />} />
              <Route path="rectifications/:id" element={<RectificationPage />} />
              <Route path="remedies" element={<RemediesPage />} />
              <Route path="remedies/:id" element={<RemedyPage />} />
              <Route path="concerns" element={<ConcernsPage />} />
              <Route path="concerns/:id" element={<ConcernPage />} />
              <Route path="decisions" element={<DecisionsPage />} />
              <Route path="decisions/:kind" element={<DecisionsPage />} />
              <Route path="decisions/:kind/import" element={<DecisionImportPage />} />
              <Route path="decisions/:kind/growth" element={<GrowthPage />} />
              <Route path="decisions/:kind/:id" element={<DecisionPage />} />
              <Route path="register" element={<RegisterPage />} />
              <Route path="register/:noun" element={<RegisterPage />} />
              <Route path="register/:noun/:id" element={<RegisterPage />} />
              <Route path="publications" element={<PublicationsPage />} />
              <Route path="publications/mail" element={<MailPage />} />
              <Route path="publications/new" element={<EditPublicationPage />} />
              <Route path="publications/take-over" element={<TakeOverPage />} />
              <Route path="publications/:id" element={<PublicationPage />} />
              <Route path="publications/:id/edit" element={<EditPublicationPage />} />
              <Route path="publications/:id/tables" element={<FiscalTablesPage />} />
              <Route path="publications/:id/comments" element={<CommentsPage />} />
              <Route path="comments/:id" element={<CommentPage />} />
              <Route path="duties" element={<DutiesPage />} />
              <Route path="duties/import" element={<CatalogueImportPage />} />
              <Route path="duties/:id" element={<DutiesPage />} />
              <Route path="reports" element={<ReportsPage />} />
              <Route path="reports/import" element={<ImportPage />} />
              <Route path="reports/:year" element={<ReportPage />} />
              <Route path="jobs" element={<JobsPage />} />
              <Route path="agency" element={<AgencyPage />} />
              <Route path="agency/scan-lists" element={<ScanListsPage />} />
              <Route path="agency/search-names" element={<SearchNamesPage />} />
              <Route path="agency/bodies" element={<BodiesPage />} />
              <Route path="agency/templates" element={<TemplatesPage />} />
              <Route path="agency/templates/:kind" element={<TemplatePage />} />
              <Route path="calendar" element={<CalendarPage />} />
              <Route path="*" element={<MissingPage />} />
            </Routes>
          </Suspense>
        </CrashBoundary>
      </Frame>
    </Gate>
  );
}
