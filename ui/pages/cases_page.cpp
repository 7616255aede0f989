#include "ui/pages/cases_page.h"
#include "models/case_editor.h"
#include "models/checklist_model.h"
#include "services/deliver.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge_row_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/case_head.h"
#include "ui/widgets/case_panels.h"
#include "ui/widgets/checklist_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_tabs.h"
#include <QBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int ListWidth = 264;
} // namespace

CasesPage::CasesPage(Session &session, Theme &theme, QWidget *parent)
    : Page(session, theme, parent), m_editor(new CaseEditor(session, this)), m_model(new CaseListModel(session, this)),
      m_which(new SegmentedTabs), m_parts(new SegmentedTabs), m_list(new QListView), m_right(new QStackedWidget),
      m_panels(new QStackedWidget), m_empty(new EmptyState), m_head(new CaseHead(session, *m_editor)),
      m_steps(new ChecklistPanel(session, u"crisis"_s)), m_timeLine(new CaseTimeLinePanel(session, *m_editor)),
      m_posts(new CasePostsPanel(session, *m_editor)), m_replies(new CaseRepliesPanel(session, *m_editor))
{
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    auto *add = makeButton(tr("New case…"));
    connect(add, &QPushButton::clicked, this, &CasesPage::newCase);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(add);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::Gutter);
    columns->addWidget(makeList());
    columns->addWidget(makeDetail(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addLayout(head);
    all->addLayout(columns, 1);
    setFirst(m_list);

    connect(m_model, &CaseListModel::loaded, this, &CasesPage::listLoaded);
    connect(m_editor, &CaseEditor::opened, this, &CasesPage::showCase);
    connect(&session, &Session::caseRequested, this, &CasesPage::showCase);
    connect(&session, &Session::brandChanged, this, [this] {
        m_shown.clear();
        m_wanted.clear();
    });
    m_empty->setIcon(u"cases"_s);
    connect(m_empty, &EmptyState::triggered, this, &CasesPage::newCase);
    connect(m_empty, &EmptyState::alternativeTriggered, this,
            [this] { emit this->session().pageRequested(u"trends"_s); });
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && !m_shown.isEmpty() && (changes.mentions || changes.spikes) && !changes.cases)
            readDetail();
    });
}

QWidget *CasesPage::makeList()
{
    auto *card = new Card;
    card->setFixedWidth(ListWidth);
    m_which->setAccessibleName(tr("Which cases"));
    m_which->addSegment(u"open"_s, tr("Open"));
    m_which->addSegment(u"closed"_s, tr("Closed"));
    connect(m_which, &SegmentedTabs::keyChanged, this, [this](const QString &key) {
        m_model->setShown(key == u"closed" ? CaseListModel::Shown::Closed : CaseListModel::Shown::Open);
    });
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BadgeRowDelegate(
        theme(), {CaseListModel::DetailRole, CaseListModel::BadgeRole, CaseListModel::ToneRole}, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Crisis cases"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            select(index.data(CaseListModel::UidRole).toString());
    });
    card->body()->addWidget(m_which);
    card->body()->addWidget(m_list, 1);
    card->body()->addStretch(0); // keeps the tabs at the top while there is no case and so no list
    return card;
}

QWidget *CasesPage::makeDetail()
{
    auto *card = new Card;
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::Step * 2);
    m_parts->setAccessibleName(tr("Parts of the case"));
    struct Part {
        QString key, title;
        QWidget *panel;
    };
    for (const Part &part : {Part{u"steps"_s, tr("Steps"), m_steps}, Part{u"time"_s, tr("Time line"), m_timeLine},
                             Part{u"posts"_s, tr("Posts"), m_posts}, Part{u"replies"_s, tr("Replies"), m_replies}}) {
        m_parts->addSegment(part.key, part.title);
        m_panels->addWidget(part.panel);
    }
    connect(m_parts, &QTabBar::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
    connect(m_steps, &ChecklistPanel::progressChanged, this, [this](int decided, int total) {
        m_parts->setCount(u"steps"_s, total > 0 ? u"%1/%2"_s.arg(decided).arg(total) : QString());
    });
    rows->addWidget(m_head);
    rows->addWidget(m_parts);
    rows->addWidget(m_panels, 1);
    m_right->addWidget(content);
    m_right->addWidget(m_empty);
    auto *unread = new QWidget; // until the list is read nobody knows whether there is a case
    m_right->addWidget(unread);
    card->body()->addWidget(m_right);
    m_right->setCurrentWidget(unread);
    return card;
}

