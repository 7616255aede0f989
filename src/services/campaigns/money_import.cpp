#include "services/campaigns/money_import.h"
#include "core/date_parser.h"
#include "core/text.h"
#include "sources/file_bytes.h"
#include "sources/file_encoding.h"
#include "sources/file_reader.h"
#include "sources/file_rows.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 20'000'000;
constexpr int MostRows = 20'000, RefusedShown = 20;

enum Column { Day, Amount, Currency, What, Campaign, Columns };

/// Names of headers, folded.
const std::array<QStringList, Columns> &headerNames()
{
    static const std::array<QStringList, Columns> names{
        QStringList{u"day"_s, u"date"_s, u"time"_s, u"날짜"_s, u"일자"_s, u"일시"_s, u"주문일"_s},
        QStringList{u"amount"_s, u"value"_s, u"revenue"_s, u"sales"_s, u"cost"_s, u"result"_s, u"금액"_s, u"매출"_s,
                    u"비용"_s, u"성과"_s},
        QStringList{u"currency"_s, u"통화"_s},
        QStringList{u"what"_s, u"item"_s, u"note"_s, u"description"_s, u"내용"_s, u"항목"_s, u"적요"_s},
        QStringList{u"campaign"_s, u"sponsorship"_s, u"캠페인"_s, u"후원"_s}};
    return names;
}

std::array<int, Columns> columnsOf(const QStringList &headers)
{
    std::array<int, Columns> columns{};
    columns.fill(-1);
    for (int column = 0; column < headers.size(); ++column)
        for (int field = 0; field < Columns; ++field)
            if (columns[size_t(field)] < 0 && headerNames()[size_t(field)].contains(folded(headers[column])))
                columns[size_t(field)] = column;
    return columns;
}

Result<QString> textOf(const QString &path)
{
    auto bytes = FileBytes::open(path);
    if (!bytes)
        return bytes.error();
    const auto all = (*bytes)->peek(LargestFile + 1);
    if (!all)
        return all.error();
    if (all->size() > LargestFile)
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("MoneyImport",
                                                 "This file is too large for a table of amounts. Nothing "
                                                 "was imported."),
                     {}};
    const DetectedEncoding encoding = detectEncoding(*all);
    if (encoding.name.isEmpty())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate("MoneyImport",
                                                 "This file is no text. Save the table as CSV and import "
                                                 "that. Nothing was imported."),
                     {}};
    auto decoder = TextDecoder::make(encoding.name);
    if (!decoder)
        return decoder.error();
    return (*decoder)->decode(all->mid(encoding.bomLength), true);
}

class Reader {
public:
    Reader(Register reg, Uid brand, Uid of, const QMap<Uid, QString> &named, QString currency, QString file)
        : m_reg(reg), m_brand(std::move(brand)), m_of(std::move(of)), m_currency(std::move(currency)),
          m_file(std::move(file))
    {
        for (auto it = named.cbegin(); it != named.cend(); ++it)
            m_named.insert(folded(it.value()), it.key());
    }

    Status setHeaders(const QStringList &headers)
    {
        m_columns = columnsOf(headers);
        if (m_columns[Day] >= 0 && m_columns[Amount] >= 0)
            return ok();
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate(
                         "MoneyImport", "The first row has to name a column for the day (date) and one for the amount "
                                        "(amount). It names: %1. Nothing was imported.")
                         .arg(headers.join(u", "_s)),
                     {}};
    }

    void take(const RawRow &row)
    {
        const auto problem = row.problem.isEmpty() ? tryToTake(row) : row.problem;
        if (problem.isEmpty())
            return;
        ++result.refusedRows;
        if (result.refused.size() < RefusedShown)
            result.refused << QCoreApplication::translate("MoneyImport", "line %1: %2").arg(row.line).arg(problem);
    }

    MoneyImport result;

private:
    QString cell(const RawRow &row, Column column) const
    {
        return row.cells.value(m_columns[size_t(column)]).trimmed();
    }

    QString tryToTake(const RawRow &row)
    {
        const QString currency = cell(row, Currency).isEmpty() ? m_currency : cell(row, Currency).toUpper();
        const auto money = parseMoney(cell(row, Amount), currency);
        if (!money)
            return QCoreApplication::translate("MoneyImport", "\"%1\" is no amount").arg(cell(row, Amount));
        const auto time = parseTime(cell(row, Day), QTimeZone::utc());
        if (!time)
            return QCoreApplication::translate("MoneyImport", "\"%1\" is no day such as 2026-11-23")
                .arg(cell(row, Day));
        Uid of = m_of;
        if (const QString name = cell(row, Campaign); !name.isEmpty()) {
            of = m_named.value(folded(name));
            if (of.isEmpty())
                return QCoreApplication::translate("MoneyImport", "there is no campaign \"%1\"").arg(name);
        }
        RegisterEntry entry;
        entry.reg = m_reg;
        entry.brand = m_brand;
        entry.values = QJsonObject{{u"of"_s, of},
                                   {u"day"_s, time->utc.date().toString(Qt::ISODate)},
                                   {u"amount"_s, money->stored()},
                                   {u"what"_s, cell(row, What)}};
        if (m_reg == Register::Result)
            entry.values[u"origin"_s] = m_file;
        // The same row of the same file is the same entry: importing it twice adds nothing.
        entry.uid = derivedUid({toKey(m_reg), of, entry.text(u"day"_s), money->stored(), cell(row, What),
                                QString::number(++m_seen[row.cells.join(u'\x1f')])});
        result.entries << entry;
        return {};
    }

    Register m_reg;
    Uid m_brand, m_of;
    QString m_currency, m_file;
    QHash<QString, Uid> m_named;
    QHash<QString, int> m_seen;
    std::array<int, Columns> m_columns{};
};

} // namespace

Result<MoneyImport> readMoneyFile(const QString &path, Register reg, const Uid &brand, const Uid &of,
                                  const QMap<Uid, QString> &named, const QString &currency)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    bool given = false;
    DelimitedRows rows([&]() -> Result<QString> { return std::exchange(given, true) ? QString() : *text; },
                       detectSeparator(*text));
    Reader reader(reg, brand, of, named, currency, QFileInfo(path).fileName());
    RawRow row;
    bool first = true;
    for (int count = 0; count <= MostRows; ++count) {
        const auto more = rows.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (std::exchange(first, false)) {
            if (const Status read = reader.setHeaders(row.cells); !read)
                return read.error();
            continue;
        }
        reader.take(row);
    }
    return reader.result;
}

} // namespace pulse
