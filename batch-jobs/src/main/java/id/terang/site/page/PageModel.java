package id.terang.site.page;

import id.terang.site.shell.Shell;

/**
 * A page, ready to be rendered. Each kind has one template of its own name: {@code OfficePage} is placed by
 * {@code templates/page/office.ftlh}.
 */
public sealed interface PageModel
        permits HomePage,
                OfficesPage,
                OfficePage,
                AreasPage,
                AreaPage,
                MetricsPage,
                MetricPage,
                ComplaintsPage,
                DeadlinePage,
                SatisfactionPage,
                OutreachPage,
                ThemePage,
                ThemesPage,
                RegisterPage,
                CompliancePage,
                ScorecardPage,
                MethodologyPage,
                DataPage,
                StatusPage,
                ChangesPage,
                AboutPage,
                GlossaryPage,
                CalendarPage,
                SummaryPage,
                PosterPage,
                SearchPage,
                NotFoundPage,
                ArchivePage,
                EmbedPage,
                GonePage,
                MovedPage,
                ComponentsPage {

    Shell shell();
}
