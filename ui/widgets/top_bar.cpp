#include "ui/widgets/top_bar.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/search_field.h"
#include <QActionGroup>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>

namespace pulse {
using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_brand(makeButton({})), m_brandMenu(new QMenu(this)), m_search(new SearchField),
      m_dot(new QLabel(u"●"_s)), m_collection(new QLabel), m_refresh(makeButton(tr("Refresh")))
{
    setProperty("role", u"topbar"_s);
    m_brand->setProperty("menu", u"true"_s);
    m_brand->setProperty("kind", u"selector"_s);
    m_brand->setMenu(m_brandMenu);
    m_brandMenu->setProperty("checks", u"true"_s);
    m_brand->setToolTip(tr("The brand in view"));
    m_search->setMaximumWidth(430);
    m_search->setMinimumWidth(220);
    m_search->setAccessibleName(tr("Search mentions"));
    m_search->setPlaceholders({tr("Search mentions – \"phrase\" -word sentiment:negative   Ctrl+K"),
                               tr("Search mentions – \"phrase\" -word   Ctrl+K"), tr("Search mentions")});
    m_search->setToolTip(tr("Words, \"phrases\", AND OR NOT, #tag, @handle, prefix*, lang:ko, source:, likes>10"));
    for (QLabel *label : {m_dot, m_collection}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", u"secondary"_s);
    }
    m_dot->setProperty("role", u"dot"_s);
    m_dot->hide();
    m_refresh->setToolTip(tr("Collect from every source now (F5)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(12);
    row->addWidget(m_brand);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_dot);
    row->addSpacing(-5);
    row->addWidget(m_collection);
    row->addWidget(m_refresh);
    connect(m_search, &SearchField::queryChanged, this, &TopBar::searched);
    connect(m_refresh, &QPushButton::clicked, this, &TopBar::refreshRequested);
    setBrands({}, BrandId{});
}

void TopBar::setBrands(const QList<Brand> &brands, BrandId inView)
{
    m_brandMenu->clear();
    auto *group = new QActionGroup(m_brandMenu);
    QString name = tr("No brand yet");
    bool competitors = false;
    for (const Brand &brand : brands) {
        if (brand.competitor && !competitors) {
            m_brandMenu->addSection(tr("Competitors"));
            competitors = true;
        }
        // An ampersand in a name is no mnemonic.
        QAction *action = m_brandMenu->addAction(QString(brand.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(brand.id == inView);
        if (brand.id == inView)
            name = brand.name;
        connect(action, &QAction::triggered, this, [this, id = brand.id] { emit brandChosen(id); });
    }
    if (!brands.isEmpty())
        m_brandMenu->addSeparator();
    connect(m_brandMenu->addAction(tr("Edit brands…")), &QAction::triggered, this, &TopBar::brandsToEdit);
    const QString shown = m_brand->fontMetrics().elidedText(name, Qt::ElideRight, 180);
    m_brand->setText(QString(shown).replace(u'&', u"&&"_s));
    //: %1 is the name of a brand
    m_brand->setAccessibleName(tr("Brand in view: %1").arg(name));
}

void TopBar::setCollection(const QString &text, Tone tone, const QString &details)
{
    m_dot->setVisible(!text.isEmpty());
    setStyleProperty(m_dot, "tone", toKey(tone));
    m_collection->setText(text);
    const QString tip = details.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    m_collection->setToolTip(tip.isEmpty() ? QString() : u"<p style='white-space:pre'>%1</p>"_s.arg(tip));
}

void TopBar::setRefreshing(bool refreshing)
{
    m_refresh->setEnabled(!refreshing);
    m_refresh->setText(refreshing ? tr("Refreshing…") : tr("Refresh"));
}

} // namespace pulse
