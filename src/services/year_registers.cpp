#include "services/year_registers.h"
#include "core/wording.h"
#include "services/checklist_settings_reader.h"
#include "services/evidence/evidence_views.h"
#include "store/gathering_store.h"
#include "store/mention_store.h"
#include "store/register_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString viewOf(Register reg)
{
    switch (reg) {
    case Register::Tactic:
        return u"tactic_register"_s;
    case Register::Channel:
        return u"channel_mix"_s;
    case Register::Audience:
        return u"demographics"_s;
    case Register::Line:
        return u"business_lines"_s;
    case Register::Sponsorship:
        return u"sponsorship_table"_s;
    case Register::Cost:
    case Register::Result:
        return u"roi_table"_s;
    case Register::Department:
        return u"department_use"_s;
    case Register::Access:
        return u"access_list"_s;
    case Register::Campaign:
        return u"campaign_curve"_s;
    case Register::Strategy:
        return u"year_overview"_s;
    case Register::Decision:
        break;
    }
    return u"decision_log"_s;
}

/// Entries with a day stand in the year of that day; the others stay until they are removed.
bool liesIn(const RegisterEntry &entry, const Period &year)
{
    const bool dated = entry.reg == Register::Decision || entry.reg == Register::Cost ||
                       entry.reg == Register::Result || entry.reg == Register::Strategy;
    const QDate day = entry.day(u"day"_s);
    return !dated || !day.isValid() || (day >= year.first && day <= year.last);
}

/// Mentions of the year by entry, where the entry says which they are.
Result<QHash<Uid, QString>> mentionsOf(const EvidenceContext &context, const QList<RegisterEntry> &entries)
{
    QHash<Uid, QString> figures;
    const MentionStore mentions(context.connection);
    for (const RegisterEntry &entry : entries) {
        MentionFilter filter;
        filter.brand = context.brand.id;
        filter.from = context.from;
        filter.to = context.to;
        if (entry.reg == Register::Channel) {
            filter.places = {entry.name()};
        } else if (gathersMentions(entry.reg)) {
            const auto gathering = GatheringStore(context.connection).byUid(entry.uid);
            if (!gathering)
                return gathering.error();
            filter.brand = gathering->id;
        } else {
            filter.search = Query::parse(entry.text(u"words"_s)).query;
            if (filter.search.isEmpty())
                continue;
        }
        const auto count = mentions.count(filter);
        if (!count)
            return count.error();
        figures.insert(entry.uid, wholeNumber(double(*count)));
    }
    return figures;
}

/// What both readings begin with: the annual list's look at a fiscal year.
struct YearReading {
    Connection &connection;
    const Brand &brand;
    QDateTime now;
    QString language;

    Result<EvidenceContext> context(const Period &year) const
    {
        auto read = readEvidenceContext(connection, brand, now, language);
        if (!read)
            return read;
        EvidenceContext &context = *read;
        context.run.templateKey = u"annual"_s;
        context.run.period = year.first.isValid() ? year
                                                  : fiscalYear(now.toTimeZone(context.zone).date(),
                                                               context.calendar.fiscalYearStartMonth);
        const Period &period = context.run.period;
        context.from = period.begin(context.zone);
        context.cutOff = std::min(now, period.end(context.zone));
        context.to = context.cutOff;
        context.beforeFrom = startOfDay(period.first.addYears(-1), context.zone);
        context.beforeTo = context.from;
        context.since = context.from;
        return read;
    }
};

} // namespace

Result<YearRegister> readYearRegister(Connection &connection, const Brand &brand, Register reg, const Period &year,
                                      const QDateTime &now, const QString &language)
{
    const YearReading reading{connection, brand, now, language};
    const auto context = reading.context(year);
    if (!context)
        return context.error();
    YearRegister read;
    read.period = context->run.period;
    const RegisterStore store(connection);
    auto entries = store.all(reg, brand.uid);
    if (!entries)
        return entries.error();
    entries->removeIf([&](const RegisterEntry &entry) { return !liesIn(entry, read.period); });
    read.entries = std::move(entries).value();
    auto names = store.names();
    if (!names)
        return names.error();
    read.names = std::move(names).value();
    for (const Register kind : {Register::Campaign, Register::Sponsorship}) {
        const auto pointed = store.all(kind, brand.uid);
        if (!pointed)
            return pointed.error();
        read.pointedTo += *pointed;
    }
    if (reg == Register::Tactic || reg == Register::Channel || gathersMentions(reg)) {
        auto figures = mentionsOf(*context, read.entries);
        if (!figures)
            return figures.error();
        read.figures = std::move(figures).value();
        read.figureTitle = QCoreApplication::translate("YearRegister", "Mentions");
    }
    return read;
}

Result<Evidence> readYearEvidence(Connection &connection, const Brand &brand, Register reg, const Period &year,
                                  const QDateTime &now, const QString &language)
{
    const YearReading reading{connection, brand, now, language};
    const auto context = reading.context(year);
    if (!context)
        return context.error();
    return buildEvidence(viewOf(reg), *context);
}

} // namespace pulse
