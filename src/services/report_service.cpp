#include "services/report_service.h"
#include "report/csv_renderer.h"
#include "report/html_renderer.h"
#include "report/pdf_renderer.h"
#include "report/report_composer.h"
#include "report/report_json.h"
#include "report/xlsx_renderer.h"
#include "services/person_change.h"
#include "services/report_gatherer.h"
#include "services/report_settings.h"
#include "store/brand_store.h"
#include "store/setting_store.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPainter>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString kindOf(const ReportRequest &request)
{
    return request.kind.isEmpty() ? reportKind(request.period) : request.kind;
}

/// Whether a kind is about one campaign or case instead of a period.
bool hasSubject(const QString &kind) { return kind == u"campaign" || kind == u"crisis"; }

} // namespace

ReportService::ReportService(Workspace &workspace, const Clock &clock) : m_workspace(workspace), m_clock(clock)
{
    m_pool.setMaxThreadCount(1); // one page at a time is quick, and leaves a core to the window
}

ReportService::~ReportService() { m_pool.waitForDone(); }

Result<PreparedReport> ReportService::prepare(Connection &connection, const ReportRequest &request,
                                              const QDateTime &cutOff, ReportProgress *progress)
{
    const auto brand = BrandStore(connection).byId(request.brand);
    if (!brand)
        return brand.error();
    PreparedReport report;
    report.kind = kindOf(request);
    const auto plan = readReportPlan(connection, report.kind);
    const auto words = readReportWords(connection, brand->uid, report.kind, request.occasion());
    if (!plan || !words)
        return !plan ? plan.error() : words.error();
    report.plan = *plan;
    report.words = *words;
    const auto data = gatherReport(connection, request, report.plan, cutOff, progress);
    if (!data)
        return data.error();
    report.standard = standardWords(*data, request.language);
    report.document = composeReport(*data, report.plan, report.words, request.language);
    return report;
}

QFuture<Result<PreparedReport>> ReportService::prepare(ReportRequest request, std::shared_ptr<ReportProgress> progress)
{
    return m_workspace.read(
        [request = std::move(request), progress = std::move(progress), cutOff = m_clock.now()](Connection &connection) {
            return prepare(connection, request, cutOff, progress.get());
        });
}

QFuture<Result<QList<ReportSubject>>> ReportService::subjects(BrandId brand, QString language)
{
    return m_workspace.read([brand, language = std::move(language), now = m_clock.now()](Connection &connection) {
        return readReportSubjects(connection, brand, now, language);
    });
}

QFuture<ReportPages> ReportService::preview(ReportDocument document, int width)
{
    return QtConcurrent::run(&m_pool, [document = std::move(document), width] {
        const PageLayout layout(document);
        const QSizeF paper = PageLayout::pageSize();
        const double scale = width / paper.width();
        ReportPages pages;
        for (int page = 0; page < layout.pageCount(); ++page) {
            QImage image(width, qRound(paper.height() * scale), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::TextAntialiasing);
            painter.scale(scale, scale);
            layout.paint(painter, page);
            pages.pictures << image;
            pages.links << layout.links(page);
        }
        return pages;
    });
}

QFuture<Result<Change>> ReportService::savePlan(QString kind, ReportPlan plan)
{
    return applyChange(m_workspace, u"setting"_s, reportPlanKey(kind), u"value"_s, plan.toJson());
}

QFuture<Result<Change>> ReportService::saveLogo(QByteArray png)
{
    const QJsonValue value = png.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(png.toBase64()));
    return applyChange(m_workspace, u"setting"_s, SettingKey::ReportLogo.toString(), u"value"_s, value);
}

QFuture<Result<Change>> ReportService::saveWords(ReportRequest request, ReportWords words)
{
    return m_workspace.write([=, &clock = m_clock, actor = m_workspace.actor()](Connection &connection,
                                                                                ChangeSet &changes) -> Result<Change> {
        const auto brand = BrandStore(connection).byId(request.brand);
        if (!brand)
            return brand.error();
        const QJsonObject json = toJson(words);
        return Journal(connection, clock, actor)
            .change(u"setting"_s, reportWordsKey(brand->uid, kindOf(request), request.occasion()), u"value"_s,
                    json.isEmpty() ? QJsonValue() : QJsonValue(json), changes);
    });
}

QFuture<Result<Change>> ReportService::keep(ReportRequest request, ReportDocument document)
{
    return m_workspace.write([=, &clock = m_clock, actor = m_workspace.actor()](Connection &connection,
                                                                                ChangeSet &changes) -> Result<Change> {
        KeptReport report;
        report.brand = request.brand;
        report.kind = kindOf(request);
        report.period = request.occasion();
        report.language = request.language;
        report.title = document.title;
        report.cutOff = document.cutOff;
        report.keptAt = clock.now();
        report.keptBy = actor;
        Journal journal(connection, clock, actor);
        return ReportStore(connection)
            .keep(journal, report, QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact), changes);
    });
}

QFuture<Result<QList<KeptReport>>> ReportService::kept(BrandId brand)
{
    return m_workspace.read([brand](Connection &connection) { return ReportStore(connection).all(brand); });
}

QFuture<Result<ReopenedReport>> ReportService::reopen(Uid uid, std::shared_ptr<ReportProgress> progress)
{
    return m_workspace.read([uid, progress = std::move(progress)](Connection &connection) -> Result<ReopenedReport> {
        const ReportStore store(connection);
        const auto kept = store.byUid(uid);
        const auto bytes = store.document(uid);
        if (!kept || !bytes)
            return !kept ? kept.error() : bytes.error();
        ReopenedReport report{*kept, reportFromJson(QJsonDocument::fromJson(*bytes).object()), {}};
        ReportRequest request{kept->brand, {}, kept->language, kept->kind};
        if (hasSubject(kept->kind)) {
            request.subject = kept->period;
        } else {
            const auto period = Period::parse(kept->period);
            if (!period)
                return period.error();
            request.period = *period;
        }
        const auto again = prepare(connection, request, report.document.cutOff, progress.get());
        if (again)
            report.differences = figureDifferences(report.document, again->document);
        return report;
    });
}

QFuture<Result<Change>> ReportService::discard(Uid uid)
{
    return applyChange(m_workspace, u"report"_s, uid, u"kept"_s, false);
}

QFuture<Status> ReportService::save(ReportDocument document, QString file)
{
    return QtConcurrent::run(
        &m_pool, [document = std::move(document), file = std::move(file)] { return write(document, file); });
}

Status ReportService::write(const ReportDocument &document, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"pdf")
        return writePdf(document, file);
    if (ending == u"html" || ending == u"htm")
        return writeHtml(document, file);
    if (ending == u"xlsx")
        return writeXlsxReport(document, file);
    if (ending == u"csv")
        return writeCsvReport(document, file);
    return Error{Error::Kind::Usage,
                 QCoreApplication::translate("Report",
                                             "The ending of the file says what to write: .pdf, .html, .xlsx or .csv. "
                                             "\"%1\" has none of them.")
                     .arg(QFileInfo(file).fileName()),
                 {}};
}

} // namespace pulse
