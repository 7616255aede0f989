#include "app/pages.h"
#include "ui/pages/campaigns_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/checklists_page.h"
#include "ui/pages/competitors_page.h"
#include "ui/pages/mentions_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/trends_page.h"
#include "ui/pages/year_page.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString words(const char *english) { return QCoreApplication::translate("Pages", english); }

template <typename P>
PageEntry entry(Session &session, Theme &theme, const QString &key, const QString &title, bool atFoot = false)
{
    return {key, title, key, [&session, &theme](QWidget *parent) { return new P(session, theme, parent); }, atFoot};
}

} // namespace

QList<PageEntry> pageEntries(Session &session, Theme &theme)
{
    return {
        entry<TodayPage>(session, theme, u"today"_s, words(QT_TRANSLATE_NOOP("Pages", "Today"))),
        entry<ChecklistsPage>(session, theme, u"checklists"_s, words(QT_TRANSLATE_NOOP("Pages", "Checklists"))),
        entry<CasesPage>(session, theme, u"cases"_s, words(QT_TRANSLATE_NOOP("Pages", "Cases"))),
        entry<MentionsPage>(session, theme, u"mentions"_s, words(QT_TRANSLATE_NOOP("Pages", "Mentions"))),
        entry<PeoplePage>(session, theme, u"people"_s, words(QT_TRANSLATE_NOOP("Pages", "People"))),
        entry<TrendsPage>(session, theme, u"trends"_s, words(QT_TRANSLATE_NOOP("Pages", "Trends"))),
        entry<CampaignsPage>(session, theme, u"campaigns"_s, words(QT_TRANSLATE_NOOP("Pages", "Campaigns"))),
        entry<CompetitorsPage>(session, theme, u"competitors"_s, words(QT_TRANSLATE_NOOP("Pages", "Competitors"))),
        entry<YearPage>(session, theme, u"year"_s, words(QT_TRANSLATE_NOOP("Pages", "Year"))),
        entry<ReportsPage>(session, theme, u"reports"_s, words(QT_TRANSLATE_NOOP("Pages", "Reports"))),
        entry<SettingsPage>(session, theme, u"settings"_s, words(QT_TRANSLATE_NOOP("Pages", "Settings")), true),
    };
}

} // namespace pulse