void CasesPage::activate() { m_model->reload(); }

QVariant CasesPage::state() const { return QVariant::fromValue(m_shown); }

void CasesPage::restore(const QVariant &state) { m_wanted = state.toString(); }

void CasesPage::listLoaded()
{
    m_which->setCount(u"open"_s, m_model->openCount() > 0 ? QString::number(m_model->openCount()) : QString());
    m_which->setCount(u"closed"_s, m_model->closedCount() > 0 ? QString::number(m_model->closedCount()) : QString());
    m_list->setVisible(m_model->rowCount() > 0);
    if (!m_wanted.isEmpty()) {
        // What is asked for may stand under the other tab.
        const auto shown = m_model->isOpen(m_wanted) ? CaseListModel::Shown::Open : CaseListModel::Shown::Closed;
        if (m_model->rowOf(m_wanted) < 0 && m_model->shown() != shown) {
            m_which->setCurrentKey(shown == CaseListModel::Shown::Open ? u"open"_s : u"closed"_s);
            m_model->setShown(shown); // ends here once more
            return;
        }
        if (const int row = m_model->rowOf(m_wanted); row >= 0) {
            m_shown = m_wanted;
            m_wanted.clear();
            m_list->setCurrentIndex(m_model->index(row));
        }
    }
    const int row = m_model->rowOf(m_shown);
    if (row < 0 && m_model->shown() == CaseListModel::Shown::Closed && m_model->isOpen(m_shown))
        return showCase(m_shown); // opened again, it is gone on with
    if (row < 0) {
        m_shown.clear();
        if (m_model->rowCount() > 0) {
            m_list->setCurrentIndex(m_model->index(0));
            return;
        }
        showEmpty();
        return;
    }
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    readDetail();
}

void CasesPage::showCase(const Uid &uid)
{
    m_wanted = uid;
    m_model->reload();
}

void CasesPage::select(const Uid &uid)
{
    if (uid == m_shown && m_right->currentIndex() == 0)
        return;
    m_shown = uid;
    readDetail();
}

void CasesPage::readDetail()
{
    deliver(session().services().cases->detail(m_shown, session().language()), this,
            [this, generation = ++m_generation](const Result<CaseDetail> &detail) {
                if (generation == m_generation)
                    showDetail(detail);
            });
}

void CasesPage::showDetail(const Result<CaseDetail> &detail)
{
    if (!detail) {
        if (detail.error().kind != Error::Kind::NotFound)
            emit session().message(detail.error().text, true);
        showEmpty();
        return;
    }
    m_right->setCurrentIndex(0);
    m_head->show(*detail);
    if (m_steps->model().run().uid != detail->run || !m_steps->isKept())
        m_steps->keepTo(detail->run);
    m_timeLine->show(*detail);
    m_posts->show(*detail);
    m_replies->show(*detail);
    const auto count = [](qsizetype n) { return n > 0 ? QString::number(n) : QString(); };
    m_parts->setCount(u"posts"_s, count(detail->posts.size()));
    m_parts->setCount(u"replies"_s, count(detail->drafts.size()));
    emit detailShown();
}

void CasesPage::showEmpty()
{
    const bool open = m_model->shown() == CaseListModel::Shown::Open;
    m_empty->set(open ? tr("No open case") : tr("No closed case"),
                 open ? tr("A case keeps posts, steps, replies and the time line of a crisis together until it is "
                           "closed. Open one from a spike, from a mention, or here.")
                      : tr("Closed cases stay here with everything that belonged to them."),
                 open ? tr("New case…") : QString());
    m_empty->setAlternatives(open ? QStringList{tr("Look at the spikes")} : QStringList());
    m_right->setCurrentWidget(m_empty);
}

void CasesPage::newCase()
{
    if (session().brand().id == BrandId{})
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New case"));
    dialog->setLabelText(tr("What it is about"));
    dialog->setOkButtonText(tr("Start"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &text) { m_editor->open(session().brand().id, text, {}); });
    dialog->open();
}

} // namespace pulse
