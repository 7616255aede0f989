#include "ui/pages/settings/definitions_panel.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "store/daily_figure_store.h"
#include "store/source_store.h"
#include "ui/dialogs/definition_dialog.h"
#include "ui/dialogs/stance_effect.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/kept_focus.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct DefinitionsRead {
    QList<DefinitionLine> lines;
    QHash<Uid, QString> tellers;
};

Result<DefinitionsRead> readDefinitions(Connection &connection, const Brand &brand, QDate today)
{
    auto lines = definitionsInForce(connection, brand, today);
    const auto sources = SourceStore(connection).all();
    if (!lines || !sources)
        return lines ? sources.error() : lines.error();
    DefinitionsRead read{std::move(lines).value(), {}};
    for (const Source &source : *sources) {
        const auto metrics = DailyFigureStore(connection).metrics({source.id});
        if (!metrics)
            return metrics.error();
        if (!metrics->isEmpty())
            read.tellers.insert(source.uid, source.name);
    }
    return read;
}

} // namespace

DefinitionsPanel::DefinitionsPanel(Session &session, QWidget *parent)
    : SettingsPanel(
          session, tr("Definitions: what the figures mean"),
          tr("A new definition holds from the day on that you name; earlier days keep theirs. Charts mark that "
             "day, and reports print the definition that holds."),
          parent),
      m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(Theme::Step * 3);
    body()->addLayout(m_lines);
    body()->addStretch();
    connect(&session, &Session::brandChanged, this, &DefinitionsPanel::reload);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings || changes.benchmarks || changes.brands || changes.sources)
            reload();
    });
    reload();
}

void DefinitionsPanel::reload()
{
    const Brand brand = session().brand();
    if (brand.id == BrandId{}) {
        emptyLayout(m_lines);
        m_lines->addWidget(wrappedLabel(u"secondary"_s, tr("Add a brand first.")));
        return;
    }
    deliver(session().services().workspace.read([brand, today = session().today()](Connection &connection) {
        return readDefinitions(connection, brand, today);
    }),
            this, [this, generation = ++m_generation](const Result<DefinitionsRead> &read) {
                if (generation != m_generation)
                    return;
                if (!read) {
                    emit session().message(read.error().text, true);
                    return;
                }
                m_tellers = read->tellers;
                show(read->lines);
            });
}

void DefinitionsPanel::show(const QList<DefinitionLine> &lines)
{
    const KeptFocus place(this);
    emptyLayout(m_lines);
    for (const DefinitionLine &line : lines)
        m_lines->addWidget(makeLine(line));
    emit shown();
}

QWidget *DefinitionsPanel::makeLine(const DefinitionLine &line)
{
    constexpr int MostVersions = 6;
    const Definition &now = line.definition;
    auto *box = new QFrame;
    setStyleProperty(box, "role", u"sunken"_s);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(Theme::Step * 3, Theme::Step * 2, Theme::Step * 3, Theme::Step * 2);
    all->setSpacing(Theme::Step);
    auto *head = new QHBoxLayout;
    head->addWidget(wrappedLabel(u"strong"_s, line.name), 1);
    const bool isQuery = now.subject == DefinitionSubject::Mention;
    QPushButton *change = makeButton(isQuery ? tr("Edit the query") : tr("Change…"), ButtonKind::Link);
    change->setAccessibleName(tr("Change: %1").arg(line.name));
    head->addWidget(change);
    all->addLayout(head);
    all->addWidget(wrappedLabel({}, line.words));
    for (qsizetype i = 0; i < std::min<qsizetype>(line.versions.size(), MostVersions); ++i) {
        const Definition &version = line.versions[i];
        QStringList parts{tr("since %1").arg(longDate(version.validFrom, session().language()))};
        if (version.uid != now.uid)
            parts << definitionWords(version, line.sources);
        for (const QString &part : {version.author, version.reason})
            if (!part.isEmpty())
                parts << part;
        all->addWidget(wrappedLabel(u"secondary"_s, parts.join(u" · "_s)));
    }
    if (line.versions.isEmpty())
        all->addWidget(
            wrappedLabel(u"secondary"_s, isQuery ? tr("Not changed since the brand was added.") : tr("As it came.")));
    connect(change, &QPushButton::clicked, this, [this, line, isQuery] {
        if (isQuery)
            emit session().settingsRequested(u"brands"_s);
        else
            edit(line);
    });
    return box;
}

void DefinitionsPanel::edit(const DefinitionLine &line)
{
    auto *dialog = new DefinitionDialog(line.definition, m_tellers, session().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DefinitionDialog::chosen, this, &DefinitionsPanel::save);
    if (line.definition.subject == DefinitionSubject::Stance)
        showStanceEffect(*dialog, session());
    dialog->open();
}

void DefinitionsPanel::save(const Definition &definition)
{
    Definition chosen = definition;
    chosen.brand = isOfBrand(chosen.subject) ? session().brand().id : BrandId{};
    deliver(setDefinition(session().services().workspace, chosen, session().today()), this,
            [this, subject = chosen.subject](const Result<Change> &change) {
                if (!change)
                    emit session().message(change.error().text, true);
                else if (!change->uid.isEmpty())
                    emit session().undoOffered(tr("The definition was changed: %1").arg(definitionName(subject)),
                                               change->uid);
            });
}

} // namespace pulse
